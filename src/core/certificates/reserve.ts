// Gives planned certificates their numbers and codes. The rows are written in one go, before any file exists.
import { canonicalText, codeOf, type Signer } from './code';
import { lineText, UNTOUCHED, type Certificate, type MailState } from './certificate';
import type { Order } from './plan';
import { nextSerials, seriesOf } from './serial';
import type { CertificateSettings } from './settings';

export interface Issuing {
  readonly settings: CertificateSettings;
  readonly register: readonly Certificate[];
  readonly issuedBy: string;
  /** Wall time; its day is the issue date. */
  readonly issuedAt: string;
  readonly settingsFingerprint: string;
  readonly keyVersion: string;
  readonly sign: Signer;
  readonly digest: (text: string) => string;
}

/** Register rows for orders, in their order: Valid, Reserved, and READY to be mailed where there is an address. */
export function reserve(orders: readonly Order[], issuing: Issuing): Certificate[] {
  const { settings, register } = issuing;
  const taken = register.map(({ serial }) => serial);
  const serials = nextSerials(seriesOf(settings.prefix, settings.termCode), taken, orders.length);
  return orders.map((order, index) => {
    const row = rowOf(order, serials[index] ?? '', issuing);
    return { ...row, code: expectedCode(row, issuing.sign, issuing.digest) };
  });
}

/** The code that a register row must have, worked out anew from what the row says. */
export function expectedCode(row: Certificate, sign: Signer, digest: (text: string) => string): string {
  const { serial, institution, program, term, name, personId, role, from, to } = row;
  const { credited, trainingMinutes, sessions, issuer } = row;
  const signed = {
    serial,
    institution,
    program,
    term,
    name,
    personId,
    role,
    from,
    to,
    credited,
    trainingMinutes,
    sessions,
    issuer,
  };
  const lines = row.lines.map(lineText);
  return codeOf(canonicalText({ ...signed, lines, issueDate: row.issuedAt.slice(0, 10) }, digest), sign);
}

function rowOf(order: Order, serial: string, issuing: Issuing): Certificate {
  const { settings } = issuing;
  const { person, lines, areas, from, to, credited, trainingMinutes, sessions, confirmed } = order;
  const mailState: MailState = !settings.sendMail
    ? 'NOT WANTED'
    : person.email === ''
      ? 'NO ADDRESS'
      : 'READY';
  return {
    ...UNTOUCHED,
    serial,
    code: '',
    keyVersion: issuing.keyVersion,
    personId: person.id,
    name: person.name.normalize('NFC').trim(),
    role: person.role,
    from,
    to,
    credited,
    trainingMinutes,
    sessions,
    lines,
    areas,
    institution: settings.institution,
    program: settings.program,
    term: settings.termName,
    issuer: settings.issuerName,
    confirmed,
    settings: issuing.settingsFingerprint,
    issuedBy: issuing.issuedBy,
    issuedAt: issuing.issuedAt,
    replaces: order.replaces ?? '',
    mailState,
  };
}

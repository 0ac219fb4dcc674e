// One certificate as its row in the register says it.
import type { Day, WallTime } from '../program';
import type { Frozen } from '../hours/entry';

export const STATUSES = ['Valid', 'Replaced', 'Revoked'] as const;
export type Status = (typeof STATUSES)[number];

/**
 * How far the document of a certificate has come; each step is written down before the next begins. Not filed: a
 * plain paper was made without Drive; the first run with Drive files one from the template.
 */
export const DOCUMENT_STEPS = ['Reserved', 'Doc made', 'Not filed', 'PDF made'] as const;
export type DocumentStep = (typeof DOCUMENT_STEPS)[number];

/**
 * State of the e-mail. READY may be sent. A row found in SENDING was cut off between sending and noting
 * it: only a person who looked into the Sent mail can say which, so it is never sent again by itself.
 */
export const MAIL_STATES = ['NOT WANTED', 'NO ADDRESS', 'READY', 'SENDING', 'SENT', 'FAILED'] as const;
export type MailState = (typeof MAIL_STATES)[number];

/** A session or training on a certificate, with the minutes it contributed. */
export interface CoveredLine {
  readonly id: string;
  readonly day: Day;
  readonly minutes: number;
}

export interface Certificate {
  readonly serial: string;
  readonly code: string;
  readonly keyVersion: string;
  readonly status: Status;
  readonly personId: string;
  readonly name: string;
  readonly role: string;
  readonly from: Day;
  readonly to: Day;
  readonly credited: number;
  readonly trainingMinutes: number;
  readonly sessions: number;
  readonly lines: readonly CoveredLine[];
  /** Areas of help that the pairs agreed on, joined by semicolons; '' when none. */
  readonly areas: string;
  readonly institution: string;
  readonly program: string;
  readonly term: string;
  readonly issuer: string;
  /** Sessions confirmed by the other side, by the coordinator, automatically. */
  readonly confirmed: readonly [other: number, coordinator: number, automatic: number];
  readonly settings: string;
  readonly issuedBy: string;
  readonly issuedAt: WallTime;
  readonly replaces: string;
  readonly replacedBy: string;
  readonly revokedReason: string;
  readonly revokedBy: string;
  readonly revokedAt: WallTime | '';
  readonly step: DocumentStep;
  readonly fileLink: string;
  readonly mailState: MailState;
  readonly mailKey: string;
  readonly mailAt: WallTime | '';
  readonly sentFrom: string;
  readonly error: string;
}

/** A covered line as one text, in the register and in the signed text. @example 'L0007 2026-03-02 60' */
export const lineText = ({ id, day, minutes }: CoveredLine): string => `${id} ${day} ${minutes}`;

/** What valid certificates stand on: these sessions are frozen in the ledger. */
export function certifiedRows(register: readonly Certificate[]): Map<string, Frozen> {
  const rows = new Map<string, Frozen>();
  for (const { serial, status, term, lines } of register) {
    if (status !== 'Valid') continue;
    for (const { id, minutes } of lines) rows.set(id, { serial, counted: minutes, term });
  }
  return rows;
}

/** Whether its paper stands in no folder although it was made. */
export const isUnfiled = ({ status, step }: Certificate): boolean =>
  status === 'Valid' && step === 'Not filed';

/** Whether something is still to be done for a certificate, by machine. @param canFile Whether Drive may be used. */
export function isUnfinished(certificate: Certificate, canFile: boolean): boolean {
  const { status, step, mailState } = certificate;
  const isMade = step === 'PDF made' || (isUnfiled(certificate) && !canFile);
  return status === 'Valid' && (!isMade || mailState === 'READY' || mailState === 'FAILED');
}

/** What nothing has happened to yet: a row as it is reserved. */
export const UNTOUCHED = {
  status: 'Valid',
  replacedBy: '',
  revokedReason: '',
  revokedBy: '',
  revokedAt: '',
  step: 'Reserved',
  fileLink: '',
  mailKey: '',
  mailAt: '',
  sentFrom: '',
  error: '',
} as const;

/** Whether making its paper or sending its e-mail failed, for a reason that was noted. */
export const hasFailed = ({ step, mailState, error }: Certificate): boolean =>
  mailState === 'FAILED' || (step !== 'PDF made' && error !== '');

/** Whether only a person can say what became of its e-mail. */
export const isUnknown = ({ mailState }: Pick<Certificate, 'mailState'>): boolean => mailState === 'SENDING';

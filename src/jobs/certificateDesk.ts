// What the panel shows about certificates that were issued: what needs a person, and which stand. Changes nothing.
import { isUnknown, type Certificate } from '../core/certificates/certificate';
import { hoursPhrase } from '../core/certificates/fill';
import { longRecords } from '../core/certificates/letter';
import { registerFromTab } from '../core/certificates/registerTab';
import { TABS } from '../core/program';
import { accountEmail } from '../google/account';
import { milliseconds } from '../google/clock';
import { leaseHolder } from '../google/lease';
import { readTab } from '../google/readTab';
import { CERTIFICATE_JOB } from './certifying/slice';
import { chosenLanguage, sayIn } from './running/language';

export interface CertificateDesk {
  /** Who else is issuing certificates now; '' when nobody is. */
  readonly runningElsewhere: string;
  /** Cut off while sending: only a person can tell whether the e-mail went out. */
  readonly unknown: readonly {
    readonly serial: string;
    readonly name: string;
    readonly sentFrom: string;
    readonly at: string;
  }[];
  /** What went wrong and may be tried again, each by itself. */
  readonly failed: readonly { readonly serial: string; readonly name: string; readonly detail: string }[];
  /** Who could get a letter over several certificates. */
  readonly records: readonly {
    readonly name: string;
    readonly certificates: number;
    /** Of one of them, to name the person by. */
    readonly serial: string;
  }[];
  /** Valid certificates, latest first. */
  readonly standing: readonly { readonly serial: string; readonly name: string; readonly hours: string }[];
}

export function certificateDesk(): CertificateDesk {
  const register = registerFromTab(readTab(TABS.certificates));
  const valid = register.filter(({ status }) => status === 'Valid');
  const speak = sayIn(chosenLanguage());
  return {
    runningElsewhere: leaseHolder(CERTIFICATE_JOB, accountEmail(), milliseconds()),
    unknown: valid.filter(isUnknown).map(({ serial, name, sentFrom, mailAt }) => ({
      serial,
      name,
      sentFrom,
      at: mailAt.replace('T', ' ').slice(0, 16),
    })),
    failed: valid.filter(hasFailed).map(({ serial, name, error }) => ({ serial, name, detail: error })),
    records: longRecords(register).map(({ name, certificates }) => ({
      name,
      certificates: certificates.length,
      serial: certificates[0]?.serial ?? '',
    })),
    standing: valid
      .map((certificate) => ({
        serial: certificate.serial,
        name: certificate.name,
        hours: speak(hoursPhrase(certificate)),
      }))
      .reverse(),
  };
}

const hasFailed = (row: Certificate): boolean =>
  row.mailState === 'FAILED' || (row.step !== 'PDF made' && row.error !== '');

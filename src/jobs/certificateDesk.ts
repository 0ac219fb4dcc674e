// What the panel shows about certificates that were issued: what needs a person, and which stand. Changes nothing.
import { hasFailed, isUnknown } from '../core/certificates/certificate';
import { hoursPhrase } from '../core/certificates/fill';
import { printedMinutes, type LongRecord } from '../core/certificates/letter';
import type { Letter } from '../core/certificates/lettersTab';
import { registerFromTab } from '../core/certificates/registerTab';
import { say } from '../core/certificates/words';
import { TABS } from '../core/program';
import { accountEmail } from '../google/account';
import { milliseconds } from '../google/clock';
import { leaseHolder } from '../google/lease';
import { readTab } from '../google/readTab';
import { readLetters, type Letters } from './certifying/readLetters';
import { CERTIFICATE_JOB } from './certifying/slice';
import { chosenLanguage, sayIn, type Say } from './running/language';
import { say as sayOfJobs } from './words';

export interface CertificateDesk {
  /** Said when somebody else is issuing certificates now; '' otherwise. */
  readonly runningElsewhere: string;
  /** Cut off while sending: only a person can tell whether the e-mail went out. */
  readonly unknown: readonly {
    readonly serial: string;
    readonly name: string;
    /** Where to look for it. */
    readonly look: string;
  }[];
  /** What went wrong and may be tried again, each by itself. */
  readonly failed: readonly {
    readonly serial: string;
    readonly name: string;
    readonly why: string;
  }[];
  /** Who could get a letter over several certificates. */
  readonly records: readonly LetterCase[];
  /** Valid certificates, latest first. */
  readonly standing: readonly { readonly serial: string; readonly name: string; readonly hours: string }[];
  /** What the panel offers, explained. */
  readonly about: Readonly<Record<'correcting' | 'records' | 'portal' | 'key', string>>;
}

/** One person with several certificates, and the letter over them. */
export interface LetterCase {
  readonly name: string;
  /** How many certificates, hours, and of which terms. */
  readonly line: string;
  /** Of one of the certificates, to name the person by. */
  readonly serial: string;
  /** Link to the letter; '' while it is not written. */
  readonly link: string;
  /** How the letter stands, in words; '' while it is not written. */
  readonly standing: string;
  /** The message that would go; undefined when there is nothing to mail. */
  readonly mail: { readonly to: string; readonly subject: string; readonly text: string } | undefined;
}

export function certificateDesk(): CertificateDesk {
  const register = registerFromTab(readTab(TABS.certificates));
  const valid = register.filter(({ status }) => status === 'Valid');
  const all = readLetters(register);
  const speak = sayIn(chosenLanguage(all.settingsTab));
  const who = leaseHolder(CERTIFICATE_JOB, accountEmail(), milliseconds());
  return {
    runningElsewhere: who === '' ? '' : speak(say('runningElsewhere', { who })),
    unknown: [...valid, ...all.letters.map((letter) => ({ ...letter, serial: letter.id }))]
      .filter(isUnknown)
      .map(({ serial, name, mailKey, sentFrom, mailAt }) => ({
        serial,
        name,
        look: speak(
          sayOfJobs('lookInSent', {
            account: sentFrom,
            to: mailKey.split('|')[2] ?? '',
            at: minute(mailAt),
          }),
        ),
      })),
    failed: valid.filter(hasFailed).map(({ serial, name, mailState, error }) => ({
      serial,
      name,
      why: speak(
        mailState === 'FAILED' ? say('failedMail', { detail: error }) : say('failedPaper', { detail: error }),
      ),
    })),
    records: all.records.map((record) => letterCase(record, all, speak)),
    standing: valid
      .map((certificate) => ({
        serial: certificate.serial,
        name: certificate.name,
        hours: speak(hoursPhrase(certificate)),
      }))
      .reverse(),
    about: {
      correcting: speak(say('aboutCorrecting')),
      records: speak(say('aboutRecords')),
      portal: speak(say('aboutPortal')),
      key: speak(say('aboutKey')),
    },
  };
}

function letterCase(record: LongRecord, all: Letters, speak: Say): LetterCase {
  const letter = all.letterOf(record);
  const { to, subject, text } = all.mailOf(record);
  const { name, certificates } = record;
  return {
    name,
    line: speak(
      say('recordLine', {
        count: certificates.length,
        hours: say('letterHours', { minutes: printedMinutes(record) }),
        terms: [...new Set(certificates.map(({ term }) => term))].join(', '),
      }),
    ),
    serial: certificates[0]?.serial ?? '',
    link: letter?.fileLink ?? '',
    standing: isWritten(letter)
      ? speak(say('letterState', { state: letter.mailState, at: minute(letter.mailAt), to }))
      : '',
    mail: isWritten(letter) && canBeSent(letter) && to !== '' ? { to, subject, text } : undefined,
  };
}

const isWritten = (letter: Letter | undefined): letter is Letter =>
  letter !== undefined && letter.fileLink !== '';

const canBeSent = ({ mailState }: Letter): boolean => mailState === 'READY' || mailState === 'FAILED';

const minute = (at: string): string => at.replace('T', ' ').slice(0, 16);

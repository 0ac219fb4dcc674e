// What stands in place of each tag of one certificate. The mentee's name is nowhere among it.
import type { Person } from '../program';
import type { Phrase } from '../phrase';
import { halfHours } from '../hours/hoursTab';
import type { Session } from '../hours/session';
import type { HoursSettings } from '../hours/settings';
import type { Certificate } from './certificate';
import type { CertificateSettings } from './settings';
import type { Tag } from './tags';
import { say } from './words';

/** A line of a tag: a phrase, or words behind what they are. */
export type TagLine = Phrase | { readonly label: Phrase; readonly text: string };

/** Text, a phrase to be said, or several lines. */
export type TagValue = string | Phrase | readonly TagLine[];

export interface FillInput {
  readonly certificate: Certificate;
  readonly person: Person | undefined;
  readonly settings: CertificateSettings;
  readonly rules: HoursSettings;
  /** Sessions by ID, for the list on the second page. */
  readonly sessions: ReadonlyMap<string, Session>;
  readonly studentNumber: string;
}

/** Values for all tags; those that a certificate does not need are empty. */
export function tagValues(input: FillInput): Readonly<Record<Tag, TagValue>> {
  const { certificate, person, settings } = input;
  const [other, coordinator, automatic] = certificate.confirmed;
  const { serial, code, trainingMinutes, replaces } = certificate;
  const contact = contactOf(certificate, settings);
  return {
    Title: settings.title || say('title'),
    Serial: serial,
    Code: code,
    Institution: certificate.institution || certificate.program,
    Program: certificate.institution === '' ? certificate.term : certificate.program,
    Name: certificate.name,
    'Year level': person?.yearLevel ?? '',
    Role: say('roleMentor'),
    'Student number': settings.studentNumber ? input.studentNumber : '',
    Period: periodPhrase(certificate),
    Sessions: say('sessionCount', { count: certificate.sessions }),
    Hours: hoursPhrase(certificate),
    'Hours in words': say('hoursInWords', { minutes: halfHours(certificate.credited) }),
    Training: trainingMinutes > 0 ? say('ofWhichTraining', { minutes: trainingMinutes }) : '',
    Activity: activityOf(certificate, settings),
    'Session list': settings.sessionList ? sessionLines(input) : '',
    'End of list': settings.sessionList ? say('endOfList') : '',
    Statement: say('statement', { other, coordinator, automatic }),
    Caps: capsPhrase(input.rules),
    'Issuer name': settings.issuerName || certificate.program,
    'Issuer title': settings.issuerTitle,
    Contact: contact,
    Seal: say('seal'),
    'Issue date': say('day', { day: certificate.issuedAt.slice(0, 10) }),
    Replaces: replaces === '' ? '' : say('replacesLine', { serial: replaces }),
    'How to check': say('howToCheck', { contact, serial, code }),
  };
}

/** What the mentor did: the text of the settings, and what the pairs agreed on. */
function activityOf({ areas }: Certificate, { activity }: CertificateSettings): TagValue {
  const usual = activity === '' ? say('activity') : say('asWritten', { text: activity });
  return areas === '' ? usual : [usual, { label: say('agreedAreas'), text: areas }];
}

/** Printed hours with the exact time beside them. */
export const hoursPhrase = ({ credited }: Pick<Certificate, 'credited'>): Phrase =>
  say('hours', { minutes: halfHours(credited), exact: credited });

export const periodPhrase = ({ from, to }: Pick<Certificate, 'from' | 'to'>): Phrase =>
  say('period', { from: say('day', { day: from }), to: say('day', { day: to }) });

/** Whom a reader of the paper may ask: the contact of the settings, else who issued it. */
export const contactOf = (certificate: Certificate, settings: CertificateSettings): string =>
  settings.contact || certificate.issuedBy || certificate.program;

function capsPhrase(rules: HoursSettings): Phrase {
  const parts: Phrase[] = [];
  if (rules.sessionCap > 0) parts.push(say('capSession', { minutes: rules.sessionCap }));
  if (rules.dayCap > 0) parts.push(say('capDay', { minutes: rules.dayCap }));
  if (rules.weekCap > 0) parts.push(say('capWeek', { minutes: rules.weekCap }));
  if (rules.termCap > 0) parts.push(say('capTerm', { minutes: rules.termCap }));
  if (Number(rules.roundingStep) > 0) parts.push(say('capRounding', { minutes: Number(rules.roundingStep) }));
  parts.push(say('capHalfHours'));
  return say('caps', { parts });
}

function sessionLines({ certificate, sessions }: FillInput): Phrase[] {
  return [...certificate.lines]
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.id < b.id ? -1 : 1))
    .map(({ id, day, minutes }) => {
      const session = sessions.get(id);
      const time = session && session.start !== '' ? `${session.start}-${session.end}` : '';
      const areas = session ? say('asWritten', { text: session.areas }) : say('portalTraining');
      return say('listLine', { day: say('day', { day }), time, minutes, areas });
    });
}

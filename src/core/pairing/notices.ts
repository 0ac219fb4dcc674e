// E-mails that tell two people they are a pair: what they say, and which are due. Never a score, never why
// somebody else was not chosen.
import type { Phrase } from '../phrase';
import { fillLink, SIGN_UP_FIELDS, type Person } from '../program';
import { answerOf } from './answers';
import { nameOf } from './label';
import { PAIR_HEADERS as H, type PairRow } from './pairRows';
import { NOTICE_LANGUAGES } from './settings';
import { say } from './words';

/** What stands in a notice column: blank, or one of these with the time or the error after it. */
export const NOTICE = { sending: 'SENDING', sent: 'SENT', failed: 'FAILED' } as const;

/** `usual`: the language in which the coordinator works. */
export type NoticeLanguage = 'en' | 'ko' | 'both' | 'usual';

export interface Notice {
  readonly pairId: string;
  /** Column of `Pairs` in which this e-mail is journaled. */
  readonly column: string;
  readonly person: Person;
  readonly partner: Person;
  readonly language: NoticeLanguage;
  /** Google refused it before, without sending anything. */
  readonly hasFailed: boolean;
  readonly subject: Phrase;
  readonly paragraphs: readonly Phrase[];
}

export interface NoticePlan {
  readonly due: readonly Notice[];
  /** Why an e-mail cannot go out, one sentence each. */
  readonly held: readonly Phrase[];
  /** Cut off while sending: only a person can tell whether they went out. */
  readonly unknown: readonly UnknownNotice[];
}

/** An e-mail that was cut off while it was sent. */
export interface UnknownNotice {
  readonly pairId: string;
  readonly column: string;
  readonly person: Person;
  readonly fix: Phrase;
}

/** What a notice says besides the two people. */
export interface NoticeContext {
  readonly term: string;
  readonly programName: string;
  readonly contactName: string;
  readonly contactEmail: string;
  /** Takes the pair's ID where its place stands; '' leaves the line out. */
  readonly sessionLogLink: string;
  /** The same for the form in which a pair notes what it agreed on. */
  readonly agreementLink: string;
  /** One of NOTICE_LANGUAGES. */
  readonly noticeLanguage: string;
}

/** The e-mails to accepted and locked pairs of the term that have not gone out yet. */
export function planNotices(
  rows: readonly PairRow[],
  people: readonly Person[],
  context: NoticeContext,
): NoticePlan {
  const byId = new Map(people.map((person) => [person.id, person] as const));
  const due: Notice[] = [];
  const held: Phrase[] = [];
  const unknown: UnknownNotice[] = [];
  for (const row of rows) {
    const [mentee, mentor] = [byId.get(row.menteeId), byId.get(row.mentorId)];
    const isStanding = row.status === 'Accepted' || row.status === 'Locked';
    if (row.term !== context.term || !isStanding || !mentee || !mentor) continue;
    if (mentee.status === 'withdrawn' || mentor.status === 'withdrawn') continue;
    const silent = [mentee, mentor].find(({ consent }) => consent === false);
    for (const [person, partner, column] of [
      [mentee, mentor, H.menteeNotice],
      [mentor, mentee, H.mentorNotice],
    ] as const) {
      const state = String(row.cells[column] ?? '').trim();
      if (state.startsWith(NOTICE.sending))
        unknown.push({ pairId: row.id, column, person, fix: say('noticeUnknown', { pair: row.id, column }) });
      else if (state !== '' && !state.startsWith(NOTICE.failed)) continue;
      else if (silent) held.push(say('noticeNoConsent', { name: nameOf(silent) }));
      else if (person.email === '') held.push(say('noticeNoAddress', { name: nameOf(person) }));
      else if (!ADDRESS.test(person.email))
        held.push(say('noticeBadAddress', { name: nameOf(person), email: person.email }));
      else due.push({ ...noticeTo(person, partner, row, context), column, hasFailed: state !== '' });
    }
  }
  return { due, held, unknown };
}

/** One person at one place; whether somebody reads there only sending can tell. */
const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

function noticeTo(
  person: Person,
  partner: Person,
  row: PairRow,
  context: NoticeContext,
): Omit<Notice, 'column' | 'hasFailed'> {
  const program = context.programName;
  const who = { program, name: nameOf(partner), year: partner.yearLevel, email: partner.email };
  const isMentor = person.role === 'mentor';
  const purpose = (partner.fields[SIGN_UP_FIELDS.purpose] ?? '').trim();
  const cell = (header: string) => String(row.cells[header] ?? '').trim();
  const meeting = [cell(H.agreedWay), cell(H.agreedRhythm)].filter((words) => words !== '').join(', ');
  return {
    pairId: row.id,
    person,
    partner,
    language: languageOf(person, context.noticeLanguage),
    subject: say('noticeSubject', { program }),
    paragraphs: [
      say('noticeHello', { name: nameOf(person) }),
      isMentor ? say('noticeMentee', who) : say('noticeMentor', who),
      ...(isMentor && partner.consent === true && purpose !== ''
        ? [say('noticePurpose', { name: nameOf(partner), purpose })]
        : []),
      ...areasOf(person, partner, cell(H.agreedAreas)),
      ...(meeting === '' ? [] : [say('noticeMeet', { way: meeting })]),
      isMentor ? say('noticeFirstAsMentor') : say('noticeFirstAsMentee'),
      say('noticeGuide'),
      ...(context.agreementLink !== '' && meeting === ''
        ? [say('noticeAgree', { link: fillLink(context.agreementLink, { pairId: row.id }) })]
        : []),
      ...(isMentor && context.sessionLogLink !== ''
        ? [say('noticeLog', { link: fillLink(context.sessionLogLink, { pairId: row.id }) })]
        : []),
      ...(context.contactName + context.contactEmail === ''
        ? []
        : [say('noticeContact', { name: context.contactName, email: context.contactEmail })]),
      say('noticeThanks', { program }),
    ],
  };
}

/** By person: someone who speaks only one of the two languages reads that one. */
export function languageOf({ fields }: Pick<Person, 'fields'>, wanted: string): NoticeLanguage {
  if (wanted === NOTICE_LANGUAGES.english) return 'en';
  if (wanted === NOTICE_LANGUAGES.korean) return 'ko';
  if (wanted === NOTICE_LANGUAGES.both) return 'both';
  const { text } = answerOf(fields[SIGN_UP_FIELDS.languages] ?? '');
  const [isEnglish, isKorean] = [/english|영어/.test(text), /korean|한국어|국어/.test(text)];
  return isEnglish === isKorean ? 'usual' : isEnglish ? 'en' : 'ko';
}

/** The areas the two agreed on; before that, those they both chose. */
function areasOf(person: Person, partner: Person, agreed: string): readonly Phrase[] {
  if (agreed !== '') return [say('noticeAgreed', { areas: agreed })];
  const [mine, theirs] = [person, partner].map(({ fields }) =>
    answerOf(fields[SIGN_UP_FIELDS.helpAreas] ?? ''),
  );
  const common = mine!.labels.filter((_, at) => theirs!.options.includes(mine!.options[at]!));
  return common.length === 0 ? [] : [say('noticeCommon', { areas: common.join(', ') })];
}

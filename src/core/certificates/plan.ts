// Who gets a certificate now, who does not and why, and how many e-mails that takes. Changes nothing.
import type { Person } from '../program';
import type { Phrase } from '../phrase';
import { confirmationLevel, halfHours } from '../hours/hoursTab';
import type { Ledger, MentorHours } from '../hours/ledger';
import { agreedAreas, type AgreedAreas } from './agreedAreas';
import { isUnfinished, isUnknown, type Certificate, type CoveredLine } from './certificate';
import { say } from './words';

/** A certificate to be issued: everything but its number, its code and who issues it. */
export interface Order {
  readonly person: Person;
  /** Serial of the certificate that it takes the place of. */
  readonly replaces?: string;
  readonly lines: readonly CoveredLine[];
  /** What the pairs of these sessions agreed on. */
  readonly areas: string;
  readonly from: string;
  readonly to: string;
  readonly credited: number;
  readonly trainingMinutes: number;
  readonly sessions: number;
  readonly confirmed: readonly [other: number, coordinator: number, automatic: number];
}

export interface Skipped {
  readonly personId: string;
  readonly name: string;
  readonly why: Phrase;
}

export interface Plan {
  readonly orders: readonly Order[];
  readonly skipped: readonly Skipped[];
  /** Reserved in an earlier run: the document or the e-mail is still to be made. */
  readonly unfinished: readonly Certificate[];
  /** Cut off while sending: a person has to look into the Sent mail. */
  readonly unknown: readonly Certificate[];
  readonly mailsNeeded: number;
  /** Mails that may go today, the reserve taken off; null when Google does not tell. */
  readonly mailsLeft: number | null;
  /** Days until the last e-mail has gone, today included. */
  readonly days: number;
  /** Whether papers can be filed in Drive. */
  readonly canFile: boolean;
}

export interface PlanInput {
  readonly people: readonly Person[];
  readonly ledger: Pick<Ledger, 'mentors'>;
  readonly register: readonly Certificate[];
  readonly agreed: readonly AgreedAreas[];
  readonly canFile: boolean;
  readonly sendMail: boolean;
  /** Whether attended training without any counted session is enough. */
  readonly trainingAlone: boolean;
  /** Recipients left today as Google counts them; null when it does not tell. */
  readonly quotaLeft: number | null;
  readonly reserve: number;
}

/** Plans a run. Every mentor is either in `orders`, in `unfinished` or in `skipped`, or has withdrawn without hours. */
export function planCertificates(input: PlanInput): Plan {
  const people = new Map(input.people.map((person) => [person.id, person]));
  const unfinished = input.register.filter((row) => isUnfinished(row, input.canFile));
  const orders: Order[] = [];
  const skipped: Skipped[] = [];
  for (const mentor of input.ledger.mentors) {
    const person = people.get(mentor.mentorId);
    if (!person) continue;
    const order = orderFor(person, mentor, input.agreed);
    if (halfHours(order.credited) > 0 && (order.sessions > 0 || input.trainingAlone)) orders.push(order);
    else if (!unfinished.some(({ personId }) => personId === person.id))
      skipped.push({ personId: person.id, name: person.name, why: whyNot(mentor) });
  }
  const toMail = orders.filter(({ person }) => input.sendMail && person.email !== '').length;
  const mailsNeeded = toMail + unfinished.filter(({ mailState }) => isMailWanted(mailState)).length;
  const mailsLeft = input.quotaLeft === null ? null : Math.max(input.quotaLeft - input.reserve, 0);
  return {
    orders,
    skipped,
    unfinished,
    unknown: input.register.filter((certificate) => certificate.status === 'Valid' && isUnknown(certificate)),
    mailsNeeded,
    mailsLeft,
    days: daysFor(mailsNeeded, mailsLeft),
    canFile: input.canFile,
  };
}

const isMailWanted = (state: Certificate['mailState']): boolean => state === 'READY' || state === 'FAILED';

/** Mails that fit today go today; later days are taken to allow as many as Google's smaller daily quota less the reserve. */
function daysFor(needed: number, left: number | null): number {
  if (left === null || needed <= left) return 1;
  return 1 + Math.ceil((needed - left) / LATER_DAY);
}

/** Recipients a day of an ordinary account, less the usual reserve. */
const LATER_DAY = 90;

function orderFor(person: Person, mentor: MentorHours, agreed: readonly AgreedAreas[]): Order {
  const covered = mentor.entries.filter(({ counted, certificate }) => counted > 0 && certificate === '');
  const days = covered.map(({ day }) => day).sort();
  const { other, coordinator, automatic } = confirmationLevel(covered);
  return {
    person,
    lines: covered.map(({ id, day, counted }) => ({ id, day, minutes: counted })),
    areas: agreedAreas(new Set(covered.map(({ pairId }) => pairId)), agreed),
    from: days[0] ?? '',
    to: days[days.length - 1] ?? '',
    credited: mentor.ready,
    trainingMinutes: covered
      .filter(({ kind }) => kind === 'training')
      .reduce((sum, { counted }) => sum + counted, 0),
    sessions: covered.filter(({ kind }) => kind === 'session').length,
    confirmed: [other, coordinator, automatic],
  };
}

function whyNot(mentor: MentorHours): Phrase {
  const serial = mentor.entries.find(({ certificate }) => certificate !== '')?.certificate;
  if (mentor.ready > 0 && mentor.held + mentor.disputed === 0)
    return halfHours(mentor.ready) > 0
      ? say('onlyTraining')
      : say('underHalfHour', { minutes: mentor.ready });
  if (mentor.held + mentor.disputed > 0) return say('waiting', { minutes: mentor.held + mentor.disputed });
  if (serial !== undefined) return say('allCertified', { serial });
  return say(mentor.entries.length === 0 ? 'nothingLogged' : 'nothingCounted');
}

// The tab Hours: one row a mentor, values rather than formulas, hours and minutes rather than decimals.
import type { Phrase } from '../phrase';
import { TABS } from '../program';
import type { Column, WorkTab } from '../table';
import type { Confirmation } from './entry';
import type { Ledger, MentorHours } from './ledger';
import { say } from './words';

const COLUMNS: readonly Column[] = [
  { header: 'Mentor ID', format: 'text', width: 80 },
  { header: 'Name', format: 'text', width: 150 },
  { header: 'Pairs', format: 'integer', width: 60 },
  { header: 'Sessions', format: 'integer', width: 75 },
  ...['Logged', 'Counted', 'Over cap', 'Held', 'Disputed', 'Does not count'].map((header): Column => ({
    header,
    format: 'text',
    width: 90,
  })),
  { header: 'Check', format: 'text', width: 110, note: say('noteCheck') },
  ...['Training', 'Adjustment', 'Credited', 'Hours to print', 'Already certified', 'Ready to certify'].map(
    (header): Column => ({ header, format: 'text', width: 105 }),
  ),
  { header: 'Needs attention', format: 'text', width: 280 },
  { header: 'First session to look at', format: 'text', width: 120 },
  { header: 'Confirmed by', format: 'text', width: 260 },
];

/** The tab anew: a list that each run makes from the sessions. */
export const hoursToTab = ({ mentors }: Ledger): WorkTab => ({
  tab: TABS.hours,
  columns: COLUMNS,
  key: ['Mentor ID'],
  rows: mentors
    .filter(({ mentorId, entries }) => mentorId !== '' || entries.length > 0)
    .map((mentor) => rowOf(mentor)),
  others: 'remove',
});

/** Minutes as hours and minutes, never seconds. @example hoursAndMinutes(767) // '12:47' */
export function hoursAndMinutes(minutes: number): string {
  const length = Math.abs(minutes);
  return `${minutes < 0 ? '-' : ''}${Math.floor(length / 60)}:${String(length % 60).padStart(2, '0')}`;
}

/** Minutes as printed: down to half hours, which are not carried over. @example halfHours(767) // 750 */
export const halfHours = (minutes: number): number => Math.floor(minutes / 30) * 30;

/** How many counted sessions each kind of confirmation carries. */
export function confirmationLevel(entries: MentorHours['entries']): {
  other: number;
  coordinator: number;
  automatic: number;
} {
  const counted = entries.filter(({ kind, counted: minutes }) => kind === 'session' && minutes > 0);
  const having = (whose: Confirmation) => counted.filter(({ confirmation }) => confirmation === whose).length;
  return {
    other: having('other side'),
    coordinator: having('coordinator'),
    automatic: having('automatic'),
  };
}

function rowOf(mentor: MentorHours): (string | number | Phrase)[] {
  const waiting = mentor.entries.find(({ outcome }) => outcome === 'Held' || outcome === 'Disputed');
  const reason = waiting?.reasons[0];
  return [
    mentor.mentorId,
    mentor.mentorId === '' ? say('noMentor') : mentor.name,
    mentor.pairs,
    mentor.sessions,
    hoursAndMinutes(mentor.logged),
    hoursAndMinutes(mentor.counted),
    hoursAndMinutes(mentor.overCap),
    hoursAndMinutes(mentor.held),
    hoursAndMinutes(mentor.disputed),
    hoursAndMinutes(mentor.rejected),
    say('checkHolds'),
    hoursAndMinutes(mentor.training),
    hoursAndMinutes(mentor.credited - mentor.counted),
    hoursAndMinutes(mentor.credited),
    hoursAndMinutes(halfHours(mentor.credited)),
    hoursAndMinutes(mentor.certified),
    hoursAndMinutes(mentor.ready),
    reason ?? '',
    waiting?.id ?? '',
    say('confirmationLevel', confirmationLevel(mentor.entries)),
  ];
}

// The tab Hours: one row a mentor, values rather than formulas, hours and minutes rather than decimals.
import type { Phrase } from '../phrase';
import { TABS } from '../program';
import type { Column, WorkTab } from '../table';
import type { Confirmation } from './entry';
import type { Ledger, MentorHours } from './ledger';
import { say } from './words';

/** How a mentor's hours stand, English and stable as the states of sessions. */
export const HOURS_STATES = [
  'Waiting',
  'Ready',
  'Training only',
  'Certified',
  'Below half an hour',
  'Nothing yet',
] as const;
type HoursState = (typeof HOURS_STATES)[number];

/** Mentor ID of the last row, which adds up all others. */
export const TOTAL = 'Total';

const GREEN = '#e2f1e4';
const YELLOW = '#fdf3d0';
const GREY = '#eceff1';

const COLUMNS: readonly Column[] = [
  { header: 'Mentor ID', format: 'text', width: 80, tints: { [TOTAL]: GREY } },
  { header: 'Name', format: 'text', width: 180 },
  {
    header: 'State',
    format: 'text',
    width: 130,
    tints: { Ready: GREEN, Waiting: YELLOW, Certified: GREY },
  },
  { header: 'Pairs', format: 'integer', width: 60 },
  { header: 'Sessions', format: 'integer', width: 75 },
  ...['Logged', 'Counted', 'Over cap', 'Held', 'Disputed', 'Does not count'].map((header): Column => ({
    header,
    format: 'text',
    align: 'right',
    width: 80,
  })),
  { header: 'Check', format: 'text', width: 110, note: say('noteCheck') },
  ...['Training', 'Adjustment', 'Credited', 'Hours to print', 'Already certified', 'Ready to certify'].map(
    (header): Column => ({ header, format: 'text', align: 'right', width: 95 }),
  ),
  { header: 'Needs attention', format: 'text', width: 280 },
  { header: 'First session to look at', format: 'text', width: 120 },
  { header: 'Confirmation level', format: 'text', width: 195 },
];

/**
 * The tab anew: a list that each run makes from the sessions, with the total below it.
 *
 * @param addresses How the forms know the addresses of answers, as the setting says.
 */
export function hoursToTab({ mentors }: Ledger, addresses: string): WorkTab {
  const shown = mentors.filter(({ mentorId, entries }) => mentorId !== '' || entries.length > 0);
  return {
    tab: TABS.hours,
    columns: COLUMNS,
    key: ['Mentor ID'],
    rows: [
      ...shown.map((mentor) => rowOf(mentor, addresses)),
      ...(shown.length > 0 ? [totalOf(shown, addresses)] : []),
    ],
    others: 'remove',
    filter: true,
  };
}

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

function rowOf(mentor: MentorHours, addresses: string): (string | number | Phrase)[] {
  const waiting = mentor.entries.find(({ outcome }) => outcome === 'Held' || outcome === 'Disputed');
  return [
    mentor.mentorId,
    mentor.mentorId === '' ? say('noMentor') : mentor.name,
    stateOf(mentor),
    ...figuresOf(mentor),
    waiting?.reasons[0] ?? '',
    waiting?.id ?? '',
    say('confirmationLevel', { ...confirmationLevel(mentor.entries), addresses }),
  ];
}

function totalOf(mentors: readonly MentorHours[], addresses: string): (string | number | Phrase)[] {
  const sum = (part: Figure): number => mentors.reduce((total, mentor) => total + mentor[part], 0);
  const total = Object.fromEntries(FIGURES.map((part) => [part, sum(part)])) as Record<Figure, number>;
  const level = confirmationLevel(mentors.flatMap(({ entries }) => entries));
  const toPrint = mentors.reduce((minutes, { credited }) => minutes + halfHours(credited), 0);
  return [
    TOTAL,
    '',
    '',
    ...figuresOf(total, toPrint),
    '',
    '',
    say('confirmationLevel', { ...level, addresses }),
  ];
}

const FIGURES = [
  'pairs',
  'sessions',
  'logged',
  'counted',
  'overCap',
  'held',
  'disputed',
  'rejected',
  'training',
  'credited',
  'certified',
  'ready',
] as const;
type Figure = (typeof FIGURES)[number];

/** @param toPrint Half hours are not carried over, so a total prints what its parts print. */
const figuresOf = (
  of: Pick<MentorHours, Figure>,
  toPrint = halfHours(of.credited),
): (string | number | Phrase)[] => [
  of.pairs,
  of.sessions,
  hoursAndMinutes(of.logged),
  hoursAndMinutes(of.counted),
  hoursAndMinutes(of.overCap),
  hoursAndMinutes(of.held),
  hoursAndMinutes(of.disputed),
  hoursAndMinutes(of.rejected),
  say('checkHolds'),
  hoursAndMinutes(of.training),
  hoursAndMinutes(of.credited - of.counted),
  hoursAndMinutes(of.credited),
  hoursAndMinutes(toPrint),
  hoursAndMinutes(of.certified),
  hoursAndMinutes(of.ready),
];

function stateOf({ held, disputed, ready, certified, logged, counted, training }: MentorHours): HoursState {
  if (held + disputed > 0) return 'Waiting';
  if (halfHours(ready) > 0) return counted > training ? 'Ready' : 'Training only';
  if (certified > 0) return 'Certified';
  return logged > 0 ? 'Below half an hour' : 'Nothing yet';
}

// Steps 4 to 6 of the ledger for one mentor: which open entries stand, and how many minutes of each
// find room under the caps.
import type { Phrase } from '../phrase';
import { capPhrase, type Cap, type Entry, type OverCap } from './entry';
import { Rooms } from './rooms';
import type { HoursSettings } from './settings';
import { TakenClock } from './takenClock';
import { say } from './words';

/** What became of one open entry. `counted` plus all of `over` is its minutes, unless it is held. */
export interface Allotted {
  readonly entry: Entry;
  readonly isHeld: boolean;
  readonly counted: number;
  readonly over: readonly OverCap[];
  readonly reasons: readonly Phrase[];
}

/**
 * Gives one mentor's open entries their minutes.
 *
 * 1. Entries on a certificate keep what it says; they use up clock time and caps first.
 * 2. The rest is sorted by what was logged, never by who logged first.
 * 3. In that order duplicates and overlaps are found, and the session cap, text and training allowances cut.
 * 4. In that order each takes the room left in its day, week and term. Earliest first also counts the most
 *    minutes that such nested caps allow.
 */
export function allot(open: readonly Entry[], settings: HoursSettings): Allotted[] {
  const clock = new TakenClock();
  const rooms = new Rooms(settings);
  const frozen = open.filter((entry) => entry.frozen).sort(byWhatWasLogged);
  const rest = open.filter((entry) => !entry.frozen).sort(byWhatWasLogged);
  const kept = frozen.map((entry) => {
    clock.take(entry);
    rooms.use(entry, entry.frozen?.counted ?? 0);
    return keptAsCertified(entry);
  });
  return [...kept, ...rest.map((entry) => allotOne(entry, clock, rooms, settings))];
}

/** Date, start (none last), end, pair, mode, accepted first, minutes, and the ID only between equals. */
export function byWhatWasLogged(a: Entry, b: Entry): number {
  const none = Number.MAX_SAFE_INTEGER;
  return (
    (a.day ?? none) - (b.day ?? none) ||
    (a.span?.from ?? none) - (b.span?.from ?? none) ||
    (a.span?.until ?? none) - (b.span?.until ?? none) ||
    compare(a.pairId, b.pairId) ||
    compare(a.mode, b.mode) ||
    Number(b.isAccepted) - Number(a.isAccepted) ||
    a.minutes - b.minutes ||
    compare(a.id, b.id)
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function keptAsCertified(entry: Entry): Allotted {
  const counted = entry.frozen?.counted ?? 0;
  const over = Math.max(entry.minutes - counted, 0);
  return {
    entry,
    isHeld: false,
    counted,
    over: over > 0 ? [{ cap: 'certified', minutes: over }] : [],
    reasons: entry.reasons,
  };
}

function allotOne(entry: Entry, clock: TakenClock, rooms: Rooms, settings: HoursSettings): Allotted {
  const holds = entry.isAccepted ? [] : clashes(entry, clock, settings);
  if (holds.length > 0)
    return { entry, isHeld: true, counted: 0, over: [], reasons: [...entry.reasons, ...holds] };

  const over: OverCap[] = [];
  let minutes = entry.minutes;
  const cut = (cap: Cap, room: number) => {
    if (minutes > room) over.push({ cap, minutes: minutes - room });
    minutes = Math.min(minutes, room);
  };
  cut('same time', entry.minutes - clock.sharedMinutes(entry));
  if (entry.kind === 'session' && !entry.isText && !entry.isAccepted)
    cut('session', settings.sessionCap || Infinity);
  if (entry.isText) cut('text', rooms.text(entry));
  if (entry.kind === 'training') cut('training', rooms.training(entry));
  const tightest = rooms.tightest(entry);
  cut(tightest.cap, tightest.room);

  clock.take(entry);
  rooms.use(entry, minutes);
  const cuts = over.map(({ cap, minutes: lost }) => say('overCap', { cap: capPhrase[cap], minutes: lost }));
  const squeezed = rooms.isSqueezedByCertificates(entry, over) ? [say('roomUsedByCertificates')] : [];
  return { entry, isHeld: false, counted: minutes, over, reasons: [...entry.reasons, ...cuts, ...squeezed] };
}

function clashes(entry: Entry, clock: TakenClock, settings: HoursSettings): Phrase[] {
  const first = clock.duplicateOf(entry);
  if (first !== undefined) return [say('duplicate', { first })];
  const other = settings.sameTime === 'hold' ? clock.otherPairAt(entry) : undefined;
  return other === undefined ? [] : [say('sameTime', { other })];
}

/** Counted minutes by number of the day, see `calendar`. */
export type DayMinutes = ReadonlyMap<number, number>;

/** Counted minutes of a mentor by day, for rounding. */
export function minutesByDay(allotted: readonly Allotted[]): DayMinutes {
  const days = new Map<number, number>();
  for (const { entry, counted } of allotted) {
    const { day } = entry;
    if (day !== undefined && counted > 0) days.set(day, (days.get(day) ?? 0) + counted);
  }
  return days;
}

// The room left under the caps of one mentor, over all pairs.
import { weekNumber } from './calendar';
import type { Cap, Entry, OverCap } from './entry';
import type { HoursSettings } from './settings';
import { termOf } from './termOf';

/** Counts minutes into days, weeks and the term as they are used. A cap of 0 is off. */
export class Rooms {
  private readonly used = new Map<string, number>();
  private readonly usedByCertificates = new Set<string>();

  constructor(private readonly settings: HoursSettings) {}

  use(entry: Entry, minutes: number): void {
    for (const key of this.keysOf(entry)) {
      this.used.set(key, (this.used.get(key) ?? 0) + minutes);
      if (entry.frozen && minutes > 0) this.usedByCertificates.add(key);
    }
  }

  text(entry: Entry): number {
    return this.left(this.keyOf(entry, 'text'), this.settings.textWeekly, 0);
  }

  training(entry: Entry): number {
    return this.left(this.keyOf(entry, 'training'), this.settings.trainingCap, 0);
  }

  /** The day, week or term with the least room; the shorter one of equals. */
  tightest(entry: Entry): { cap: Cap; room: number } {
    const { dayCap, weekCap, termCap } = this.settings;
    const rooms: { cap: Cap; room: number }[] = [
      { cap: 'day', room: this.left(this.keyOf(entry, 'day'), dayCap, Infinity) },
      { cap: 'week', room: this.left(this.keyOf(entry, 'week'), weekCap, Infinity) },
      { cap: 'term', room: this.left(this.keyOf(entry, 'term'), termCap, Infinity) },
    ];
    return rooms.reduce((least, next) => (next.room < least.room ? next : least));
  }

  /** True when hours already issued took part of the room that an entry lacks. */
  isSqueezedByCertificates(entry: Entry, over: readonly OverCap[]): boolean {
    return over.some(({ cap }) => this.usedByCertificates.has(this.keyOf(entry, cap)));
  }

  private left(key: string, cap: number, whenOff: number): number {
    return cap === 0 ? whenOff : Math.max(cap - (this.used.get(key) ?? 0), 0);
  }

  private keysOf(entry: Entry): string[] {
    const caps: Cap[] = ['day', 'week', 'term'];
    if (entry.isText) caps.push('text');
    if (entry.kind === 'training') caps.push('training');
    return caps.map((cap) => this.keyOf(entry, cap));
  }

  private keyOf(entry: Entry, cap: Cap): string {
    const { day = 0 } = entry;
    if (cap === 'day') return `day ${day}`;
    return cap === 'week' || cap === 'text'
      ? `${cap} ${weekNumber(day)}`
      : `${cap} ${termOf(entry, this.settings)}`;
  }
}

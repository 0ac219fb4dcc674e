// Which clock time of a mentor is already taken by sessions that stand, so that no minute counts twice.
import type { Span } from './claim';
import type { Entry } from './entry';

/** The clock time that standing entries of one mentor have taken; entries are looked up by day. */
export class TakenClock {
  private readonly spans = new Map<number, { entry: Entry; span: Span }[]>();
  private readonly withoutClock = new Map<string, string>();

  take(entry: Entry): void {
    if (entry.span && entry.day !== undefined) {
      const taken = this.spans.get(entry.day) ?? [];
      taken.push({ entry, span: entry.span });
      this.spans.set(entry.day, taken);
    } else if (!this.withoutClock.has(likeness(entry))) this.withoutClock.set(likeness(entry), entry.id);
  }

  /** ID of a standing entry of the same pair that this one repeats. */
  duplicateOf(entry: Entry): string | undefined {
    if (entry.kind === 'training') return undefined;
    if (!entry.span) return this.withoutClock.get(likeness(entry));
    return this.overlapping(entry).find((taken) => taken.entry.pairId === entry.pairId)?.entry.id;
  }

  /** ID of a standing entry with someone else at the same time. */
  otherPairAt(entry: Entry): string | undefined {
    return this.overlapping(entry)[0]?.entry.id;
  }

  /** Minutes of the entry in which the mentor's clock is already taken, each counted once. */
  sharedMinutes(entry: Entry): number {
    if (!entry.span) return 0;
    const { from, until } = entry.span;
    const spans = this.overlapping(entry).map(({ span }) => span);
    let shared = 0;
    let reached = from;
    for (const span of spans.sort((a, b) => a.from - b.from)) {
      const end = Math.min(span.until, until);
      shared += Math.max(end - Math.max(span.from, reached), 0);
      reached = Math.max(reached, end);
    }
    return shared;
  }

  private overlapping({ span, day }: Entry): { entry: Entry; span: Span }[] {
    if (!span || day === undefined) return [];
    return [day - 1, day, day + 1]
      .flatMap((near) => this.spans.get(near) ?? [])
      .filter((taken) => taken.span.from < span.until && span.from < taken.span.until);
  }
}

const likeness = ({ pairId, day, minutes, mode }: Entry): string => [pairId, day, minutes, mode].join('|');

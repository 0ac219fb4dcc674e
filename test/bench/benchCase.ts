// What `npm run bench` runs: each test/bench/*.bench.ts exports its cases as `cases`, and may export `tables`.

/** Something that is timed once, cold, as a coordinator meets it. */
export interface BenchCase {
  readonly name: string;
  /** Makes what the run needs; not timed. */
  readonly prepare?: () => unknown;
  /** @returns A few words or numbers on what came of it, printed beside the time. */
  readonly run: (prepared: never) => string;
  /** The bench fails when a run takes longer. */
  readonly mostSeconds?: number;
}

/** Figures worth looking at that are no times. */
export interface BenchTable {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: () => readonly (readonly (string | number)[])[];
}

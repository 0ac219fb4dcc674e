// What the panel and the server say to each other: plain data only, since google.script.run drops the rest.
import type { StepName, StepStatus } from '../../core/term';
import type { Language } from '../../text/catalogue';

/** How one step of the term stands. */
export interface StepState {
  readonly name: StepName;
  readonly status: StepStatus;
  /** What there is, in words and numbers, for example "34 mentors, 33 mentees". */
  readonly lines: readonly string[];
  /** Tabs with the details. */
  readonly tabs: readonly string[];
}

export interface PanelState {
  readonly language: Language;
  readonly title: string;
  readonly steps: readonly StepState[];
  /** The one next thing to do; null when all is done. */
  readonly next: StepName | null;
  readonly problems: number;
}

/** What came of a job that the panel started. */
export type PanelReply =
  | {
      readonly ok: true;
      readonly summary: string;
      readonly tabs: readonly string[];
      readonly problems: number;
      readonly rows: number;
    }
  | { readonly ok: false; readonly message: string };

/** The answer to any other call. */
export type Reply<Answer> =
  { readonly ok: true; readonly answer: Answer } | { readonly ok: false; readonly message: string };

// What the panel says by itself. The rest of what it shows comes from the server, spoken already.
import type { StepName } from '../core/term';

export interface PanelText {
  readonly loading: string;
  readonly steps: Readonly<
    Record<StepName, { readonly title: string; readonly about: string; readonly action: string }>
  >;
  readonly next: string;
  readonly done: string;
  readonly working: string;
  readonly close: string;
  readonly open: string;
  readonly refresh: string;
  readonly problems: (count: number) => string;
  readonly severalAccounts: string;
  readonly unreachable: string;
  readonly stop: string;
  readonly resume: string;
  readonly cancel: string;
  readonly whoGetsWhat: string;
  readonly sendNow: (count: number) => string;
  readonly stopped: (done: number, total: number) => string;
  readonly progress: (done: number, total: number) => string;
}

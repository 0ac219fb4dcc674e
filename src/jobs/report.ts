// What a job hands back to whoever started it: the menu says the summary, the panel shows all of it.
import type { Phrase } from '../core/phrase';
import type { Problem } from '../core/problem';

export interface JobReport {
  /** One or two sentences: what was done, in numbers. */
  readonly summary: Phrase;
  /** Tabs written, most important first. */
  readonly tabs: readonly string[];
  /** Cells to fix; also listed in the tab `Problems`. */
  readonly problems: readonly Problem[];
  /** Rows read, for the run log and report.json. */
  readonly rows: number;
}

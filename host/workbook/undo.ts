// Steps back: what the workbook was before the last ten changes, by a person or by a job.
import { noteChange } from './changes';
import { copyOf, replaceContents } from './copy';
import type { WorkbookData } from './model';

const STEPS = 10;

export class UndoSteps {
  private readonly steps: { readonly label: string; readonly before: WorkbookData }[] = [];

  constructor(private readonly workbook: WorkbookData) {}

  /** To be called before a change; the oldest of more than ten steps is forgotten. */
  remember(label: string): void {
    this.steps.push({ label, before: copyOf(this.workbook) });
    if (this.steps.length > STEPS) this.steps.shift();
  }

  /** To be called when nothing has changed since `remember`. */
  forgetLast(): void {
    this.steps.pop();
  }

  /** The change that `undo` would take back. */
  get last(): string | undefined {
    return this.steps.at(-1)?.label;
  }

  /** @returns The label of what was taken back; undefined when nothing is left. */
  undo(): string | undefined {
    const step = this.steps.pop();
    if (!step) return undefined;
    replaceContents(this.workbook, step.before);
    noteChange(this.workbook);
    return step.label;
  }
}

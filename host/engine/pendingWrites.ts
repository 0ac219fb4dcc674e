// Writes that a script has made and that are not in the file yet. Google keeps them back until a flush, a read
// or the end; an execution that is killed may lose them. The workbook store says when; the engine can take back.
import { copyOf } from '../workbook/copy';
import type { WorkbookData } from '../workbook/model';

export interface PendingWrites {
  /** To be called by the workbook store before it changes anything. */
  touch(): void;
  /** What was written so far is in the file: at `flush()`, at a read that forces it, at the end. */
  commit(): void;
  /** Takes back what was written since the last commit. */
  discard(): void;
}

/** Keeps a copy of the workbook from the first write after a commit, but only while `armed`. */
export class SnapshotWrites implements PendingWrites {
  /** Copies cost time; only a host with a fault hook needs them. */
  armed = false;
  private before: WorkbookData | undefined;
  private dirty = false;

  constructor(
    private readonly workbook: WorkbookData,
    private readonly committed: () => void,
  ) {}

  touch(): void {
    this.dirty = true;
    if (this.armed && !this.before) this.before = copyOf(this.workbook);
  }

  commit(): void {
    this.before = undefined;
    if (!this.dirty) return;
    this.dirty = false;
    this.committed();
  }

  discard(): void {
    if (this.before) replaceWorkbook(this.workbook, this.before);
    this.before = undefined;
    this.dirty = false;
  }
}

/** Gives `workbook` the contents of `other`, keeping the object itself: everybody holds on to it. */
export function replaceWorkbook(workbook: WorkbookData, other: WorkbookData): void {
  for (const key of Object.keys(workbook) as (keyof WorkbookData)[]) delete workbook[key];
  Object.assign(workbook, other);
}

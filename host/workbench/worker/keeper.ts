// Writes the workbench to a file after every change, so that it goes on there when it is started again.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

const REST_MILLISECONDS = 500;

export class Keeper {
  private timer: NodeJS.Timeout | undefined;

  /**
   * @param file Where it is kept; absent: nowhere.
   * @param save All there is, as text; undefined while there is nothing yet.
   */
  constructor(
    private readonly file: string | undefined,
    private readonly save: () => string | undefined,
  ) {}

  /** To be called after a change; the file follows as soon as there is a moment of rest. */
  later(): void {
    if (this.file === undefined) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.now(), REST_MILLISECONDS);
  }

  /** Writes the file, whole or not at all. */
  now(): void {
    clearTimeout(this.timer);
    const text = this.file === undefined ? undefined : this.save();
    if (this.file === undefined || text === undefined) return;
    writeFileSync(`${this.file}.new`, text);
    renameSync(`${this.file}.new`, this.file);
  }
}

/** @returns What was kept; undefined when there is no such file yet. */
export const keptIn = (file: string | undefined): string | undefined =>
  file !== undefined && existsSync(file) ? readFileSync(file, 'utf8') : undefined;

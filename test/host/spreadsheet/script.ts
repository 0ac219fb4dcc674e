// Runs a few lines of Apps Script against a fresh workbook, or one that goes on from line to line.
import { Host, type HostOptions } from '../../../host/host';

const HEAD = 'const file = SpreadsheetApp.getActiveSpreadsheet(); const sheet = file.getSheets()[0];';

export interface Scripted {
  readonly host: Host;
  /** What the lines return. Throws their error's text. */
  run(body: string): unknown;
  error(body: string): string | undefined;
}

/** A workbook in which each `run` is an execution of its own; `file` and `sheet` are at hand. */
export function scripted(options: HostOptions = {}): Scripted {
  const source = `function entry(body) { ${HEAD} return new Function('file', 'sheet', body)(file, sheet); }`;
  const host = Host.fromSource(source, { timeZone: 'Asia/Seoul', ...options });
  return {
    host,
    run: (body) => {
      const { value, error } = host.run('entry', [body]);
      if (error) throw new Error(error.message);
      return value;
    },
    error: (body) => host.run('entry', [body]).error?.message,
  };
}

export const valueOf = (body: string, options?: HostOptions): unknown => scripted(options).run(body);
export const errorOf = (body: string, options?: HostOptions): string | undefined =>
  scripted(options).error(body);

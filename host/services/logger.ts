// Logger and console: lines of the execution log. Neither counts as a service call.
import { format } from 'node:util';
import { Emulated, type Members } from '../engine/emulated';
import type { LogLine } from '../engine/execution';

/** Writes a line of the log of the execution that runs. */
export type WriteLine = (text: string, level: LogLine['level']) => void;

export const createConsole = (write: WriteLine): Emulated => new Console(write);
export const createLogger = (write: WriteLine): Emulated => new Logger(write);

const LINE = { takes: ['*?'], quiet: true } as const;

class Console extends Emulated {
  readonly className = 'console';
  readonly members: Members = { log: LINE, info: LINE, warn: LINE, error: LINE };

  constructor(private readonly write: WriteLine) {
    super();
  }

  log(...args: readonly unknown[]): void {
    this.write(format(...args.map(readable)), 'log');
  }
  info(...args: readonly unknown[]): void {
    this.write(format(...args.map(readable)), 'info');
  }
  warn(...args: readonly unknown[]): void {
    this.write(format(...args.map(readable)), 'warn');
  }
  error(...args: readonly unknown[]): void {
    this.write(format(...args.map(readable)), 'error');
  }
}

class Logger extends Emulated {
  readonly className = 'Logger';
  readonly members: Members = { log: LINE, getLog: LINE, clear: LINE };
  private lines: string[] = [];

  constructor(private readonly write: WriteLine) {
    super();
  }

  log(...args: readonly unknown[]): this {
    const text = format(...args.map(readable));
    this.lines.push(text);
    this.write(text, 'log');
    return this;
  }
  getLog(): string {
    return this.lines.join('\n');
  }
  clear(): void {
    this.lines = [];
  }
}

/** A service object shows its class, an error its text. */
function readable(value: unknown): unknown {
  if (value instanceof Emulated) return value.className;
  return value instanceof Error ? `${value.name}: ${value.message}` : value;
}

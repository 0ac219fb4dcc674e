// One emulated behaviour: what Google is believed to do, on what evidence, and how the host is held to it.
import { isDeepStrictEqual } from 'node:util';
import { Host, type HostOptions } from '../host';

/**
 * - DOC: Google's documentation says so.
 * - SEEN: found in public logs, issue threads or real exports.
 * - ASSUMED: believed, not verified.
 * - LIVE: a person has run it inside real Sheets.
 */
export type Evidence = 'LIVE' | 'DOC' | 'SEEN' | 'ASSUMED';

interface Claim {
  /** Service, a dot, and a word or two; unique. */
  readonly id: string;
  /** What holds, in one line. */
  readonly behaviour: string;
  readonly evidence: Evidence;
  /** Page, thread or reasoning behind the evidence. */
  readonly source: string;
}

/** Opens a host for a script whose `entry` function has this body; `more` is code beside it. */
export type OpenHost = (body: string, options?: HostOptions, more?: string) => Host;

export type ConformanceRow = Claim &
  (
    | {
        /** Body of a function, as Apps Script; it runs on Google as it stands, in a spreadsheet of its own. */
        readonly script: string;
        /** What it returns. */
        readonly expected: unknown;
      }
    | {
        readonly script: string;
        /** Text of the exception that it ends with. */
        readonly throws: string;
      }
    | {
        /** What only a host can show: another person, another day, a refused scope. */
        readonly observe: (open: OpenHost) => unknown;
        readonly expected: unknown;
      }
  );

export const openHost: OpenHost = (body, options, more = '') =>
  Host.fromSource(`function entry(a, b) { ${body}\n}\n${more}`, options);

/** Undefined when the host does what the row says; otherwise what it did instead. */
export function departure(row: ConformanceRow): string | undefined {
  if ('observe' in row) return difference(row.observe(openHost), row.expected);
  const { value, error } = openHost(row.script).run('entry');
  if ('throws' in row) return difference(error?.message, row.throws);
  return error ? `threw ${error.name}: ${error.message}` : difference(value, row.expected);
}

function difference(observed: unknown, expected: unknown): string | undefined {
  // Through JSON, so that values of different realms compare by what they hold.
  const plain = (value: unknown): unknown =>
    value === undefined ? value : JSON.parse(JSON.stringify(value));
  if (isDeepStrictEqual(plain(observed), plain(expected))) return undefined;
  return `gave ${JSON.stringify(observed)} instead of ${JSON.stringify(expected)}`;
}

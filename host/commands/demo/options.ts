// The options of `npm run demo`, checked before anything starts.
import { parseArgs } from 'node:util';
import type { SampleLanguage } from '../../sample/names';

/** The four jobs in their order in a term, as the command line names them. */
export const DEMO_JOBS = ['import', 'pair', 'report', 'certify'] as const;
export type DemoJob = (typeof DEMO_JOBS)[number];

export interface DemoOptions {
  /** An .xlsx or .csv file, or a folder of .csv files; undefined: the sample program. */
  readonly workbook: string | undefined;
  /** Folder for everything that is written. */
  readonly out: string;
  /** In the order of a term, whatever order they were asked in. */
  readonly jobs: readonly DemoJob[];
  readonly language: SampleLanguage;
  readonly size: number;
  readonly seed: number;
}

/** A mistake on the command line; the message is one line for people. */
export class UsageError extends Error {}

export const USAGE = `npm run demo -- [--workbook FILE.xlsx | --workbook FOLDER] [--out FOLDER]
               [--jobs import,pair,report,certify] [--lang en|ko] [--size N] [--seed N]

Runs the add-on without a browser: on a workbook, a folder with one .csv file a tab, or, when none is given,
a sample program (--size multiplies its people, sessions and answers). Nothing is sent to anyone.`;

/**
 * Reads the command line.
 *
 * @returns 'help' when that was asked for.
 * @throws UsageError
 */
export function readOptions(args: readonly string[]): DemoOptions | 'help' {
  const values = parsed(args);
  if (values.help) return 'help';
  const language = values.lang ?? 'en';
  if (language !== 'en' && language !== 'ko') throw new UsageError(`--lang is en or ko, not "${language}".`);
  if (values.workbook === '') throw new UsageError('--workbook needs the name of a file or a folder.');
  return {
    workbook: values.workbook,
    out: values.out ?? 'out/demo',
    jobs: jobsOf(values.jobs),
    language,
    size: wholeNumber('size', values.size, 1),
    seed: wholeNumber('seed', values.seed, 0),
  };
}

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...args],
      strict: true,
      options: {
        workbook: text,
        out: text,
        jobs: text,
        lang: text,
        size: text,
        seed: text,
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    throw new UsageError((error as Error).message.split('\n')[0]);
  }
}

function jobsOf(list: string | undefined): readonly DemoJob[] {
  if (list === undefined) return DEMO_JOBS;
  const asked = list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const unknown = asked.find((name) => !(DEMO_JOBS as readonly string[]).includes(name));
  if (unknown !== undefined) throw new UsageError(`--jobs knows ${DEMO_JOBS.join(', ')}, not "${unknown}".`);
  if (asked.length === 0) throw new UsageError(`--jobs needs one of ${DEMO_JOBS.join(', ')}.`);
  return DEMO_JOBS.filter((job) => asked.includes(job));
}

function wholeNumber(name: string, text: string | undefined, least: number): number {
  if (text === undefined) return 1;
  if (!/^\d{1,9}$/.test(text) || Number(text) < least)
    throw new UsageError(`--${name} is a whole number from ${least}, not "${text}".`);
  return Number(text);
}

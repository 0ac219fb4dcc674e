// The demo without a screen: opens a workbook, runs the jobs of a term, writes and prints what came of it.
import { stopPdfWorker } from '../../documents/pdf';
import { readWorkbookFile } from '../../files/workbookFile';
import { WorkbookFileError } from '../../files/workbookFileError';
import type { AnswerProvider } from '../../engine/screen';
import { Host } from '../../host';
import { SAMPLE_NOW } from '../../sample/calendar';
import { sampleProgram } from '../../sample/sampleProgram';
import { sheetByName } from '../../workbook/sheets';
import { type DemoOptions, readOptions, USAGE, UsageError } from './options';
import { writeOutput, type Written } from './output';
import { type JobOutcome, runJob } from './runJobs';
import { tableText } from './tableText';

/** Where the demo prints: results on `out`, trouble on `err`, a line at a time. */
export interface Terminal {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

/** All jobs ran; at least one did not; nothing could start. */
export const EXIT = { ran: 0, failed: 1, unusable: 2 } as const;

/**
 * Runs the demo as the command line asks.
 *
 * @param dist Folder of the built add-on.
 * @returns The exit code.
 */
export async function demo(args: readonly string[], { out, err }: Terminal, dist?: string): Promise<number> {
  try {
    const options = readOptions(args);
    if (options === 'help') {
      out(USAGE);
      return EXIT.ran;
    }
    return await runDemo(options, { out, err }, dist);
  } catch (error) {
    if (!(error instanceof UsageError) && !(error instanceof WorkbookFileError)) throw error;
    err(error.message);
    return EXIT.unusable;
  } finally {
    stopPdfWorker();
  }
}

async function runDemo(options: DemoOptions, { out, err }: Terminal, dist?: string): Promise<number> {
  const host = await openHost(options, dist);
  const outcomes = options.jobs.map((job) => runJob(host, job));
  const [first] = outcomes;
  if (first && outcomes.every(({ ran }) => !ran)) {
    // nothing in this workbook to work on: the first sentence says why, the others would only repeat it
    err(first.said);
    return EXIT.unusable;
  }
  for (const { job, ran, said } of outcomes) if (!ran) err(`${job}: ${said}`);
  const written = await writeOutput(host, options.out, outcomes);
  for (const text of surveyTables(host, outcomes)) out(`${text}\n`);
  for (const line of summary(outcomes, written, options.out)) out(line);
  return outcomes.every(({ ran }) => ran) ? EXIT.ran : EXIT.failed;
}

/** The sample's present is the Monday after its term; a given workbook is opened now. */
async function openHost({ workbook, language, size, seed }: DemoOptions, dist?: string): Promise<Host> {
  const host = Host.open({
    workbook:
      workbook === undefined ? sampleProgram({ size, seed, language }) : await readWorkbookFile(workbook),
    now: workbook === undefined ? `${SAMPLE_NOW}+09:00` : Date.now(),
    locale: language,
    seed,
    consumer: false,
    ...(dist !== undefined && { dist }),
  });
  host.answerProvider = yes;
  host.install();
  return host;
}

/** Somebody sits at the screen who agrees to everything. */
const yes: AnswerProvider = ({ buttons }) => ({
  button: (['YES', 'OK'] as const).find((button) => buttons.includes(button)) ?? 'CLOSE',
});

function surveyTables(host: Host, outcomes: readonly JobOutcome[]): string[] {
  const tabs = outcomes.find(({ job }) => job === 'report')?.tabs ?? [];
  return tabs.flatMap((name) => {
    const sheet = sheetByName(host.workbook, name);
    return sheet ? [tableText(sheet)] : [];
  });
}

function summary(outcomes: readonly JobOutcome[], written: Written, folder: string): string[] {
  const { tabs, certificates, mails, notices } = written;
  return [
    ...outcomes.map(({ job, ran, said, rows, problems, milliseconds }) =>
      ran
        ? `${job}: ${said} (${rows} rows, ${problems} problems, ${(milliseconds / 1000).toFixed(1)} s)`
        : `${job}: did not run.`,
    ),
    `Written to ${folder}: workbook.xlsx, ${tabs} tabs, ${certificates} certificates, ${mails} mails, report.json.`,
    ...notices,
  ];
}

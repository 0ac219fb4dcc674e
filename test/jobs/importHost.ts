// Workbooks with answers, imported and decided about as the panel does it.
import { Host } from '../../host/host';
import { sampleProgram } from '../../host/sample/sampleProgram';
import { displayText } from '../../host/workbook/numberFormat';
import type { SheetData, WorkbookData } from '../../host/workbook/model';
import type { ImportReview, QuestionCard } from '../../src/jobs/reviewImport';
import type { Reply } from '../../src/jobs/running/panelReply';

export function openHost(workbook: WorkbookData = sampleProgram()): Host {
  const host = Host.open({ workbook });
  host.open();
  return host;
}

/** A spreadsheet without answers, as a coordinator begins. */
export const emptyHost = (): Host => openHost({ ...sampleProgram(), sheets: [] } as WorkbookData);

/** What the panel gets as the answer to a call. */
export function call<Answer>(host: Host, name: string, ...given: readonly unknown[]): Answer {
  const { value, error } = host.panel(name, ...given);
  expect(error).toBeUndefined();
  expect(host.refusals).toEqual([]);
  const reply = value as Reply<Answer>;
  if (!reply.ok) throw new Error(reply.message);
  return reply.answer;
}

export const review = (host: Host): ImportReview => call<ImportReview>(host, 'reviewImport');

/** The card of a question, doubtful or not. */
export function cardOf(host: Host, question: string): QuestionCard {
  const { questions, sure } = review(host);
  const card = [...questions, ...sure].find((each) => each.question === question);
  if (!card) throw new Error(`there is no card for "${question}"`);
  return card;
}

/** Imports, and says what came of it. */
export function runImport(host: Host): string {
  const { value, error } = host.panel('runJob', 'importResponses');
  expect(error).toBeUndefined();
  expect(host.refusals).toEqual([]);
  return (value as { summary: string }).summary;
}

export function tab(host: Host, name: string): SheetData {
  const sheet = host.workbook.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`there is no tab "${name}"`);
  return sheet;
}

/** The rows of a tab by header, as the cells hold them; none when there is no such tab. */
export function rowsOf(host: Host, name: string): Record<string, unknown>[] {
  const cells = host.workbook.sheets.find((each) => each.name === name)?.cells ?? [];
  const [headers = [], ...rows] = cells.map((row) => (row ?? []).map((cell) => cell?.value ?? ''));
  return rows
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) => Object.fromEntries(headers.map((header, index) => [String(header), row[index] ?? ''])));
}

/** A row of Questions. */
export const questionRow = (host: Host, name: string, label: string) =>
  rowsOf(host, 'Questions').find((row) => row['Source tab'] === name && row['Question'] === label);

/** What the tab Problems says about a tab, in the order of its rows. */
export const problemsOf = (host: Host, name: string): string[] =>
  rowsOf(host, 'Problems')
    .filter((row) => String(row['Where']).startsWith(name))
    .map((row) => String(row['What to do']));

/** Cells of a tab as they are shown. */
export const shown = (host: Host, name: string): string[][] =>
  tab(host, name).cells.map((row) => (row ?? []).map((cell) => displayText(cell)));

/** Puts rows into a new tab, the header row first. */
export const upload = (host: Host, name: string, rows: readonly (readonly string[])[]): string =>
  call<string>(host, 'addAnswers', { tab: '', name, source: `${name}.csv`, firstRow: 1, rows });

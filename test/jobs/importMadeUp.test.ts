// Surveys made up by a generator go through the panel and the bundle: what arrives in the files is what was generated.
import fc from 'fast-check';
import { rowsFromCsv } from '../../host/files/csvText';
import { workbookOf } from '../../host/files/workbookOf';
import { Host } from '../../host/host';
import { blankSheet } from '../../host/workbook/sheets';
import type { DataFile } from '../../src/core/survey/deidentified';
import { form, sheetOf, type Column } from '../core/responses/madeUpSurveys';
import { ask, job, rowsOf } from './formsHost';

/** Counts of what stands in a list. */
function tally(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

/** What the data file must hold of a question with scores: one value for each row that may be used. */
const scores = ({ means }: Column, isUsed: readonly boolean[]): string[] =>
  (means as readonly { type: string; score?: number }[])
    .filter((_, row) => isUsed[row])
    .map(({ type, score }) => ({ notApplicable: 'NA', declined: 'REF' })[type] ?? String(score ?? ''));

it('counts what a made-up survey holds, and a second import changes nothing', () => {
  fc.assert(
    fc.property(form, (given) => {
      const { columns, tab } = sheetOf(given);
      fc.pre(columns.some(({ kind }) => kind === 'Likert'));
      const sheets = [blankSheet(1, 'Sheet1')];
      const host = Host.open({ workbook: workbookOf('Survey', sheets, { timeZone: 'Asia/Seoul' }) });
      host.open();
      const rows = [tab.headers, ...tab.rows.map((row) => row.map(String))];
      ask(host, 'addAnswers', { tab: '', name: 'Survey', source: 'survey.csv', firstRow: 1, rows });
      const first = job(host, 'importResponses');
      expect(first).toMatchObject({ ok: true });
      expect(rowsOf(host, 'Questions').map((row) => row['Kind'])).toEqual([
        'timestamp',
        ...columns.map(({ kind }) => kind),
      ]);

      const kept = (): string =>
        JSON.stringify(
          host.workbook.sheets.filter(({ name }) => name !== 'Run log').map(({ cells }) => cells),
        );
      const before = kept();
      expect(job(host, 'importResponses').summary).toMatch(/^Nothing new since the last import\./);
      expect(kept()).toBe(before);

      const consent = columns.find(({ kind }) => kind === 'consent');
      const agreed = consent?.means as readonly { isYes: boolean }[] | undefined;
      const isUsed = tab.rows.map(
        (row, index) => (agreed?.[index]?.isYes ?? true) && row.slice(1).some((cell) => cell !== ''),
      );
      const [names = [], ...data] = rowsFromCsv(
        ask<DataFile>(host, 'exportAnswers').answers.replace('\ufeff', ''),
      );
      const ratings = columns.filter(({ kind }) => kind === 'Likert').map((column) => scores(column, isUsed));
      const found = names
        .map((name, at) => ({ name, values: data.map((row) => row[at] ?? '') }))
        .filter(
          ({ name, values }) => /^q\d+$/.test(name) && values.every((value) => /^(\d*|NA|REF)$/.test(value)),
        );
      expect(found.map(({ values }) => tally(values))).toEqual(ratings.map(tally));
    }),
    { numRuns: 6 },
  );
});

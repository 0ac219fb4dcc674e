// The custom functions as a cell calls them: through the bundle, whose numeric library was made smaller.
import { Host } from '../../host/host';
import { editCell } from '../../host/workbook/editCell';
import { viewport } from '../../host/workbook/viewport';
import { blankWorkbook } from '../../host/workbook/sheets';
import reference from '../fixtures/statistics/mann_whitney.json';

interface Case {
  readonly id: number;
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly U1: number;
  readonly pExact: number | null;
  readonly pAsymptotic: number | null;
  readonly pAsymptoticContinuity: number | null;
}

const SMALL = (reference.cases as unknown as Case[]).filter(({ x, y }) => x.length + y.length <= 60);
const host = Host.open();
const asColumn = (values: readonly number[]): number[][] => values.map((value) => [value]);
const called = (name: string, { x, y }: Case, ...more: string[]): unknown =>
  host.runCustomFunction(name, [asColumn(x), asColumn(y), ...more]).value;

describe('custom functions in the bundle, against R', () => {
  it.each(SMALL)('case $id', (one) => {
    expect(called('MANN_WHITNEY_U', one)).toBe(one.U1);
    if (one.pExact !== null)
      expect(Math.abs(Number(called('MANN_WHITNEY_P', one)) - one.pExact)).toBeLessThan(1e-10);
    for (const [method, p] of [
      ['normal', one.pAsymptotic],
      ['normal-continuity', one.pAsymptoticContinuity],
    ] as const) {
      if (p !== null) expect(Math.abs(Number(called('MANN_WHITNEY_P', one, method)) - p)).toBeLessThan(1e-12);
    }
  });
});

describe('a cell', () => {
  const workbook = blankWorkbook('cells', 'Cells', 'UTC');
  const open = Host.open({ workbook });
  const sheet = workbook.sheets[0]!; // a blank workbook has one tab
  const type = (row: number, column: number, text: string) =>
    editCell(workbook, sheet.id, { row, column, text, now: 0 });
  const shown = (row: number): string[] =>
    (viewport(open.world, sheet.id, row, 1).rows[0]?.cells ?? []).map(({ text }) => text);

  it('computes what a coordinator types', () => {
    // sample A of R 4.2.2 with coin 1.4-2: U 17, exact p 0.103175
    ['3', '4', '4', '5', '5'].forEach((text, row) => type(row, 0, text));
    ['2', '3', '3', '4'].forEach((text, row) => type(row, 1, text));
    type(10, 0, '=MANN_WHITNEY_U(A1:A5, B1:B5)');
    type(11, 0, '=MANN_WHITNEY_P(A1:A5, B1:B5)');
    type(12, 0, '=LIKERT_SUMMARY(A1:A6)');
    expect(shown(10)).toEqual(['17']);
    expect(Number(shown(11)[0])).toBeCloseTo(0.103175, 6);
    expect(shown(12).slice(0, 3)).toEqual(['5', '1', '4.2']);
  });

  it.each([
    ['=MANN_WHITNEY_P(A1:A5, D1:D5)', 'Give group2 at least one number, for example C2:C11.'],
    ['=MANN_WHITNEY_U(A1:A5, "x")', 'Give group2 numbers only and leave missing answers blank (found "x").'],
    [
      '=MANN_WHITNEY_P(A1:A5, B1:B5, "t")',
      'Write one of these as method: exact, normal, normal-continuity (found "t").',
    ],
    ['=RANK_BISERIAL(A1:A5, "")', 'Give group2 at least one number, for example C2:C11.'],
    ['=LIKERT_SUMMARY(A1:A5, 99)', 'Give levels a whole number from 2 to 11 (found 99).'],
    ['=LIKERT_SUMMARY(0.5)', 'Scores are whole numbers from 1 to 5 (found 0.5).'],
  ])('explains what is wrong with %s', (formula, sentence) => {
    type(13, 0, formula);
    const [cell] = viewport(open.world, sheet.id, 13, 1).rows[0]!.cells; // just typed
    expect(cell).toMatchObject({ text: '#ERROR!', kind: 'error' });
    expect(cell?.explanation).toMatch(/ \(line \d+\)\.$/);
    expect(cell?.explanation).toContain(sentence);
  });
});

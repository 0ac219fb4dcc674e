import type { Column, TabData } from '../../src/core/table';
import { mergeRows, type MergePlan } from '../../src/google/mergeRows';

const COLUMNS: readonly Column[] = [
  { header: 'ID', format: 'text' },
  { header: 'Score', format: 'integer' },
  { header: 'Note', format: 'text', owner: 'coordinator' },
];

const tab = (headers: string[], ...rows: (string | number)[][]): TabData => ({
  name: 'Pairs',
  headers,
  rows,
  firstRow: 2,
});

/** Carries a plan out on plain arrays, as the sheet would. */
function applied(plan: MergePlan, before: TabData | undefined): (string | number | boolean)[][] {
  const rows = (before?.rows ?? []).map((row) => [...row]);
  for (const { row, count } of plan.deletions) rows.splice(row - 2, count);
  for (const block of plan.blocks) {
    block.cells.forEach((cells, r) => {
      const row = (rows[block.row - 2 + r] ??= []);
      cells.forEach(({ value, formula }, c) => (row[block.column - 1 + c] = formula ?? value));
    });
  }
  return rows.map((row) => plan.headers.map((_, c) => row[c] ?? ''));
}

const wanted = (others: 'keep' | 'remove', ...rows: (string | number)[][]) => ({
  columns: COLUMNS,
  key: ['ID'],
  rows,
  others,
});

describe('mergeRows', () => {
  it('makes a new tab with all columns and rows', () => {
    const plan = mergeRows(undefined, [], wanted('keep', ['A', 1, 'n'], ['B', 2, '']));
    expect(plan.headers).toEqual(['ID', 'Score', 'Note']);
    expect(applied(plan, undefined)).toEqual([
      ['A', 1, 'n'],
      ['B', 2, ''],
    ]);
  });

  it('writes nothing when nothing changed', () => {
    const before = tab(['ID', 'Score', 'Note'], ['A', 1, 'mine']);
    const plan = mergeRows(before, [], wanted('keep', ['A', 1, '']));
    expect(plan.blocks).toEqual([]);
    expect(plan.deletions).toEqual([]);
  });

  it('finds rows by key after sorting and columns by header after moving', () => {
    const before = tab(['Note', 'My own', 'Score', 'ID'], ['b note', 'x', 2, 'B'], ['a note', 'y', 1, 'A']);
    const plan = mergeRows(before, [], wanted('keep', ['A', 10, ''], ['B', 20, '']));
    expect(applied(plan, before)).toEqual([
      ['b note', 'x', 20, 'B'],
      ['a note', 'y', 10, 'A'],
    ]);
  });

  it('never overwrites a column of the coordinator, but fills it in new rows', () => {
    const before = tab(['ID', 'Score', 'Note'], ['A', 1, 'mine']);
    const plan = mergeRows(before, [], wanted('keep', ['A', 5, 'theirs'], ['B', 2, 'first']));
    expect(applied(plan, before)).toEqual([
      ['A', 5, 'mine'],
      ['B', 2, 'first'],
    ]);
  });

  it('leaves rows that the coordinator added, with their formulas', () => {
    const before = tab(['ID', 'Score', 'Note'], ['total', 3, ''], ['A', 1, '']);
    const plan = mergeRows(
      before,
      [
        ['', '=SUM(B3:B9)', ''],
        ['', '', ''],
      ],
      wanted('keep', ['A', 7, '']),
    );
    expect(applied(plan, before)).toEqual([
      ['total', '=SUM(B3:B9)', ''],
      ['A', 7, ''],
    ]);
  });

  it('takes a list in its new order when nobody wrote beside it', () => {
    const before = tab(['ID', 'Score', 'Note'], ['A', 1, ''], ['B', 2, ''], ['C', 3, '']);
    const plan = mergeRows(before, [], wanted('remove', ['C', 3, ''], ['A', 1, '']));
    expect(applied(plan, before)).toEqual([
      ['C', 3, ''],
      ['A', 1, ''],
    ]);
  });

  it('keeps a row that is no longer wanted when somebody wrote beside it', () => {
    const before = tab(
      ['ID', 'Score', 'Note', 'My own'],
      ['A', 1, '', ''],
      ['B', 2, '', 'asked her'],
      ['C', 3, '', ''],
    );
    const plan = mergeRows(before, [], wanted('remove', ['C', 30, ''], ['D', 4, '']));
    expect(applied(plan, before)).toEqual([
      ['B', 2, '', 'asked her'],
      ['C', 30, '', ''],
      ['D', 4, '', ''],
    ]);
  });

  it('adds a column that has gone, at the right, with its values', () => {
    const before = tab(['ID', 'My own'], ['A', 'x']);
    const plan = mergeRows(before, [], wanted('keep', ['A', 1, 'note']));
    expect(plan.headers).toEqual(['ID', 'My own', 'Score', 'Note']);
    expect(applied(plan, before)).toEqual([['A', 'x', 1, 'note']]);
  });

  it('takes a day read back as midnight for the same day', () => {
    const columns: Column[] = [
      { header: 'ID', format: 'text' },
      { header: 'Day', format: 'date' },
      { header: 'From', format: 'time' },
    ];
    const before = tab(['ID', 'Day', 'From'], ['A', '2026-03-02T00:00:00', '1899-12-30T14:30:00']);
    const plan = mergeRows(before, [], {
      columns,
      key: ['ID'],
      rows: [['A', '2026-03-02', '14:30']],
      others: 'keep',
    });
    expect(plan.blocks).toEqual([]);
  });

  it('writes new rows right below the last one, past boxes that nobody ticked', () => {
    const columns: Column[] = [
      { header: 'ID', format: 'text' },
      { header: 'Done', format: 'checkbox', owner: 'coordinator' },
    ];
    const before: TabData = {
      name: 'Training',
      headers: ['ID', 'Done'],
      rows: [
        ['A', true],
        ['', false],
        ['', false],
      ],
      firstRow: 2,
    };
    const plan = mergeRows(before, [], { columns, key: ['ID'], rows: [['B', false]], others: 'keep' });
    expect(plan.blocks.map(({ row }) => row)).toEqual([3]);
  });

  it('refuses a key that is not a column', () => {
    expect(() =>
      mergeRows(undefined, [], { columns: COLUMNS, key: ['Nope'], rows: [], others: 'keep' }),
    ).toThrow('mergeRows');
  });
});

import { columnIdentities, gridParts } from '../../../src/core/responses/headers';

const labels = (...headers: string[]): string[] => columnIdentities({ headers }).map(({ label }) => label);

describe('columnIdentities', () => {
  it('tells equal headers apart by their occurrence', () =>
    expect(labels('Comment', 'comment ', 'Comment #2')).toEqual(['Comment', 'comment #2', 'Comment #2 #2']));

  it('names a column without a header by its letter', () =>
    expect(labels('A', '', '  ')).toEqual(['A', '(column B)', '(column C)']));

  it('puts a header of several lines on one', () =>
    expect(labels('How\nare\r\nyou? ')).toEqual(['How are you?']));

  it('gives the same key when only spaces and letter case change', () => {
    const [before, after] = columnIdentities({ headers: ['Your  Name '] }).concat(
      columnIdentities({ headers: ['your name'] }),
    );
    expect(before?.key).toBe(after?.key);
  });
});

it('splits a grid header into title and row', () => {
  expect(gridParts('Satisfaction [The room]')).toEqual({ title: 'Satisfaction', row: 'The room' });
  expect(gridParts('No grid')).toBeUndefined();
});

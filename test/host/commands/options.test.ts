import { readOptions, UsageError } from '../../../host/commands/demo/options';

describe('readOptions', () => {
  it('takes the sample program and all jobs when nothing is asked', () =>
    expect(readOptions([])).toEqual({
      workbook: undefined,
      out: 'out/demo',
      jobs: ['import', 'pair', 'report', 'certify'],
      language: 'en',
      size: 1,
      seed: 1,
    }));

  it('runs jobs in the order of a term', () =>
    expect(readOptions(['--jobs', 'report, import'])).toMatchObject({ jobs: ['import', 'report'] }));

  it('reads every option', () =>
    expect(
      readOptions('--workbook a.xlsx --out b --lang ko --size 10 --seed 0 --jobs=pair'.split(' ')),
    ).toEqual({ workbook: 'a.xlsx', out: 'b', jobs: ['pair'], language: 'ko', size: 10, seed: 0 }));

  it('helps', () => expect(readOptions(['--help'])).toBe('help'));

  it.each([
    { args: ['--jobs', 'import,mail'], says: '--jobs knows import, pair, report, certify, not "mail".' },
    { args: ['--jobs', ','], says: '--jobs needs one of import, pair, report, certify.' },
    { args: ['--lang', 'fr'], says: '--lang is en or ko, not "fr".' },
    { args: ['--size', '0'], says: '--size is a whole number from 1, not "0".' },
    { args: ['--size', '1.5'], says: '--size is a whole number from 1, not "1.5".' },
    { args: ['--seed', 'x'], says: '--seed is a whole number from 0, not "x".' },
    { args: ['--workbook='], says: '--workbook needs the name of a file or a folder.' },
  ])('refuses $args', ({ args, says }) => expect(() => readOptions(args)).toThrow(new UsageError(says)));

  it.each([[['--color']], [['extra']], [['--out']]])('refuses %j in one line', (args) => {
    expect(() => readOptions(args)).toThrow(UsageError);
    expect(() => readOptions(args)).not.toThrow(/\n/);
  });
});

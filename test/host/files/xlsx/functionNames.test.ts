import { withTabNames } from '../../../../host/files/xlsx/formulaTokens';
import { fromFileNames, toFileNames } from '../../../../host/files/xlsx/functionNames';

describe('names of young functions', () => {
  it.each([
    { sheets: '=STDEV.S(A1:A9)', file: '=_xlfn.STDEV.S(A1:A9)' },
    { sheets: '=NORM.S.DIST(1,TRUE)+SUM(A1)', file: '=_xlfn.NORM.S.DIST(1,TRUE)+SUM(A1)' },
    { sheets: '=SORT(FILTER(A1:A9,A1:A9>1))', file: '=_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,A1:A9>1))' },
    { sheets: '="STDEV.S(" & \'IFS\'!A1', file: '="STDEV.S(" & \'IFS\'!A1' },
  ])('$sheets', ({ sheets, file }) => {
    expect(toFileNames(sheets)).toBe(file);
    expect(fromFileNames(file)).toBe(sheets);
  });

  it('takes the prefix off parameters too', () =>
    expect(fromFileNames('=_xlfn.LET(_xlpm.x,2,_xlpm.x*2)')).toBe('=LET(x,2,x*2)'));
});

describe('withTabNames', () => {
  const renamed = new Map([
    ['2026/1', '2026_1'],
    ['Old', 'New'],
  ]);
  it('renames quoted and plain tabs, not texts', () =>
    expect(withTabNames(`='2026/1'!A1+Old!B2&"Old!B2"`, renamed)).toBe(`='2026_1'!A1+'New'!B2&"Old!B2"`));
});

import {
  isSheetsOnly,
  unwrapGoogleFormula,
  wrapGoogleFormula,
} from '../../../../host/files/xlsx/googleFormula';

describe('unwrapGoogleFormula', () => {
  it.each([
    {
      why: 'a function of its own',
      source: 'IFERROR(__xludf.DUMMYFUNCTION("UNIQUE(A1:A3)"),1.0)',
      formula: '=UNIQUE(A1:A3)',
    },
    {
      why: 'texts inside the original',
      source: 'IFERROR(__xludf.DUMMYFUNCTION("IFERROR(SPLIT(A1,"", ""),""x"")"),"a, b)")',
      formula: '=IFERROR(SPLIT(A1,", "),"x")',
    },
    {
      why: 'an original cut into two texts',
      source: 'IFERROR(__xludf.DUMMYFUNCTION("QUERY(A:B,"&"""select A"")"),"x")',
      formula: '=QUERY(A:B,"select A")',
    },
    {
      why: 'no guard around it',
      source: '__xludf.DUMMYFUNCTION("FLATTEN(A1:B2)")',
      formula: '=FLATTEN(A1:B2)',
    },
  ])('$why', ({ source, formula }) => expect(unwrapGoogleFormula(source)).toEqual({ formula }));

  it('leaves nothing of a spilled cell but its value', () =>
    expect(unwrapGoogleFormula('IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),2.0)')).toEqual({}));

  it.each([
    'SUM(A1:A3)',
    'IFERROR(A1,2)',
    'IFERROR(__xludf.DUMMYFUNCTION(A1),2)',
    'LEN("__xludf.DUMMYFUNCTION(""x"")")',
  ])('is not fooled by %s', (formula) => expect(unwrapGoogleFormula(formula)).toBeUndefined());

  it('takes off what wrapping put on, however long', () => {
    const formula = `=QUERY(A:B,"${'select A '.repeat(60)}")`;
    const wrapped = wrapGoogleFormula(formula, '"x"');
    expect(unwrapGoogleFormula(wrapped)).toEqual({ formula });
  });
});

describe('isSheetsOnly', () => {
  it.each(['=QUERY(A:B,"select A")', '=MANN_WHITNEY_U(A1:A9,B1:B9)', '=IF(A1,join(",",B1:B2))'])(
    '%s',
    (formula) => expect(isSheetsOnly(formula)).toBe(true),
  );
  it.each(['=SUM(A1:A2)', '="QUERY(" & A1', '=STDEV.S(A1:A9)'])('not %s', (formula) =>
    expect(isSheetsOnly(formula)).toBe(false),
  );
});

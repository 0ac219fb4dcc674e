import fc from 'fast-check';
import { parseCall } from '../../../host/formulas/customCall';
import { functionNames, mapReferences, tokens } from '../../../host/formulas/tokens';

const references = (formula: string) =>
  tokens(formula).flatMap((token) => (token.kind === 'reference' ? [token.source] : []));

describe('the words of a formula', () => {
  it.each([
    ['=A1+$B$2', ['A1', '$B$2']],
    ["=SUM('My tab'!A1:B2, Other!C:C)", ["'My tab'!A1:B2", 'Other!C:C']],
    ['=A2:A&"A3"', ['A2:A']],
    ['=LOG10(A1)', ['A1']],
    ['=2:3', ['2:3']],
    ['=응답!B2', ['응답!B2']],
    ['=TRUE+RATE1', []],
  ])('finds the references of %s', (formula, found) => expect(references(formula)).toEqual(found));

  it('lose nothing', () => {
    for (const formula of ['=SUM( A1 ,"a""b",\'x y\'!B2 )*1.5e3-{1,2;3}', '="unfinished', '=LOG10(A1)+#REF!'])
      expect(
        tokens(formula)
          .map(({ source }) => source)
          .join(''),
      ).toBe(formula);
  });

  it('lose nothing of any text', () => {
    const scrap = fc.constantFrom(
      '=',
      'SUM(',
      ')',
      'A1',
      ':',
      '$B',
      '2',
      "'Tab x'!",
      '"',
      '""',
      ',',
      '1.5e3',
      'é',
      '응답!',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 12 }), (scraps) => {
        const formula = scraps.join('');
        expect(
          tokens(formula)
            .map(({ source }) => source)
            .join(''),
        ).toBe(formula);
      }),
    );
  });

  it('name functions but not texts', () => {
    expect(functionNames('=IFERROR(query(A1,"SUM(x)"), STDEV.S (B1))')).toEqual([
      'IFERROR',
      'QUERY',
      'STDEV.S',
    ]);
  });

  it('let references be replaced', () => {
    expect(mapReferences('=A1&"A1"', () => 'B2')).toBe('=B2&"A1"');
  });
});

describe('one call', () => {
  it('is told from other formulas', () => {
    expect(parseCall('=mann_whitney_u(A2:A9, Tab!B:B, "exact", -1.5, TRUE)')).toEqual({
      name: 'MANN_WHITNEY_U',
      args: [
        { kind: 'reference', cells: 'A2:A9' },
        { kind: 'reference', tab: 'Tab', cells: 'B:B' },
        { kind: 'literal', value: 'exact' },
        { kind: 'literal', value: -1.5 },
        { kind: 'literal', value: true },
      ],
    });
    for (const formula of ['=F(A1)+1', '=F(G(A1))', '=F(A1', '=A1', '=F(A1,)', '=F(1+1)'])
      expect(parseCall(formula)).toBeUndefined();
    expect(parseCall('=F()')).toEqual({ name: 'F', args: [] });
  });
});

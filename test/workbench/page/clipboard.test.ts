import fc from 'fast-check';
import { blockText, parseBlock } from '../../../host/workbench/page/clipboard';

describe('parseBlock', () => {
  it.each([
    ['a', [['a']]],
    ['a\tb', [['a', 'b']]],
    ['a\tb\r\nc\td\r\n', [['a', 'b'], ['c', 'd']]], // prettier-ignore
    ['a\t', [['a', '']]],
    ['\t\n', [['', '']]],
    ['"two\nlines"\tx', [['two\nlines', 'x']]],
    ['"say ""hi"""', [['say "hi"']]],
    ['5" wide\tb', [['5" wide', 'b']]],
    ['"never closed\tb', [['"never closed', 'b']]],
    ['"closed" early\tb', [['"closed" early', 'b']]],
    ['', []],
  ])('reads %j', (text, rows) => expect(parseBlock(text)).toEqual(rows));

  it('reads back what blockText wrote', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', ' ', '한') });
    const block = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      )
      // one blank cell is no text at all
      .filter((rows) => rows.at(-1)!.length > 1 || rows.at(-1)![0] !== '');
    fc.assert(fc.property(block, (rows) => expect(parseBlock(blockText(rows))).toEqual(rows)));
  });
});

import fc from 'fast-check';
import iconv from 'iconv-lite';
import Papa from 'papaparse';
import { decodeAs, decodeFile } from '../../../sidebar/upload/decodeFile';
import { cutCells, guessDelimiter, type Delimiter } from '../../../sidebar/upload/cutCells';
import { parseAnswers } from '../../../sidebar/upload/parseAnswers';

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t'];

describe('cutCells', () => {
  it.each([
    {
      text: 'a,b\r\nc,d\r\n',
      rows: [
        ['a', 'b'],
        ['c', 'd'],
      ],
      why: 'CRLF',
    },
    {
      text: 'a,b\rc,d',
      rows: [
        ['a', 'b'],
        ['c', 'd'],
      ],
      why: 'CR alone',
    },
    {
      text: 'a,\n,b',
      rows: [
        ['a', ''],
        ['', 'b'],
      ],
      why: 'blank cells',
    },
    { text: '"a\nb","c ""d"""', rows: [['a\nb', 'c "d"']], why: 'line breaks and quotes inside quotes' },
    { text: 'say "hi", you', rows: [['say "hi"', ' you']], why: 'quotes that are letters' },
    {
      text: 'a,"never closed\nb',
      rows: [['a', '"never closed'], ['b']],
      why: 'a quote that is never closed',
    },
    { text: '', rows: [], why: 'nothing' },
  ])('reads $why', ({ text, rows }) => expect(cutCells(text, ',')).toEqual(rows));

  it('reads whatever a library writes', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '가', '"', ',', ';', '\t', '\n', '\r', ' ', '=') });
    const rows = fc
      .integer({ min: 1, max: 5 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
      );
    const options = {
      delimiter: fc.constantFrom(...DELIMITERS),
      newline: fc.constantFrom('\n', '\r\n'),
      quotes: fc.boolean(),
    };
    fc.assert(
      fc.property(rows, fc.record(options), (given, { delimiter, newline, quotes }) => {
        // A single blank cell is a blank line, and a last one ends the text: both are written in quotes.
        const written = Papa.unparse(given, { delimiter, newline, quotes: quotes || given[0]?.length === 1 });
        expect(cutCells(written, delimiter)).toEqual(given);
      }),
      { numRuns: 300 },
    );
  });
});

describe('guessDelimiter', () => {
  it.each(DELIMITERS)('finds %j however many of the others stand in the answers', (delimiter) => {
    const rows = [
      ['Timestamp', 'Which; of, these?', 'Why'],
      ['2026/03/01 9:00:00 AM GMT+9', 'A;B;C', 'because, well, so'],
      ['2026/03/02 9:00:00 AM GMT+9', 'A', 'no'],
      ['2026/03/03 9:00:00 AM GMT+9', 'B;C', 'a, b; c'],
    ];
    expect(guessDelimiter(Papa.unparse(rows, { delimiter }), [',', ';', '\t'])).toBe(delimiter);
  });
});

describe('parseAnswers', () => {
  it('leaves out blank lines and columns, and makes every row as wide as the widest', () => {
    const { rows, refusal } = parseAnswers('\ufeffA,B,,\r\n\r\n1,,,\r\n1,2,3,\r\n,,,\r\n', false);
    expect(rows).toEqual([
      ['A', 'B', ''],
      ['1', '', ''],
      ['1', '2', '3'],
    ]);
    expect(refusal).toBeNull();
  });

  it('takes pasted cells by their tabs, with line breaks in quotes', () =>
    expect(parseAnswers('When\tWhy, then?\n2026-03-01\t"one\ntwo"', true).rows).toEqual([
      ['When', 'Why, then?'],
      ['2026-03-01', 'one\ntwo'],
    ]));

  it('leaves every cell as it was written', () => {
    const cells = ['=1+1', '+82 10', '-3', '@x', '007', '5/18', '1,5', 'TRUE'];
    expect(parseAnswers(Papa.unparse([cells.map(() => 'Q'), cells]), false).rows[1]).toEqual(cells);
  });

  it.each([
    { text: ' \n\n', refusal: 'empty' },
    { text: 'only,one,row', refusal: 'noAnswers' },
    { text: `a,b\n1,${'x'.repeat(50_001)}`, refusal: 'longCell' },
  ])('refuses what no sheet can hold or no import can read: $refusal', ({ text, refusal }) =>
    expect(parseAnswers(text, false).refusal).toBe(refusal),
  );
});

describe('decodeFile', () => {
  const text = 'Timestamp,이름\r\n2026/03/01 9:05:12 오전 GMT+9,홍길동';
  const bytes = (encoding: string, given = text): Uint8Array =>
    iconv.encode(given, encoding, { addBOM: false });

  it.each([
    { name: 'UTF-8', file: bytes('utf8'), encoding: 'utf-8', isSure: true },
    {
      name: 'UTF-8 with a mark',
      file: iconv.encode(text, 'utf8', { addBOM: true }),
      encoding: 'utf-8',
      isSure: true,
    },
    {
      name: 'UTF-16 LE',
      file: iconv.encode(text, 'utf-16le', { addBOM: true }),
      encoding: 'utf-16',
      isSure: true,
    },
    {
      name: 'UTF-16 BE',
      file: iconv.encode(text, 'utf-16be', { addBOM: true }),
      encoding: 'utf-16',
      isSure: true,
    },
    { name: 'CP949', file: bytes('cp949'), encoding: 'cp949', isSure: false },
  ])('reads $name', ({ file, encoding, isSure }) => {
    const decoded = decodeFile(file);
    expect(decoded).toEqual({ text, encoding, isSure });
  });

  it('takes other bytes as Western letters, to be looked at', () => {
    const western = 'Prénom,Größe\nZoé,café';
    expect(decodeFile(bytes('windows-1252', western))).toEqual({
      text: western,
      encoding: 'windows-1252',
      isSure: false,
    });
  });

  it('reads bytes as it is told to', () => expect(decodeAs(bytes('cp949'), 'cp949').text).toBe(text));
});

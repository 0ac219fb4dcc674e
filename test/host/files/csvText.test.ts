import { csvFromRows, guardedText, rowsFromCsv } from '../../../host/files/csvText';

describe('rowsFromCsv', () => {
  it.each([
    {
      csv: 'a,b\r\n1,2\r\n',
      rows: [
        ['a', 'b'],
        ['1', '2'],
      ],
      why: 'commas and CRLF',
    },
    {
      csv: 'a;b\n1;2',
      rows: [
        ['a', 'b'],
        ['1', '2'],
      ],
      why: 'semicolons, no line end at the end',
    },
    {
      csv: 'a;b\r1;2\r',
      rows: [
        ['a', 'b'],
        ['1', '2'],
      ],
      why: 'CR alone',
    },
    {
      csv: 'a,b\r\n1,2\r\n3,4\n5,6\n',
      rows: [
        ['a', 'b'],
        ['1', '2'],
        ['3', '4'],
        ['5', '6'],
      ],
      why: 'CRLF, and LF in rows that were added',
    },
    {
      csv: 'a\tb\n1\t2\n',
      rows: [
        ['a', 'b'],
        ['1', '2'],
      ],
      why: 'tabs',
    },
    {
      csv: 'a,b\n"one\ntwo","say ""hi"""\n',
      rows: [
        ['a', 'b'],
        ['one\ntwo', 'say "hi"'],
      ],
      why: 'quoted line breaks',
    },
    { csv: 'a,b,c\n1\n1,2,3,4\n', rows: [['a', 'b', 'c'], ['1'], ['1', '2', '3', '4']], why: 'ragged rows' },
    { csv: 'only\n1\n', rows: [['only'], ['1']], why: 'one column' },
    { csv: 'a,b\n\n1,2\n', rows: [['a', 'b'], [''], ['1', '2']], why: 'a blank line inside is a row' },
    {
      csv: 'a,b\n"x; y",1\n"x; z",2\n',
      rows: [
        ['a', 'b'],
        ['x; y', '1'],
        ['x; z', '2'],
      ],
      why: 'options joined by ; in quotes',
    },
  ])('$why', ({ csv, rows }) => expect(rowsFromCsv(csv)).toEqual(rows));
});

describe('guardedText', () => {
  it.each([
    '=HYPERLINK("https://example.com")',
    '=IMPORTXML("x")',
    '+1-2',
    '@sum',
    '-',
    '--',
    '\t=1',
    '\r=1',
  ])('guards %j', (text) => expect(guardedText(text)).toBe(`'${text}`));
  it.each(['-3', '+4.5', '-1,200', '1+1', 'a=b', '', '-5%', '-.12 (-.58 to .39)', '-.1 (-.6~.4)'])(
    'leaves %j',
    (text) => expect(guardedText(text)).toBe(text),
  );
});

describe('csvFromRows', () => {
  it('quotes where needed and begins with no byte order mark', () =>
    expect(
      csvFromRows([
        ['a,b', '한글'],
        ['x\ny', ''],
      ]),
    ).toBe('"a,b",한글\r\n"x\ny",\r\n'));
});

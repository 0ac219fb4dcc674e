// Files as other programs save them and cells as they are pasted, from their bytes to the tab People.
import iconv from 'iconv-lite';
import { decodeFile } from '../../sidebar/upload/decodeFile';
import { parseAnswers } from '../../sidebar/upload/parseAnswers';
import { emptyHost, problemsOf, rowsOf, runImport, upload } from './importHost';

const HEADERS = [
  'Timestamp',
  'Email Address',
  'Your name',
  'Year level',
  'Student number',
  'Why, in your words?',
];
const people = ['Ann Marlow', 'Bo Quist', 'Cy Draper', 'Di Pallas', 'Ed Vance', '김하나'].map((name, row) => [
  `2026/03/1${row} 9:05:12 AM GMT+9`,
  `s${row}@example.edu`,
  name,
  `Y${1 + (row % 4)}`,
  `00${row}17`,
  `one line,\nand "another" ${row}; really`,
]);

const quoted = (cell: string): string => `"${cell.replace(/"/g, '""')}"`;
const written = (
  delimiter: string,
  end: string,
  rows: readonly (readonly string[])[] = [HEADERS, ...people],
) => rows.map((row) => row.map(quoted).join(delimiter)).join(end);
const bytes = (text: string, encoding: string, addBOM = false): Uint8Array =>
  iconv.encode(text, encoding, { addBOM });
const parsed = (file: Uint8Array) => parseAnswers(decodeFile(file).text, false).rows;

it.each([
  { why: 'a byte order mark and CRLF', rows: parsed(bytes(written(',', '\r\n'), 'utf8', true)) },
  { why: 'CR alone', rows: parsed(bytes(written(',', '\r'), 'utf8')) },
  { why: 'semicolons', rows: parsed(bytes(written(';', '\n'), 'utf8')) },
  { why: 'UTF-16, low byte first', rows: parsed(bytes(written('\t', '\r\n'), 'utf-16le', true)) },
  { why: 'UTF-16, high byte first', rows: parsed(bytes(written(',', '\r\n'), 'utf-16be', true)) },
  { why: 'CP949', rows: parsed(bytes(written(',', '\r\n'), 'cp949')) },
  { why: 'pasted cells', rows: parseAnswers(written('\t', '\n'), true).rows },
  {
    why: 'blank rows and rows of another width',
    rows: parsed(
      bytes(written(',', '\n', [HEADERS, [], ...people.map((row) => [...row, '']), ['', '']]), 'utf8'),
    ),
  },
])('brings everybody home from $why', ({ rows }) => {
  const host = emptyHost();
  upload(host, 'Mentee sign-up', rows);
  expect(runImport(host)).toMatch(/^6 new/);
  expect(
    rowsOf(host, 'People').map((row) => [
      row['E-mail'],
      row['Name'],
      row['Year level'],
      row['Student number'],
    ]),
  ).toEqual(people.map(([, email, name, year, number]) => [email, name, year, number]));
  expect(runImport(host)).toContain('Nothing new');
});

it('takes addresses in capitals and with spaces for one, keeps repeated ones apart and lists cut ones', () => {
  const host = emptyHost();
  const changed = people.map(([at = '', email = '', ...rest], row) => [
    at,
    [email.toUpperCase(), `${email} `, 'parent@example.edu', 'parent@example.edu', 'e@exa', email][row]!,
    ...rest,
  ]);
  upload(host, 'Mentee sign-up', [HEADERS, ...changed, [...changed[0]!.slice(0, 1), ...people[0]!.slice(1)]]);
  runImport(host);
  expect(rowsOf(host, 'People').map((row) => [row['Name'], row['E-mail']])).toEqual([
    ['Ann Marlow', 's0@example.edu'],
    ['Bo Quist', 's1@example.edu'],
    ['Cy Draper', 'parent@example.edu'],
    ['Di Pallas', 'parent@example.edu'],
    ['Ed Vance', 'e@exa'],
    ['김하나', 's5@example.edu'],
  ]);
  expect(problemsOf(host, 'Mentee sign-up').join('\n')).toContain('not a complete e-mail address');
});

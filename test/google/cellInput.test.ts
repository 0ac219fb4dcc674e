import { cellInput, textInput } from '../../src/google/cellInput';

describe('cellInput', () => {
  it.each([
    ['=HYPERLINK("http://x")', '\'=HYPERLINK("http://x")'],
    ["'quoted'", "''quoted'"],
    ['+1-2', '+1-2'],
    ['01234', '01234'],
    ['', ''],
  ])('keeps the text %j as text', (text, input) => expect(cellInput(text, 'text')).toBe(input));

  it.each([
    ['date', '2026-03-02T00:00:00', '2026-03-02'],
    ['dateTime', '2026-03-02T14:30:05', '2026-03-02 14:30:05'],
    ['time', '14:30', '14:30'],
    ['time', '1899-12-30T14:30:00', '14:30:00'],
    ['date', '=TODAY()', "'=TODAY()"],
  ] as const)('hands a %s over as Sheets reads it', (format, value, input) =>
    expect(cellInput(value, format)).toBe(input),
  );

  it.each(['=1+1', '+1-2', '-A1', '@sum', '\t=1', '\r=1', '+82 10'])(
    'keeps %j as text where numbers are expected',
    (text) => {
      expect(cellInput(text, 'integer')).toBe(`'${text}`);
      expect(cellInput(text, 'dateTime')).toBe(`'${text}`);
    },
  );

  it.each(['-3', '-3.5', '12', 'none'])('leaves %j as it is where numbers are expected', (text) =>
    expect(cellInput(text, '0.0')).toBe(text),
  );

  it('leaves numbers and ticks as they are', () => {
    expect(cellInput(-3, 'integer')).toBe(-3);
    expect(cellInput(true, 'checkbox')).toBe(true);
    expect(cellInput(7, 'text')).toBe('7');
  });

  it('marks text only where Sheets would take it for something else', () =>
    expect(textInput('a=b')).toBe('a=b'));
});

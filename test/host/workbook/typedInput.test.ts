import fc from 'fast-check';
import { displayValue } from '../../../host/workbook/numberFormat';
import { readTyped } from '../../../host/workbook/typedInput';
import { serialOfDay } from '../../../host/workbook/wallClock';

const typed = (text: string, format?: string) => readTyped(text, format, 2026);

describe('typed input', () => {
  it.each([
    ['01234', 1234],
    ['22 34', 2234],
    ['-3', -3],
    ['  5 ', 5],
    ['.5', 0.5],
    ['1,234.5', 1234.5],
    ['12%', 0.12],
    ['$2.99', 2.99],
    ['1e5', 100000],
    ['TRUE', true],
    ['false', false],
    ['PY2', 'PY2'],
    ['010-1234-5678', '010-1234-5678'],
    ['2026. 3. 5', '2026. 3. 5'],
    ['Dec', 'Dec'],
    ['1,2', '1,2'],
    ['-', '-'],
    ['안녕', '안녕'],
  ])('reads %j as %j', (text, value) => expect(typed(text).value).toBe(value));

  it.each([
    ['2026-03-05', serialOfDay(2026, 3, 5), 'yyyy-mm-dd'],
    ['2026-03-05 14:30', serialOfDay(2026, 3, 5) + 14.5 / 24, 'yyyy-mm-dd H:mm:ss'],
    ['3/5/2026', serialOfDay(2026, 3, 5), 'M/d/yyyy'],
    ['3/5', serialOfDay(2026, 3, 5), 'M/d'],
    ['1-5', serialOfDay(2026, 1, 5), 'M/d'],
    ['Mar 5, 2026', serialOfDay(2026, 3, 5), 'mmm d, yyyy'],
    ['14:30', 14.5 / 24, 'H:mm'],
    ['2:30 PM', 14.5 / 24, 'h:mm am/pm'],
    ['2:30pm', 14.5 / 24, 'h:mm am/pm'],
    ['1900-01-01', 2, 'yyyy-mm-dd'],
    ['1900-03-01', 61, 'yyyy-mm-dd'],
  ])('reads %j as a day or a time', (text, value, format) => {
    expect(typed(text).value).toBeCloseTo(value, 9);
    expect(typed(text).format).toBe(format);
  });

  it('takes the year of a day without one from the clock given', () => {
    expect(readTyped('3/5', undefined, 2031).value).toBe(serialOfDay(2031, 3, 5));
  });

  it('leaves ISO date-times with a T as text', () => {
    expect(typed('2026-03-05T14:30:00').value).toBe('2026-03-05T14:30:00');
  });

  it('makes a formula of what begins with =, but not of = alone', () => {
    expect(typed('=A1+1')).toEqual({ formula: '=A1+1' });
    expect(typed('=')).toEqual({ value: '=' });
  });

  it('makes a formula of what begins with + and is no number', () => {
    expect(typed('+82-10-1234')).toEqual({ formula: '=+82-10-1234' });
    expect(typed('+5')).toEqual({ value: 5 });
    expect(typed('+82-10-1234', '@')).toEqual({ value: '+82-10-1234' });
  });

  it('takes a leading apostrophe as the mark of a text', () => {
    expect(typed("'01234")).toEqual({ value: '01234' });
    expect(typed("'=A1")).toEqual({ value: '=A1' });
    expect(typed("''quoted'")).toEqual({ value: "'quoted'" });
    expect(typed("'=A1", '@')).toEqual({ value: '=A1' });
  });

  it('keeps everything in a plain-text cell', () => {
    for (const text of ['01234', '2026-03-05', 'TRUE', '=A1', ' 5 '])
      expect(typed(text, '@')).toEqual({ value: text });
  });

  it('reads the names of errors', () => expect(typed('#n/a').value).toEqual({ error: '#N/A' }));

  it('reads what it shows as the same value again', () => {
    const days = fc.integer({ min: 61, max: serialOfDay(2099, 12, 31) });
    const minutes = fc.integer({ min: 0, max: 24 * 60 - 1 });
    fc.assert(
      fc.property(days, minutes, (day, minute) => {
        const serial = day + minute / 1440;
        for (const format of ['yyyy-mm-dd H:mm:ss', 'M/d/yyyy H:mm:ss']) {
          expect(typed(displayValue(serial, format)).value).toBeCloseTo(serial, 6);
        }
        expect(typed(displayValue(day, 'yyyy-mm-dd')).value).toBe(day);
      }),
      { numRuns: 200 },
    );
  });

  it('shows what it read so that reading it again changes nothing', () => {
    const text = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.stringMatching(/^[-+$(]?\d{1,4}[-/:., %]?\d{0,3}[-/: ]?\d{0,4}%?$/),
    );
    fc.assert(
      fc.property(text, (entry) => {
        const first = typed(entry);
        if (first.value === undefined || typeof first.value !== 'number') return;
        const shown = displayValue(first.value, first.format);
        const again = typed(shown, first.format);
        expect(displayValue(again.value, again.format ?? first.format)).toBe(shown);
      }),
      { numRuns: 500 },
    );
  });
});

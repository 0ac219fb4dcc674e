import { detectQuestions } from '../../../src/core/responses/detectQuestions';
import { readClock, readMoment, wallTimeOf } from '../../../src/core/responses/moment';
import { instantAt, isDayFirstLocale, readMoments } from '../../../src/core/responses/moments';
import { readAnswers } from '../../../src/core/responses/readAnswers';
import { columnTab, OPTIONS } from './responseTab';

const at = (text: string, dayFirst = false): string | null => {
  const moment = readMoment(text);
  return moment && wallTimeOf(moment, dayFirst);
};

describe('readMoment', () => {
  it.each([
    ['3/14/2021 9:05:12', '2021-03-14T09:05:12'],
    ['3/14/2021 9:05', '2021-03-14T09:05:00'],
    ['3/14/21 9:05', '2021-03-14T09:05:00'],
    ['2024/04/07 8:54:18 PM GMT+5:30', '2024-04-07T20:54:18'],
    ['2023/07/21 6:25:06 오후 GMT+9', '2023-07-21T18:25:06'],
    ['2023/07/21 6:25:06 오전 GMT+9', '2023-07-21T06:25:06'],
    ['2024/04/07 8:54:18 p. m. GMT-5', '2024-04-07T20:54:18'],
    ['2024/04/07 8:54:18 a.\u00a0m. GMT-5', '2024-04-07T08:54:18'],
    ['2020/07/09 4:45:23 PM EST', '2020-07-09T16:45:23'],
    ['2021-03-14T09:05:12.345', '2021-03-14T09:05:12'],
    ['2021-03-14 09:05:12', '2021-03-14T09:05:12'],
    ['2021-03-14', '2021-03-14T00:00:00'],
    ['2021. 3. 14 오후 3:05:06', '2021-03-14T15:05:06'],
    ['2021. 3. 14. 오전 12:05:06', '2021-03-14T00:05:06'],
    ['2026년 3월 2일', '2026-03-02T00:00:00'],
    ['14.03.2021 09:05:12', '2021-03-14T09:05:12'],
    ['Sun Mar 14 2021 09:05:12 GMT+0900 (Korean Standard Time)', '2021-03-14T09:05:12'],
    ['14 March 2021', '2021-03-14T00:00:00'],
    ['March 14, 2021', '2021-03-14T00:00:00'],
    ['3/14/2021 12:05:12 AM', '2021-03-14T00:05:12'],
    ['3/14/2021 12:05:12 PM', '2021-03-14T12:05:12'],
  ])('%s', (text, instant) => expect(at(text)).toBe(instant));

  it.each(['5/18', '2-3', '10 - 25', '010-1234-5678', '4–5 times', '1990', 'Monday', '3/14/2021 25:00'])(
    '%s is no date',
    (text) => expect(readMoment(text)).toBeNull(),
  );

  it('knows no 30th of February', () => expect(at('2/30/2021 9:05')).toBe(''));
});

describe('readClock', () => {
  it.each([
    ['9:05 PM', { hour: 21, minute: 5, second: 0 }],
    ['오후 3시 30분', { hour: 15, minute: 30, second: 0 }],
    ['14:30', { hour: 14, minute: 30, second: 0 }],
    ['7pm', { hour: 19, minute: 0, second: 0 }],
  ])('%s', (text, clock) => expect(readClock(text)).toEqual(clock));
});

describe('readMoments', () => {
  it('reads a whole column day first when one value proves it', () => {
    const column = readMoments(['03/04/2021 9:05', '14/04/2021 9:05', '']);
    expect(column.orderSource).toBe('proved');
    expect([0, 1, 2].map((row) => instantAt(column, row))).toEqual([
      '2021-04-03T09:05:00',
      '2021-04-14T09:05:00',
      '',
    ]);
  });

  it('asks the locale when nothing is proved, and says so when there is none', () => {
    const texts = ['03/04/2021 9:05'];
    expect(instantAt(readMoments(texts, true), 0)).toBe('2021-04-03T09:05:00');
    expect(readMoments(texts, true).orderSource).toBe('locale');
    expect(readMoments(texts).orderSource).toBe('assumed');
  });

  it('keeps the order that a row proves in a column of two formats', () => {
    const column = readMoments(['14/04/2021 9:05', '04/15/2021 9:05', '04/16/2021 9:05']);
    expect(column.orderSource).toBe('mixed');
    expect([0, 1].map((row) => instantAt(column, row))).toEqual([
      '2021-04-14T09:05:00',
      '2021-04-15T09:05:00',
    ]);
  });

  it('keeps a zone word that it does not know', () =>
    expect(readMoments(['2020/07/09 4:45:23 PM XYZT']).oddZones).toEqual(['XYZT']));
});

it('knows which locales write the day first', () => {
  expect(['en_US', 'ko_KR', 'en_GB', 'de_DE', ''].map(isDayFirstLocale)).toEqual([
    false,
    false,
    true,
    true,
    undefined,
  ]);
});

describe('a column of dates that could be read both ways', () => {
  const texts = ['3/4/2026 9:05:12', '5/6/2026 10:00:00'];
  const read = (dayFirst: boolean | undefined, ...options: string[]) => {
    const tab = columnTab('Date of birth', texts);
    const question = { ...detectQuestions(tab, OPTIONS)[1]!, kind: 'date' as const, options };
    const { columns, problems } = readAnswers(tab, [question], { ...OPTIONS, dayFirst });
    return [columns[0]?.answers[0], problems.map(({ fix }) => fix.code.replace('responses.', ''))];
  };

  it.each([
    [undefined, [], '2026-03-04', ['dayOrderTaken']],
    [true, [], '2026-04-03', ['dayOrderTaken']],
    [false, [], '2026-03-04', ['dayOrderTaken']],
    [false, ['day first'], '2026-04-03', []],
    [true, ['Month first'], '2026-03-04', []],
  ] as const)('locale %j and Options %j', (dayFirst, options, day, problems) =>
    expect(read(dayFirst, ...options)).toEqual([{ type: 'day', day }, problems]),
  );
});

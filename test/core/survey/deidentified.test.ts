import fc from 'fast-check';
import { parse } from 'papaparse';
import { deidentified } from '../../../src/core/survey/deidentified';
import { openAnswers } from '../../../src/core/survey/openAnswers';
import { themedAnswers } from '../../../src/core/survey/themesTable';
import { choiceItem, likertItem, options, respondent, score, settings, survey, text } from './invented';

const digest = (words: string): string =>
  Array.from(words, (letter) => letter.charCodeAt(0).toString(16))
    .reverse()
    .join('');
const read = (file: string): Record<string, string>[] =>
  parse<Record<string, string>>(file.replace('\ufeff', ''), { header: true, skipEmptyLines: true }).data;

const items = [
  likertItem('Useful', { levelLabels: ['not at all', '', '', '', 'very'] }),
  choiceItem('Place', {
    kind: 'singleChoice',
    options: ['Cafe', 'Library, upstairs'],
    isOptionOrderKnown: true,
  }),
  choiceItem('Ways', { options: ['Chat', 'Mail'], isOptionOrderKnown: true }),
  choiceItem('What would you improve?', { kind: 'openText' }),
];
const answers = (words: string, place: string, value: number) => ({
  Useful: score(value),
  Place: options(place),
  Ways: options('Mail', '=cmd()'),
  'What would you improve?': text(words),
});
const invented = survey(items, [
  respondent('mentor', answers('ask Kim at kim@example.org', '=1+1', 4), {
    key: '2026-05-07T09:25:31 kim@example.org',
    person: 'kim@example.org',
    day: '2026-05-07',
    yearLevel: 'Y2',
  }),
  respondent('mentee', answers('more time please', 'Library, upstairs', 5), {
    key: 'k2',
    day: '2026-05-08',
    yearLevel: 'Y1',
  }),
  respondent('mentee', answers('no', 'Cafe', 1), { key: 'k3', hasConsented: false }),
]);
const open = openAnswers(invented, 'Survey', digest);
const themed = themedAnswers(open, [
  { id: open[0]!.id, themes: ['More time'], second: null, isQuote: false },
]);
const file = deidentified(invented, themed, { digest, smallCell: settings().smallCell });

describe('the data file', () => {
  it('holds nobody who did not agree, no address, no clock time and no own words', () => {
    expect(read(file.answers)).toHaveLength(2);
    expect(file.answers + file.codebook).not.toMatch(/@|kim|09:25|please/i);
  });

  it('gives scores, choices one by one, and themes', () => {
    const row = read(file.answers).find(({ group }) => group === 'mentee');
    expect(row).toMatchObject({
      q1: '5',
      q2: 'Library, upstairs',
      q3_1: '0',
      q3_2: '1',
      q3_3: '1',
      q4_1: '',
    });
    expect(read(file.answers).find(({ group }) => group === 'mentor')).toMatchObject({
      q2: 'other',
      q4_1: '1',
    });
  });

  it('says in the codebook what each column is', () => {
    const book = read(file.codebook);
    expect(book.find(({ variable }) => variable === 'q1')).toMatchObject({
      question: 'Useful',
      values: '1 = not at all; 2; 3; 4; 5 = very',
      answered: '2',
      missing: '0',
    });
    expect(book.filter(({ variable }) => variable !== '').map(({ variable }) => variable)).toEqual(
      parse<string[]>(file.answers.replace('\ufeff', '')).data[0],
    );
  });

  it('counts nobody as missing who was not asked, and lists amounts from little to much', () => {
    const branching = survey(
      [choiceItem('Why', { kind: 'singleChoice', options: ['2 hours', '1 hour'], askedOf: 'mentee' })],
      [
        respondent('mentor', { Why: { kind: 'missing' } }),
        respondent('mentee', { Why: options('1 hour') }),
        respondent('mentee', { Why: { kind: 'missing' } }),
        respondent('mentee', { Why: { kind: 'notAsked' } }),
      ],
    );
    const book = read(deidentified(branching, [], { digest, smallCell: 0 }).codebook);
    expect(book.find(({ variable }) => variable === 'q1')).toMatchObject({
      values: '1 hour; 2 hours; other',
      answered: '1',
      missing: '1',
      'not asked': '2',
    });
  });

  it('leaves year levels blank that too few people of a group share', () => {
    const guarded = deidentified(invented, [], { digest, smallCell: 3 });
    expect(read(guarded.answers).map((row) => row.year_level)).toEqual(['', '']);
  });

  it('disarms an option that a spreadsheet would compute', () => {
    const armed = survey(
      [choiceItem('Place', { kind: 'singleChoice', options: ['=1+1'] })],
      [respondent('mentor', { Place: options('=1+1') })],
    );
    expect(read(deidentified(armed, [], { digest, smallCell: 0 }).answers)[0]?.q1).toBe("'=1+1");
  });

  it('has nobody alone with what could point to them, when small counts are hidden', () => {
    const gender = choiceItem('Gender', {
      kind: 'singleChoice',
      options: ['f', 'm', 'd'],
      isOptionOrderKnown: true,
    });
    const person = fc.record({
      group: fc.constantFrom('mentor', 'mentee', 'mentee'),
      yearLevel: fc.constantFrom('Y1', 'Y1', 'Y2', ''),
      day: fc.constantFrom('2026-05-07', '2026-05-07', '2026-05-08'),
      sex: fc.constantFrom('f', 'f', 'm', 'd'),
    });
    fc.assert(
      fc.property(
        fc.array(person, { minLength: 6, maxLength: 40 }),
        fc.integer({ min: 2, max: 6 }),
        (people, least) => {
          const given = survey(
            [gender],
            people.map(({ group, yearLevel, day, sex }, i) =>
              respondent(group, { Gender: options(sex) }, { yearLevel, day, key: `k${i}` }),
            ),
          );
          const rows = read(deidentified(given, [], { digest, smallCell: least }).answers);
          expect(rows).toHaveLength(people.length);
          const alike = new Map<string, number>();
          for (const { day, group, year_level, q1 } of rows) {
            const key = [day, group, year_level, q1].join('|');
            alike.set(key, (alike.get(key) ?? 0) + 1);
          }
          expect(Math.min(...alike.values())).toBeGreaterThanOrEqual(least);
        },
      ),
      { numRuns: 200 },
    );
  });
});

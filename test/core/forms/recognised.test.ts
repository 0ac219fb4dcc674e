// Forms of the add-on's own, answered and imported as if nobody had told the import whose they are.
import { formsInWords } from '../../../src/core/forms/allForms';
import { FORM_TABS, type WrittenForm, type WrittenItem } from '../../../src/core/forms/form';
import { readFormSettings } from '../../../src/core/forms/settings';
import { detectQuestions } from '../../../src/core/responses/detectQuestions';
import type { Cell } from '../../../src/core/table';
import type { Language } from '../../../src/text/catalogue';
import { speak } from '../../../src/text/speak';
import { OPTIONS, responseTab } from '../responses/responseTab';

const SYSTEM = { en: ['Timestamp', 'Email Address'], ko: ['타임스탬프', '이메일 주소'] } as const;

const formsIn = (language: Language) =>
  formsInWords(readFormSettings(undefined), (phrase) => speak(phrase, language));

const headersOf = ({ kind, title, rows }: WrittenItem): readonly string[] =>
  kind === 'grid' ? rows.map((row) => `${title} [${row}]`) : [title];

/** What the nth person answers; nobody answers like anybody else where words are free. */
function answer(item: WrittenItem, person: number): Cell {
  const { kind, options } = item;
  if (kind === 'grid' || kind === 'scale') return 1 + (person % item.atMost);
  if (kind === 'date') return `2026-03-${String(2 + person).padStart(2, '0')}T00:00:00`;
  if (kind === 'time') return `1899-12-30T${10 + (person % 9)}:30:00`;
  if (kind === 'number') return 1 + (person % 3);
  if (kind === 'checkboxes')
    return [...new Set([0, person % options.length])].map((index) => options[index]!).join(', ');
  if (options.length > 0) return options[person % options.length]!;
  return `Person ${person} writes this about ${item.title.slice(0, 12)}`;
}

/** Enough for every option to be chosen several times. */
const PEOPLE = 24;

function tabOf(form: WrittenForm, language: Language) {
  const headers = [
    SYSTEM[language][0],
    ...(form.collectsEmail ? [SYSTEM[language][1]] : []),
    ...form.items.flatMap(headersOf),
  ];
  const rows = Array.from({ length: PEOPLE }, (_, person): Cell[] => [
    `2026-03-02T10:${10 + person}:00`,
    ...(form.collectsEmail ? [`person${person}@example.edu`] : []),
    ...form.items.flatMap((item) => headersOf(item).map(() => answer(item, person))),
  ]);
  return responseTab(headers, rows, FORM_TABS[form.name]);
}

const CASES = (['en', 'ko'] as const).flatMap((language) =>
  formsIn(language).map((form) => ({ language, name: form.name, form })),
);

describe('a form of the add-on', () => {
  it.each(CASES)('$name in $language is known by its questions alone', ({ language, form }) => {
    const found = detectQuestions(tabOf(form, language), OPTIONS);
    const isKnown = (label: string) => found.find((question) => question.label === label);
    expect(new Set(found.map(({ purpose }) => purpose))).toEqual(new Set([form.purpose]));
    const expected = form.items.flatMap((item) =>
      headersOf(item).map((label) => ({ label, field: item.read.field })),
    );
    expect(expected.map(({ label }) => ({ label, field: isKnown(label)?.field }))).toEqual(expected);
  });

  it.each(CASES)('$name in $language keeps its kinds', ({ language, form }) => {
    const found = detectQuestions(tabOf(form, language), OPTIONS);
    const expected = form.items.flatMap((item) =>
      headersOf(item).map((label) => ({ label, kind: item.read.kind })),
    );
    const kinds = found.slice(form.collectsEmail ? 2 : 1).map(({ label, kind }) => ({ label, kind }));
    expect(kinds).toEqual(expected);
  });

  it.each(CASES)('$name in $language offers no option that holds a semicolon or comes twice', ({ form }) => {
    for (const { options, kind, title, rows } of form.items) {
      expect([title, options.some((option) => option.includes(';'))]).toEqual([title, false]);
      if (['choice', 'list', 'checkboxes'].includes(kind))
        expect([title, options.length > 1]).toEqual([title, true]);
      if (kind === 'grid') expect(rows.length).toBeGreaterThan(1);
    }
  });
});

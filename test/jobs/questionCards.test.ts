// What the coordinator says about a question on its card in the panel, and what the next import makes of it.
import {
  call,
  cardOf,
  emptyHost,
  problemsOf,
  questionRow,
  review,
  rowsOf,
  runImport,
  shown,
  tab,
  upload,
} from './importHost';
import type { Host } from '../../host/host';

const NAME = 'Evaluation';
const CONSENT = 'Do you consent to this study?';
const CHECKS = 'How do you check answers?';
const PACE = 'The pace was too fast';
const DAYS = 'Which days suit you?';
const HEADERS = ['Timestamp', CONSENT, CHECKS, PACE, DAYS];
/** From low to high. */
const LEVELS = ['Trust them blindly', 'Now and then', 'Mostly', 'Always'];

/** One answer: the day in March decides the rest. */
const answer = (day: number): string[] => [
  `2026/03/${10 + day} 9:05:12 AM GMT+9`,
  day % 4 ? 'I take part' : 'I would rather not',
  LEVELS[(day * 3) % 4]!,
  String(3 + (day % 3)),
  ['Wed, Mon', 'Mon', 'Tue', 'Wed'][day % 4]!,
];
const ANSWERS = Array.from({ length: 16 }, (_, day) => answer(day));

function evaluation(rows: readonly (readonly string[])[] = ANSWERS): Host {
  const host = emptyHost();
  upload(host, NAME, [HEADERS, ...rows]);
  return host;
}
/** Adds answers to the tab, as a form would. */
function add(host: Host, rows: readonly (readonly string[])[]): void {
  const firstRow = shown(host, NAME).filter((row) => row.some((text) => text !== '')).length + 1;
  call(host, 'addAnswers', { tab: NAME, name: NAME, source: '', firstRow, rows });
}
const decide = (host: Host, question: string, kind: string, scale = '', options: readonly string[] = []) =>
  call(host, 'decideQuestion', NAME, question, kind, '', { scale, options });
const isAsked = (host: Host, question: string): boolean =>
  review(host).questions.some((card) => card.question === question && card.confidence === 'unsure');

describe('the card of a question', () => {
  it('offers what was answered, and keeps a home-made order and direction', () => {
    const host = evaluation();
    const { offers } = cardOf(host, CHECKS);
    expect(offers.scale.split('; ').sort()).toEqual([...LEVELS].sort());
    decide(host, CHECKS, 'Likert', `${LEVELS.join('; ')} (reversed)`);
    runImport(host);
    expect(questionRow(host, NAME, CHECKS)).toMatchObject({
      Kind: 'Likert',
      Scale: `${LEVELS.join('; ')} (reversed)`,
      Confidence: 'confirmed',
    });
    expect(isAsked(host, CHECKS)).toBe(false);
  });

  it('asks where a scale begins when nobody chose a low score, once', () => {
    const host = evaluation();
    expect(isAsked(host, PACE)).toBe(true);
    decide(host, PACE, 'Likert', '3 to 7');
    runImport(host);
    runImport(host);
    expect(questionRow(host, NAME, PACE)).toMatchObject({ Scale: '3 to 7' });
    expect(isAsked(host, PACE)).toBe(false);
  });

  it('says which scale cannot be read', () => {
    const host = evaluation();
    expect(() => decide(host, PACE, 'Likert', 'high')).toThrow('from low to high');
  });

  it('offers options in the order of the week, and takes one that holds a comma', () => {
    const host = evaluation();
    expect(cardOf(host, DAYS).offers.pieces).toEqual(['Mon', 'Tue', 'Wed']);
    decide(host, DAYS, 'multiple choice', '', ['Wed, Mon', 'Mon', 'Tue', 'Wed']);
    runImport(host);
    expect(questionRow(host, NAME, DAYS)?.['Options']).toBe('Wed, Mon; Mon; Tue; Wed');
  });

  it('goes for the whole grid, but for the direction', () => {
    const host = emptyHost();
    const rows = ['Care', 'Pace', 'Room'].map((row) => `How was it? [${row}]`);
    const home = ['Hardly', 'As it should', 'Beyond'];
    const days = Array.from({ length: 9 }, (_, day) => day);
    upload(host, NAME, [
      ['Timestamp', ...rows],
      ...days.map((day) => [answer(day)[0]!, ...rows.map((_, row) => home[(day + row) % 3]!)]),
    ]);
    decide(host, rows[1]!, 'Likert', `${home.join('; ')} (reversed)`);
    const scales = rows.map((row) => questionRow(host, NAME, row)?.['Scale']);
    expect(scales).toEqual([home.join('; '), `${home.join('; ')} (reversed)`, home.join('; ')]);
  });

  it('shows what counts as not applicable, and takes it as an option when told so', () => {
    const rows = ANSWERS.map((row, day) => [...row.slice(0, 2), day % 3 ? row[2]! : 'None', ...row.slice(3)]);
    const host = evaluation(rows);
    expect(cardOf(host, CHECKS).setAside).toEqual(['None']);
    decide(host, CHECKS, 'Likert', ['None', ...LEVELS].join('; '));
    runImport(host);
    expect(problemsOf(host, NAME).filter((text) => text.includes('not on the scale'))).toEqual([]);
    expect(questionRow(host, NAME, CHECKS)?.['Scale']).toBe(['None', ...LEVELS].join('; '));
  });

  it('shows clear questions too, to be corrected', () => {
    const host = evaluation();
    runImport(host);
    const { sure } = review(host);
    expect(sure.map(({ question }) => question)).toContain('Timestamp');
  });
});

describe('consent', () => {
  it('is asked about whatever the answers are, and counts as the coordinator says', () => {
    const host = evaluation();
    expect(isAsked(host, CONSENT)).toBe(true);
    expect(cardOf(host, CONSENT)).toMatchObject({ kind: 'consent', options: [] });
    decide(host, CONSENT, 'consent', '', ['I take part']);
    runImport(host);
    expect(isAsked(host, CONSENT)).toBe(false);
    expect(questionRow(host, NAME, CONSENT)).toMatchObject({
      Options: 'I take part',
      Confidence: 'confirmed',
    });
    const refused = problemsOf(host, NAME).filter((text) => text.startsWith('This person does not agree'));
    expect(refused).toHaveLength(ANSWERS.filter((row) => row[1] !== 'I take part').length);
  });

  it('is not confirmed with all the rest while nobody said what means yes', () => {
    const host = evaluation();
    call(host, 'confirmQuestions', NAME);
    expect(review(host).questions.map(({ question }) => question)).toEqual([CONSENT]);
  });

  it('is asked about again when another answer turns up', () => {
    const host = evaluation();
    decide(host, CONSENT, 'consent', '', ['I take part']);
    runImport(host);
    add(host, [[answer(17)[0]!, 'Ja, ich nehme teil', ...answer(17).slice(2)]]);
    expect(isAsked(host, CONSENT)).toBe(true);
    decide(host, CONSENT, 'consent', '', ['I take part', 'Ja, ich nehme teil']);
    runImport(host);
    expect(isAsked(host, CONSENT)).toBe(false);
  });
});

describe('a decided question whose answers change', () => {
  const NEW = [answer(20)[0]!, 'I take part', 'Jedes Mal', '4', 'Mon'];

  function decided(): Host {
    const host = evaluation();
    decide(host, CHECKS, 'Likert', LEVELS.join('; '));
    runImport(host);
    return host;
  }

  it('is asked about with the new label, and stays as it was until then', () => {
    const host = decided();
    add(host, [NEW]);
    expect(cardOf(host, CHECKS)).toMatchObject({
      confidence: 'unsure',
      why: expect.stringContaining('Jedes Mal'),
    });
    runImport(host);
    expect(isAsked(host, CHECKS)).toBe(true);
    expect(questionRow(host, NAME, CHECKS)).toMatchObject({ Kind: 'Likert', Scale: LEVELS.join('; ') });
    decide(host, CHECKS, 'Likert', `${LEVELS.join('; ')} | Jedes Mal`);
    runImport(host);
    expect(isAsked(host, CHECKS)).toBe(false);
    expect(questionRow(host, NAME, CHECKS)?.['Scale']).toBe(`${LEVELS.join('; ')} | Jedes Mal`);
  });

  it('is not asked about twice when the label shall stay outside', () => {
    const host = decided();
    add(host, [NEW]);
    decide(host, CHECKS, 'Likert', LEVELS.join('; '));
    runImport(host);
    expect(isAsked(host, CHECKS)).toBe(false);
    add(host, [answer(22)]);
    runImport(host);
    expect(isAsked(host, CHECKS)).toBe(false);
  });

  it('can be settled in the tab as well', () => {
    const host = decided();
    add(host, [NEW]);
    runImport(host);
    const cells = tab(host, 'Questions').cells;
    const headers = cells[0]!.map((cell) => String(cell?.value));
    const row = cells.findIndex((each) => each?.[headers.indexOf('Question')]?.value === CHECKS);
    Object.assign(cells[row]![headers.indexOf('Confidence')]!, { value: 'confirmed' });
    runImport(host);
    expect(isAsked(host, CHECKS)).toBe(false);
    expect(questionRow(host, NAME, CHECKS)?.['Confidence']).toBe('confirmed');
  });
});

it('keeps the reason of what was confirmed as it was proposed', () => {
  const host = evaluation();
  runImport(host);
  const why = questionRow(host, NAME, DAYS)?.['Why'];
  const cells = tab(host, 'Questions').cells;
  const headers = cells[0]!.map((cell) => String(cell?.value));
  const row = cells.findIndex((each) => each?.[headers.indexOf('Question')]?.value === DAYS);
  Object.assign(cells[row]![headers.indexOf('Confidence')]!, { value: 'confirmed' });
  runImport(host);
  expect(why).toContain('options come again');
  expect(questionRow(host, NAME, DAYS)).toMatchObject({ Why: why, Confidence: 'confirmed' });
  expect(rowsOf(host, 'Questions').filter((each) => each['Question'] === DAYS)).toHaveLength(1);
});

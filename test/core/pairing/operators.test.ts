import type { Rule } from '../../../src/core/pairing/rule';
import { compareBy } from '../../../src/core/pairing/score';
import { mentee, mentor, rule } from './build';

const AROUND = { years: ['PY2', 'Y1', 'Y2', 'Y3', 'Y4'], werePairedBefore: () => false, wish: () => 0 };

/** Compares one mentee with one mentor by one rule; answers as `[mentee, mentor]`. */
function compare(given: Partial<Rule>, [asked, offered]: readonly [string, string], around = {}) {
  const one = mentee('S001', { yearLevel: asked, fields: { Answer: asked } });
  const other = mentor('S002', { yearLevel: offered, fields: { Answer: offered } });
  // A second of each, so that the question counts as asked although one of the two left it blank.
  const more = [
    mentee('S003', { fields: { Answer: 'x' } }),
    mentor('S004', { fields: { Answer: 'x' } }),
  ] as const;
  const comparison = compareBy([rule(given)], [one, more[0]], [other, more[1]], { ...AROUND, ...around });
  return {
    passes: comparison.passesMusts(0, 0),
    score: comparison.score(0, 0),
    compared: comparison.details(0, 0).compared,
  };
}

describe('operators as Prefer: the score of a single rule is its fit', () => {
  it.each<[string, Partial<Rule>, readonly [string, string], number]>([
    ['same folds case and blanks', { operator: 'same' }, ['Step  by Step', 'step by step '], 1000],
    ['same', { operator: 'same' }, ['a', 'b'], 0],
    ['different', { operator: 'different' }, ['a', 'b'], 1000],
    ['different', { operator: 'different' }, ['a', 'A'], 0],
    ['share any', { operator: 'share any' }, ['a; b', 'b; c'], 1000],
    ['share any', { operator: 'share any' }, ['a', 'b; c'], 0],
    ['share count: one', { operator: 'share count >=', value: '1:60, 2:100' }, ['a; b', 'b; c'], 600],
    [
      'share count: last entry holds for more',
      { operator: 'share count >=', value: '1:60, 2:100' },
      ['a; b; c', 'a; b; c'],
      1000,
    ],
    ['share count: none', { operator: 'share count >=', value: '1:60, 2:100' }, ['a', 'b'], 0],
    ['share part: 2 of 3 is 67 %', { operator: "share part of mentee's list" }, ['a; b; c', 'a; c; d'], 670],
    [
      'rank weighted: first of three',
      { operator: 'rank-weighted share', value: '3, 2, 1' },
      ['a; b; c', 'a'],
      500,
    ],
    [
      'rank weighted: second and third',
      { operator: 'rank-weighted share', value: '3, 2, 1' },
      ['a; b; c', 'c; b'],
      500,
    ],
    [
      'rank weighted: two given, first covered',
      { operator: 'rank-weighted share', value: '3, 2, 1' },
      ['a; b', 'a'],
      600,
    ],
    ['contains', { operator: 'contains', value: 'Anatomy' }, ['anatomy exam', 'I like anatomy'], 1000],
    ['contains', { operator: 'contains', value: 'Anatomy' }, ['anatomy exam', 'physiology'], 0],
    ['number within', { operator: 'number within', value: '2' }, ['5', '7'], 1000],
    ['number within', { operator: 'number within', value: '2' }, ['5', '7.5'], 0],
    ['both said yes', { operator: 'both said yes' }, ['Yes', '예'], 1000],
    ['both said yes', { operator: 'both said yes' }, ['Yes', 'No'], 0],
  ])('%s', (_, given, pair, score) => expect(compare(given, pair).score).toBe(score));

  const years = { operator: 'year gap in', menteeColumn: 'Year level', mentorColumn: 'Year level' } as const;
  it.each([
    ['Y1', 'Y3', 1000],
    ['Y1', 'Y2', 700],
    ['PY2', 'Y1', 700],
    ['Y2', 'Y2', 500],
    ['Y1', 'Y4', 0],
    ['Y3', 'Y1', 0],
  ])('year gap from %s to %s', (asked, offered, score) =>
    expect(compare({ ...years, value: '2:100, 1:70, 0:50' }, [asked, offered]).score).toBe(score),
  );

  it('paired before', () => {
    const before = { operator: 'paired before' } as const;
    expect(compare(before, ['a', 'a'], { werePairedBefore: () => true }).score).toBe(1000);
    expect(compare(before, ['a', 'a']).score).toBe(0);
  });
});

describe('operators as Must', () => {
  it.each<[Partial<Rule>, readonly [string, string], boolean]>([
    [{ operator: 'same' }, ['a', 'A'], true],
    [{ operator: 'same' }, ['a', 'b'], false],
    [{ operator: 'different' }, ['a', 'b'], true],
    [{ operator: 'different' }, ['a', 'a'], false],
    [{ operator: 'share any' }, ['a; b', 'b'], true],
    [{ operator: 'share any' }, ['a', 'b'], false],
    [{ operator: 'share count >=', value: '2' }, ['a; b; c', 'a; b'], true],
    [{ operator: 'share count >=', value: '2' }, ['a; b; c', 'a'], false],
    [{ operator: "share part of mentee's list", value: '50' }, ['a; b', 'b'], true],
    [{ operator: "share part of mentee's list", value: '51' }, ['a; b', 'b'], false],
    [{ operator: 'rank-weighted share', value: '50' }, ['a; b; c', 'a'], true],
    [{ operator: 'rank-weighted share', value: '51' }, ['a; b; c', 'a'], false],
    [{ operator: 'year gap in', value: '0, 1, 2' }, ['Y1', 'Y3'], true],
    [{ operator: 'year gap in', value: '0, 1, 2' }, ['Y1', 'Y4'], false],
    [{ operator: 'year gap in', value: '-1, 0' }, ['Y2', 'Y1'], true],
    [{ operator: 'contains', value: 'a' }, ['cat', 'dog'], false],
    [{ operator: 'number within', value: '0' }, ['3', '3'], true],
    [{ operator: 'both said yes' }, ['yes', 'no'], false],
  ])('%j for %j: %s', (given, pair, passes) =>
    expect(compare({ kind: 'Must', ...given }, pair).passes).toBe(passes),
  );

  it('lets two who both want text only meet without a common time', () => {
    const time = rule({
      kind: 'Must',
      operator: 'share count >=',
      value: '1; unless Mode = Text | 문자',
      menteeColumn: 'Times',
      mentorColumn: 'Times',
    });
    const passes = (one: string, other: string) =>
      compareBy(
        [time],
        [mentee('S001', { fields: { Times: 'a', Mode: one } })],
        [mentor('S002', { fields: { Times: 'b', Mode: other } })],
        AROUND,
      ).passesMusts(0, 0);
    expect(passes('Text', '문자')).toBe(true);
    expect(passes('Text', 'Text; Face to face')).toBe(false);
    expect(passes('Text', '')).toBe(false);
  });

  it('bars people who were paired before', () => {
    const given = { kind: 'Must', operator: 'paired before' } as const;
    expect(compare(given, ['a', 'a'], { werePairedBefore: () => true }).passes).toBe(false);
    expect(compare(given, ['a', 'a']).passes).toBe(true);
  });
});

describe('a missing answer', () => {
  it('skip: the weight leaves the maximum, and a Must passes', () => {
    expect(compare({ missing: 'skip' }, ['', 'a']).compared).toBe(0);
    expect(compare({ kind: 'Must', missing: 'skip' }, ['', 'a']).passes).toBe(true);
  });
  it('no points: the weight stays and counts as 0', () => {
    expect(compare({ missing: 'no points' }, ['a', ''])).toMatchObject({ compared: 100, score: 0 });
  });
  it('not eligible: no pair, whatever the kind', () => {
    expect(compare({ missing: 'not eligible' }, ['', 'a']).passes).toBe(false);
    expect(compare({ kind: 'Must', missing: 'not eligible' }, ['a', '']).passes).toBe(false);
  });
  it('takes a year level outside the list as missing', () => {
    const given = { kind: 'Must', operator: 'year gap in', value: '0', missing: 'not eligible' } as const;
    expect(compare(given, ['Y9', 'Y9']).passes).toBe(false);
  });
});

describe('asked for same', () => {
  const wished = (mine: [string, string], theirs: [string, string]) => {
    const comparison = compareBy(
      [rule({ kind: 'By person', operator: 'asked for same', value: 'Wish', missing: 'not eligible' })],
      [
        mentee('S001', { fields: { Answer: mine[0], Wish: mine[1] } }),
        mentee('S003', { fields: { Answer: 'f' } }),
      ],
      [
        mentor('S002', { fields: { Answer: theirs[0], Wish: theirs[1] } }),
        mentor('S004', { fields: { Answer: 'f' } }),
      ],
      AROUND,
    );
    return { passes: comparison.passesMusts(0, 0), ...comparison.details(0, 0) };
  };
  it('bars only where somebody requires it', () => {
    expect(wished(['f', 'Required'], ['m', '']).passes).toBe(false);
    expect(wished(['f', ''], ['m', '반드시']).passes).toBe(false);
    expect(wished(['f', 'Required'], ['f', '']).passes).toBe(true);
    expect(wished(['f', 'Required'], ['', '']).passes).toBe(false);
    expect(wished(['f', 'No wish'], ['m', '']).passes).toBe(true);
  });
  it('counts only where somebody would like it', () => {
    expect(wished(['f', 'Preferred'], ['f', 'No wish'])).toMatchObject({
      passes: true,
      score: 1000,
      compared: 100,
    });
    expect(wished(['f', ''], ['m', '되도록'])).toMatchObject({ passes: true, score: 0, compared: 100 });
    expect(wished(['f', 'No wish'], ['f', '상관없음'])).toMatchObject({ passes: true, compared: 0 });
    expect(wished(['f', 'Preferred'], ['', ''])).toMatchObject({ passes: true, compared: 0 });
  });
});

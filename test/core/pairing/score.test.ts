import fc from 'fast-check';
import { compareBy } from '../../../src/core/pairing/score';
import { whyPhrase } from '../../../src/core/pairing/explain';
import { DEFAULTS, inEnglish, mentee, mentor, rule } from './build';

const option = fc.constantFrom('a', 'b', 'c', 'd');
const answer = fc.array(option, { maxLength: 4 }).map((options) => options.join('; '));
const fields = fc.record({ One: answer, Two: answer, Three: answer });
const weight = fc.integer({ min: 0, max: 100 });
const rules = fc
  .tuple(weight, weight, weight, weight, fc.constantFrom('skip', 'no points'))
  .map(([a, b, c, d, missing]) => [
    rule({ name: 'A', menteeColumn: 'One', mentorColumn: 'One', operator: 'share any', weight: a }),
    rule({
      name: 'B',
      menteeColumn: 'Two',
      mentorColumn: 'Two',
      operator: "share part of mentee's list",
      weight: b,
      missing: missing as 'skip',
    }),
    rule({
      name: 'C',
      menteeColumn: 'Three',
      mentorColumn: 'Three',
      operator: 'rank-weighted share',
      value: '3, 2, 1',
      weight: c,
    }),
    rule({
      name: 'D',
      kind: 'Avoid',
      menteeColumn: 'Three',
      mentorColumn: 'Two',
      operator: 'share any',
      weight: d,
    }),
  ]);

describe('score', () => {
  it('is the sum of its parts, for every pair and any rules', () => {
    fc.assert(
      fc.property(rules, fields, fields, fc.constantFrom(-150, 0, 150), (given, mine, theirs, wish) => {
        const comparison = compareBy(
          given,
          [mentee('S001', { fields: mine })],
          [mentor('S002', { fields: theirs })],
          {
            years: [],
            werePairedBefore: () => false,
            wish: () => wish,
          },
        );
        const { score, parts } = comparison.details(0, 0);
        expect(score).toBe(comparison.score(0, 0));
        expect(Number.isInteger(score) && score >= 0 && score <= 1000).toBe(true);
        expect(parts.every(({ points }) => Number.isInteger(points))).toBe(true);
        expect(parts.reduce((sum, { points }) => sum + points, 0)).toBe(score);
      }),
      { numRuns: 2000, seed: 5 },
    );
  });

  it('shows points that add up to the score, the largest first', () => {
    const one = mentee('S001', { fields: { One: 'a; b; c' } });
    const other = mentor('S002', { fields: { One: 'a; c' } });
    const comparison = compareBy(
      [
        rule({
          name: 'Half',
          menteeColumn: 'One',
          mentorColumn: 'One',
          operator: 'share any',
          weight: 1,
          fits: 'Both chose {list}',
        }),
        rule({
          name: 'Part',
          menteeColumn: 'One',
          mentorColumn: 'One',
          operator: "share part of mentee's list",
          weight: 2,
          fits: '{count} of {of}',
        }),
      ],
      [one],
      [other],
      { years: [], werePairedBefore: () => false, wish: () => -50 },
    );
    // 1 x 100 + 2 x 67 of 3 x 100: 780 of 1000, the coordinator takes off 50.
    expect(comparison.score(0, 0)).toBe(730);
    expect(inEnglish(whyPhrase(comparison.details(0, 0)))).toBe(
      "2 of 3 (+44.7); Both chose a, c (+33.3); coordinator's wish (−5.0)",
    );
  });

  it('says on how much of the weight it stands', () => {
    const comparison = compareBy(
      [rule({ weight: 80 }), rule({ name: 'Other', menteeColumn: 'One', mentorColumn: 'One', weight: 20 })],
      [mentee('S001', { fields: { Answer: 'a' } }), mentee('S003', { fields: { One: 'a' } })],
      [mentor('S002', { fields: { Answer: 'a', One: 'a' } })],
      { years: [], werePairedBefore: () => false, wish: () => 0 },
    );
    expect(comparison.score(0, 0)).toBe(1000);
    expect(inEnglish(whyPhrase(comparison.details(0, 0)))).toContain('Based on 80 of 100 weight');
  });

  it('is 0 with a word when there is nothing to compare', () => {
    const comparison = compareBy([], [mentee('S001')], [mentor('S002')], {
      years: [],
      werePairedBefore: () => false,
      wish: () => 0,
    });
    expect(comparison.score(0, 0)).toBe(0);
    expect(inEnglish(whyPhrase(comparison.details(0, 0)))).toContain('Nothing to compare');
  });

  it('sets aside a rule about a question nobody was asked', () => {
    const comparison = compareBy(
      DEFAULTS,
      [mentee('S001', { fields: { Times: '' } })],
      [mentor('S002', { fields: { Times: '' } })],
      { years: ['Y1', 'Y2', 'Y3'], werePairedBefore: () => false, wish: () => 0 },
    );
    expect(comparison.setAside.map(({ name }) => name)).toContain('A common time');
    expect(comparison.passesMusts(0, 0)).toBe(true);
  });
});

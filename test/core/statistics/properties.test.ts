// What must hold for any answers, whatever the numbers.
import fc from 'fast-check';
import { adjusted } from '../../../src/core/statistics/adjustment';
import { cronbach } from '../../../src/core/statistics/cronbach';
import { fisherExact } from '../../../src/core/statistics/fisherExact';
import { kruskalWallis } from '../../../src/core/statistics/kruskalWallis';
import { likertSummary } from '../../../src/core/statistics/likertSummary';
import { mannWhitney } from '../../../src/core/statistics/mannWhitney';
import { possibleSamples } from '../../../src/core/statistics/publishedTable';
import { fixed } from '../../../src/core/statistics/rounding';
import { signedRank } from '../../../src/core/statistics/signedRank';
import { wilson } from '../../../src/core/statistics/wilson';

const LEVELS = [1, 2, 3, 4, 5];
const score = fc.integer({ min: 1, max: 5 });
const group = fc.array(score, { minLength: 1, maxLength: 14 });
const two = fc.tuple(group, group);
const isClose = (a: number, b: number): boolean => Math.abs(a - b) < 1e-12;

describe('mannWhitney', () => {
  it('never minds the order of rows', () =>
    fc.assert(
      fc.property(two, ([x, y]) =>
        expect(mannWhitney([...x].reverse(), [...y].reverse())).toEqual(mannWhitney(x, y)),
      ),
    ));

  it('says nothing but probabilities', () =>
    fc.assert(
      fc.property(two, ([x, y]) => {
        const { p, exact, normal, normalContinuity, U1, U2, n1, n2 } = mannWhitney(x, y);
        for (const value of [
          p,
          ...Object.values(exact!),
          ...Object.values(normal),
          normalContinuity.twoSided,
        ]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1 + 1e-12);
        }
        expect(U1 + U2).toBe(n1 * n2);
      }),
    ));
});

describe('the other tests', () => {
  it('agree on two groups: the square of z is H', () =>
    fc.assert(
      fc.property(two, ([x, y]) => {
        const { z } = mannWhitney(x, y);
        const { H } = kruskalWallis([x, y]);
        expect(z === null ? H : Math.abs(z * z - H!) < 1e-9).toBe(z === null ? null : true);
      }),
    ));

  it('give the same signed-rank p for before and after swapped, with the sign of the effect turned', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(score, score), { minLength: 1, maxLength: 20 }), (pairs) => {
        const [x, y] = [pairs.map(([before]) => before), pairs.map(([, after]) => after)];
        const [there, back] = [signedRank(x, y), signedRank(y, x)];
        expect(isClose(there.p, back.p)).toBe(true);
        expect(there.effect === null ? back.effect : isClose(there.effect, -back.effect!)).toBe(
          there.effect === null ? null : true,
        );
      }),
    ));

  it('give the same Fisher p for a table and for the same table on its side', () =>
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.nat(8), { minLength: 2, maxLength: 2 }), { minLength: 2, maxLength: 3 }),
        (table) => {
          const onItsSide = table[0]!.map((_, column) => table.map((row) => row[column]!));
          expect(Math.abs(fisherExact(table).p - fisherExact(onItsSide).p)).toBeLessThan(1e-9);
        },
      ),
    ));

  it('never make an adjusted p smaller, and keep its order', () =>
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1 }), (ps) => {
        for (const method of ['Holm', 'Benjamini-Hochberg'] as const) {
          const larger = adjusted(ps, method);
          larger.forEach((p, i) => {
            expect(p!).toBeGreaterThanOrEqual(ps[i]! - 1e-15);
            ps.forEach((other, j) => ps[i]! < other && expect(p!).toBeLessThanOrEqual(larger[j]! + 1e-15));
          });
        }
      }),
    ));
});

describe('summaries', () => {
  it('count every answer once', () =>
    fc.assert(
      fc.property(fc.array(fc.option(score)), (answers) => {
        const { n, missing, counts } = likertSummary(answers, LEVELS);
        expect(n + missing).toBe(answers.length);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(n);
      }),
    ));

  it('keep a response rate inside its interval, and the interval inside 0 to 1', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(500), (all, part) => {
        const count = Math.min(part, all);
        const [low, high] = wilson(count, all);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1 + 1e-12);
        expect(low - 1e-12 <= count / all && count / all <= high + 1e-12).toBe(true);
      }),
    ));

  it('never call possible scores impossible', () =>
    fc.assert(
      fc.property(fc.array(score, { minLength: 2, maxLength: 12 }), (scores) => {
        const { mean, sd, counts } = likertSummary(scores, LEVELS);
        const printed = {
          n: scores.length,
          mean: Number(fixed(mean!, 1)),
          sd: Number(fixed(sd!, 1)),
          decimals: 1,
        };
        expect(possibleSamples(printed, { least: 1, most: 5 })).toContainEqual([...counts]);
      }),
    ));
});

it('gives items that always agree an alpha of 1', () =>
  fc.assert(
    fc.property(fc.array(score, { minLength: 2, maxLength: 15 }), (scores) => {
      fc.pre(new Set(scores).size > 1);
      expect(
        cronbach(
          scores.map((each) => [each, each, each]),
          3,
        ).alpha,
      ).toBeCloseTo(1, 12);
    }),
  ));

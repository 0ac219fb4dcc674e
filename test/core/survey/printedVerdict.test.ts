import { printedVerdict } from '../../../src/core/survey/printedVerdict';
import { speak } from '../../../src/text/speak';

const said = (
  groups: readonly [n: string, mean: string, sd: string][],
  p = '',
  scale: readonly [number, number] = [1, 5],
): string[] =>
  printedVerdict({
    groups: groups.map(([n, mean, sd]) => ({ n, mean, sd })),
    p,
    least: scale[0],
    most: scale[1],
  }).map((phrase) => speak(phrase, 'en'));

describe('printedVerdict', () => {
  it('finds a mean that nine whole scores cannot have (31/9 = 3.44, 32/9 = 3.56)', () => {
    expect(said([['9', '3.5', '']])[0]).toMatch(
      /not possible for 9 whole scores, but possible if 1 of them is missing/,
    );
    expect(said([['2', '3.3', '']])[0]).toBe(
      'Group 1: a mean of 3.3 is impossible for 2 whole scores; the nearest are 3.00 and 3.50.',
    );
  });

  it('finds an SD that no scores of that mean have', () => {
    expect(said([['4', '5.00', '0.90']])[0]).toBe(
      'Group 1: no 4 whole scores have a mean of 5.00 and a sample SD of 0.90.',
    );
  });

  // the printed row of the study: 10 mentors 3.5 ± 0.7, 9 mentees 3.7 ± 0.9, p = .68; the exact p is one that fits
  it('names the conventions that give the printed p', () => {
    const lines = said([['10', '3.5', '0.7'], ['9', '3.7', '0.9']], '.68'); // prettier-ignore
    expect(lines).toHaveLength(3);
    expect(lines[2]).toContain('exact with ties');
    expect(lines[2]).not.toContain('Asymp. Sig.');
  });

  it('understands a decimal comma, and asks for what it cannot read', () => {
    expect(said([['10', '3,5', '0,7']])[0]).toMatch(/^Group 1: possible/);
    expect(said([['ten', '3.5', '']])[0]).toMatch(/^Group 1: give n/);
    expect(said([['10', '3.5', '0.7'], ['9', '3.7', '0.9']], '< .05')[2]).toMatch(/too much to be checked/); // prettier-ignore
    expect(said([['10', '3.5', '']], '', [5, 1])).toEqual([
      'Give the lowest and highest score as whole numbers, at most 11 apart.',
    ]);
  });
});

import { PROGRAM_HEADERS, randomProgram } from '../../bench/randomProgram';
import { compareMethods, METHODS } from '../../bench/simpleMethods';
import { rulesFromTab, asRead, defaultRulesToTab } from '../../../src/core/pairing/matchingRulesTab';
import { inEnglish } from './build';

const RULES = rulesFromTab(asRead(defaultRulesToTab(), inEnglish), PROGRAM_HEADERS).rules;

describe('a proposal beside simple methods', () => {
  const terms = Array.from({ length: 20 }, (_, at) =>
    compareMethods(randomProgram({ mentees: 33, mentors: 26, seed: 100 + at }), RULES),
  );

  it('never leaves over more mentees than any of them', () => {
    for (const [proposed, ...others] of terms)
      for (const { paired } of others) expect(proposed!.paired).toBeGreaterThanOrEqual(paired);
  });

  it('finds, wishes set aside, at least the score of any that pairs as many', () => {
    for (const outcomes of terms) {
      const [, wishless, ...simple] = outcomes;
      expect(wishless!.method).toBe(METHODS[1]);
      for (const { paired, total } of simple)
        if (paired === wishless!.paired) expect(wishless!.total).toBeGreaterThanOrEqual(total);
    }
  });

  it('pairs someone more in some term than each of them', () => {
    for (const method of METHODS.slice(2)) {
      const at = METHODS.indexOf(method);
      expect(terms.some((outcomes) => outcomes[0]!.paired > outcomes[at]!.paired)).toBe(true);
    }
  });
});

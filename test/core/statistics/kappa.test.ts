import { cohenKappa } from '../../../src/core/statistics/kappa';

describe('cohenKappa', () => {
  // Cohen's formula by hand: po = 3/4, pe = (2*1 + 2*3) / 16 = 1/2
  it('takes away what chance would give', () =>
    expect(cohenKappa(['a', 'a', 'b', 'b'], ['a', 'b', 'b', 'b'])).toEqual({
      n: 4,
      agreement: 0.75,
      kappa: 0.5,
    }));
  it('is undefined when chance alone agrees', () =>
    expect(cohenKappa(['yes', 'yes'], ['yes', 'yes'])).toEqual({ n: 2, agreement: 1, kappa: null }));
  it('refuses lists of different length', () => expect(() => cohenKappa(['a'], [])).toThrow('got 1 and 0'));
});

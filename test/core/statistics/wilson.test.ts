import { wilson } from '../../../src/core/statistics/wilson';

describe('wilson', () => {
  it('19 of 67 is 19.0 to 40.1 %, as R prop.test without correction', () => {
    const [low, high] = wilson(19, 67);
    expect(low * 100).toBeCloseTo(19.0, 1);
    expect(high * 100).toBeCloseTo(40.1, 1);
  });
  it('starts at nothing and ends at everything', () => {
    expect(wilson(0, 10)[0]).toBe(0);
    expect(wilson(10, 10)[1]).toBe(1);
  });
  it('refuses more answers than people', () => expect(() => wilson(3, 2)).toThrow('got 3 of 2'));
});

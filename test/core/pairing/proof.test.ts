import { assignByTiers, PAIRED } from '../../../src/core/pairing/assign';
import { proveBest } from '../../../src/core/pairing/proof';
import type { Seating } from '../../../src/core/pairing/transport';

const SCORES = [
  [5, 3, 0],
  [4, 4, 1],
  [2, 0, 0],
];

const { table, seating } = assignByTiers({
  mentees: 3,
  places: [1, 1, 2],
  isAllowed: (mentee, mentor) => !(mentee === 2 && mentor === 1),
  tiers: [PAIRED, { name: 'score', most: 5, value: (mentee, mentor) => SCORES[mentee]![mentor]! }],
});

const changed = (values: Float64Array, at: number, by: number): Float64Array => {
  const copy = Float64Array.from(values);
  copy[at]! += by;
  return copy;
};

describe('proveBest', () => {
  it('accepts the optimum', () => expect(() => proveBest(table, seating)).not.toThrow());

  it('refuses another seating of the same people', () => {
    const [first, second] = seating.mentorOf as unknown as [number, number];
    const swapped: Seating = {
      ...seating,
      mentorOf: Int32Array.from([second, first, seating.mentorOf[2]!]),
      menteesOf: seating.menteesOf.map((mentees) =>
        mentees.map((mentee) => (mentee < 2 ? 1 - mentee : mentee)),
      ),
    };
    expect(() => proveBest(table, swapped)).toThrow('breaks the proof');
  });

  it('refuses dual values that prove nothing', () => {
    for (let mentee = 0; mentee < 3; mentee += 1) {
      for (const by of [-1, 1]) {
        const wrong = { ...seating, menteeDuals: changed(seating.menteeDuals, mentee * table.blocks, by) };
        expect(() => proveBest(table, wrong)).toThrow(RangeError);
      }
    }
    expect(() => proveBest(table, { ...seating, mentorDuals: changed(seating.mentorDuals, 2, 1) })).toThrow(
      'mentor 2',
    );
    expect(() => proveBest(table, { ...seating, mentorDuals: changed(seating.mentorDuals, 0, 0.5) })).toThrow(
      'not a safe integer',
    );
  });

  it('refuses a seat too many, and a mentee in two places', () => {
    const crowded: Seating = {
      ...seating,
      mentorOf: Int32Array.from([0, 0, 0]),
      menteesOf: [[0, 1, 2], [], []],
    };
    expect(() => proveBest(table, crowded)).toThrow('seats that do not agree');
    const twice: Seating = {
      ...seating,
      menteesOf: seating.menteesOf.map((mentees) => [...mentees, ...mentees]),
    };
    expect(() => proveBest(table, twice)).toThrow('seats that do not agree');
  });
});

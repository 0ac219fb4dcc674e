import { detectQuestions } from '../../../src/core/responses/detectQuestions';
import kinds from '../../fixtures/responses/kinds.json';
import again from '../../fixtures/responses/kindsSecondReading.json';
import { LOOK_ALIKES } from './lookAlikes';
import { OPTIONS } from './responseTab';

type Sheet = Exclude<keyof typeof kinds, 'note'>;
const truthOf = (name: string): readonly string[] => kinds[name as Sheet];
/** What a second reader took each column for, with what both agreed on afterwards. */
const secondOf = (name: string): readonly (readonly string[])[] => {
  const settled: Readonly<Record<string, readonly { column: number; kind: string }[]>> = again.settled;
  return again[name as Sheet].map((kind, column) => {
    const agreed = settled[name]?.find((each) => each.column === column)?.kind;
    return (agreed ?? kind).split('|');
  });
};
const columns = LOOK_ALIKES.flatMap((tab) =>
  detectQuestions(tab, OPTIONS).map((question, index) => ({
    ...question,
    truth: truthOf(tab.name)[index] ?? '',
    second: secondOf(tab.name)[index] ?? [],
    unsettled: again[tab.name as Sheet][index]?.split('|') ?? [],
  })),
);
const wrong = columns.filter(({ kind, truth }) => kind !== truth);

describe('sheets like published ones', () => {
  it('have as many columns as the truth tables', () =>
    expect(LOOK_ALIKES.map(({ name, headers }) => [headers.length, secondOf(name).length])).toEqual(
      [25, 9, 21, 25, 9].map((count) => [count, count]),
    ));

  it('are told right in at least 97 of 100 columns', () => {
    const told = wrong.map(({ label, kind, truth }) => `${label}: ${kind}, not ${truth}`);
    expect(told.slice(0, Math.max(0, wrong.length - Math.floor(0.03 * columns.length)))).toEqual([]);
  });

  it('are never wrong where detection is certain', () =>
    expect(wrong.filter(({ confidence }) => confidence === 'certain')).toEqual([]));

  it('are told as a second reader does in at least 97 of 100 columns', () => {
    const others = columns.filter(({ kind, second }) => !second.includes(kind));
    expect(others.length).toBeLessThanOrEqual(0.03 * columns.length);
  });

  it('are never told for certain where two readers were of two minds', () => {
    const doubtful = columns.filter(
      ({ truth, unsettled }) => unsettled.length > 1 || !unsettled.includes(truth),
    );
    expect(doubtful.length).toBeGreaterThan(15);
    expect(doubtful.filter(({ confidence }) => confidence === 'certain')).toEqual([]);
  });

  it('are certain often enough to be of use', () =>
    expect(columns.filter(({ confidence }) => confidence === 'certain').length).toBeGreaterThan(10));
});

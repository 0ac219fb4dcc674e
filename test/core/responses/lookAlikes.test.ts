import { detectQuestions } from '../../../src/core/responses/detectQuestions';
import kinds from '../../fixtures/responses/kinds.json';
import { LOOK_ALIKES } from './lookAlikes';
import { OPTIONS } from './responseTab';

const truthOf = (name: string): readonly string[] => kinds[name as Exclude<keyof typeof kinds, 'note'>];
const columns = LOOK_ALIKES.flatMap((tab) =>
  detectQuestions(tab, OPTIONS).map((question, index) => ({ ...question, truth: truthOf(tab.name)[index] })),
);
const wrong = columns.filter(({ kind, truth }) => kind !== truth);

describe('sheets like published ones', () => {
  it('have as many columns as the truth tables', () =>
    expect(LOOK_ALIKES.map(({ headers }) => headers.length)).toEqual([25, 9, 21, 25, 9]));

  it('are told right in at least 97 of 100 columns', () => {
    const told = wrong.map(({ label, kind, truth }) => `${label}: ${kind}, not ${truth}`);
    expect(told.slice(0, Math.max(0, wrong.length - Math.floor(0.03 * columns.length)))).toEqual([]);
  });

  it('are never wrong where detection is certain', () =>
    expect(wrong.filter(({ confidence }) => confidence === 'certain')).toEqual([]));

  it('are certain often enough to be of use', () =>
    expect(columns.filter(({ confidence }) => confidence === 'certain').length).toBeGreaterThan(10));
});

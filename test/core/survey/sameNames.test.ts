// Items that are called the same in two sections: no row may be taken for another.
import { distributionTable } from '../../../src/core/survey/distributionTable';
import { pairwiseTable } from '../../../src/core/survey/pairwiseTable';
import { satisfactionTable } from '../../../src/core/survey/satisfactionTable';
import { withScaleScores } from '../../../src/core/survey/scaleScores';
import { isPhrase } from '../../../src/core/phrase';
import type { ResultTable } from '../../../src/core/table';
import { speak } from '../../../src/text/speak';
import { likertItem, respondent, score, settings, survey } from './invented';
import { printed } from './printed';

const sections = ['Before', 'After'];
const items = [
  ...sections.map((section) => likertItem(`${section} 1`, { label: 'Confidence', section })),
  ...sections.map((section) => likertItem(`${section} 2`, { label: `${section} only`, section })),
];
const answers = (value: number) => Object.fromEntries(items.map(({ id }) => [id, score(value)]));
const made = survey(items, [
  respondent('mentor', answers(4), { yearLevel: 'Y1' }),
  respondent('mentee', answers(5), { yearLevel: 'Y2' }),
  respondent('mentee', { ...answers(2), 'After 1': score(null) }),
]);
const labels = ({ rows }: { readonly rows: string[][] }) => rows.map(([label]) => label).filter(Boolean);
const charted = ({ charts }: ResultTable) =>
  charts[0]!.data.slice(1).map(([label]) => (isPhrase(label) ? speak(label, 'en') : String(label)));

it('names the section of items that are called the same, where no heading does', () => {
  const named = ['Before: Confidence', 'After: Confidence', 'Before only', 'After only'];
  const table = distributionTable(made, items, settings());
  expect(labels(printed(table))).toEqual(named);
  expect(charted(table)).toContain('After: Confidence – Mentees');
  expect(printed(table).notes).toContain('Missing answers: "After: Confidence" 1 missing.');
  expect(labels(printed(pairwiseTable(made, items, settings())))).toEqual(named);
});

it('tells the scale scores of two sections apart in the chart', () => {
  const scored = withScaleScores(made, items, 'mean');
  const inChart = charted(satisfactionTable(scored.survey, scored.items, settings()));
  expect(new Set(inChart).size).toBe(6);
  expect(inChart).toContain('After: Mean of the 2 items');
});

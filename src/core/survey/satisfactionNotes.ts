// What stands under a table of ratings, so that a reader can make every number again.
import type { Phrase } from '../phrase';
import type { Survey, SurveyItem } from './answers';
import type { Comparison } from './compareGroups';
import type { SurveySettings } from './settings';
import { smallCellNote } from './smallCells';
import { missingNotes, respondentNotes, type Column } from './tableParts';
import { say } from './words';

export function satisfactionNotes(
  survey: Survey,
  columns: readonly Column[],
  compared: readonly Comparison[],
  settings: SurveySettings,
): readonly Phrase[] {
  const all = compared.map(({ item }) => item);
  const items = all.filter(({ scale }) => !scale);
  return [
    ...respondentNotes(survey, settings),
    ...missingNotes(survey, items, settings),
    settings.summary === 'mean and SD' ? say('noteMeanAndSd') : say('noteMedianAndQuartiles'),
    ...scaleNotes(items),
    ...(items.length < all.length ? [say('noteScaleScore')] : []),
    ...testNotes(columns, compared, settings),
    ...smallCellNote(settings),
  ];
}

/** The ends of each scale in use, in one line when all items share one. */
function scaleNotes(items: readonly SurveyItem[]): readonly Phrase[] {
  const scales = new Map(
    items.map(({ levels, levelLabels }) => {
      const last = levels.length - 1;
      const ends = {
        least: levels[0] ?? 0,
        most: levels[last] ?? 0,
        leastLabel: levelLabels[0] ?? '',
        mostLabel: levelLabels[last] ?? '',
      };
      return [Object.values(ends).join('|'), ends] as const;
    }),
  );
  return [...scales.values()].map((ends) =>
    ends.leastLabel === '' && ends.mostLabel === ''
      ? say('noteScale', { least: ends.least, most: ends.most })
      : say('noteLabelledScale', ends),
  );
}

function testNotes(
  columns: readonly Column[],
  compared: readonly Comparison[],
  settings: SurveySettings,
): readonly Phrase[] {
  const tested = compared.filter(({ test }) => test !== null);
  const [first, second] = columns;
  if (!first || !second) return [];
  if (tested.length === 0) return [say('noteNoTest')];
  const untested = compared.length - tested.length;
  return [
    ...(columns.length > 2
      ? kruskalNotes(tested)
      : [...mannWhitneyNotes(tested, settings), say('noteU', { first: first.label, second: second.label })]),
    ...(columns.length === 2 ? [effectNote(first, second, settings)] : []),
    ...(untested > 0 ? [say('noteUntested', { count: untested })] : []),
    settings.adjustment === 'none'
      ? say('noteNotAdjusted')
      : say('noteAdjusted', { adjustment: settings.adjustment, count: tested.length }),
  ];
}

function mannWhitneyNotes(tested: readonly Comparison[], settings: SurveySettings): Phrase[] {
  const tests = tested.map(({ test }) => (test?.kind === 'two' ? test.test : null));
  const tooLarge = tests.filter((test) => test?.why === 'tooLarge').length;
  const allEqual = tests.filter((test) => test?.why === 'allEqual').length;
  const method =
    settings.method === 'exact'
      ? tooLarge === tests.length
        ? []
        : [say('noteExact')]
      : [settings.method === 'normal' ? say('noteNormal') : say('noteNormalContinuity')];
  return [
    ...method,
    ...(tooLarge > 0 ? [say('noteTooLarge', { count: tooLarge })] : []),
    ...(allEqual > 0 ? [say('noteAllEqual')] : []),
  ];
}

function kruskalNotes(tested: readonly Comparison[]): Phrase[] {
  const smallest = Math.min(
    ...tested.map(({ test }) => (test?.kind === 'many' ? test.test.smallestGroup : Infinity)),
  );
  const isAllEqual = tested.some(({ test }) => test?.kind === 'many' && test.test.H === null);
  return [
    say('noteKruskal'),
    ...(smallest < 5 ? [say('noteKruskalSmall', { least: smallest })] : []),
    ...(isAllEqual ? [say('noteAllEqual')] : []),
  ];
}

const effectNote = (first: Column, second: Column, settings: SurveySettings): Phrase =>
  settings.effect === 'rank-biserial'
    ? say('noteRankBiserial', { first: first.label })
    : say('noteSuperiority', { first: first.label, second: second.label });

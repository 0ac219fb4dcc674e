// A mean with its SD can give small counts away: few sets of whole scores have both. What of them may be printed.
import { likertSummary, type LikertSummary } from '../statistics/likertSummary';
import { possibleSamples } from '../statistics/publishedTable';
import { rounded, roundedMean } from '../statistics/rounding';
import { scoresOf, type Respondent, type SurveyItem } from './answers';
import type { SurveySettings } from './settings';
import { disclosures, isSmall, type Disclosure } from './smallCells';

export interface ScoreDisclosure {
  readonly summary: LikertSummary;
  /** One a level. */
  readonly levels: readonly Disclosure[];
  readonly score: 'shown' | 'without SD' | 'hidden';
}

/** With more answers there are too many sets of scores for one of them to be told. */
const MOST_ANSWERS = 30;

/**
 * The most that can be told of one item in one group without a small count being the only one possible: first
 * the counts of the levels are given up, then the SD, then the mean.
 */
export function scoreDisclosure(
  item: SurveyItem,
  members: readonly Respondent[],
  { smallCell, summary: shownAs }: SurveySettings,
): ScoreDisclosure {
  const summary = likertSummary(scoresOf(item, members), item.levels);
  const { counts, n, sum, sd } = summary;
  const levels = disclosures(counts, smallCell, true);
  const small = counts.map((count) => isSmall(count, smallCell));
  const scale = { least: item.levels[0]!, most: item.levels[item.levels.length - 1]! }; // an item has levels
  const isWhole = !item.scale && scale.most - scale.least === item.levels.length - 1;
  if (!isWhole || shownAs !== 'mean and SD' || n > MOST_ANSWERS || !small.includes(true))
    return { summary, levels, score: 'shown' };

  const printed = { n, mean: roundedMean(sum, n, 1), decimals: 1 };
  const withSd = possibleSamples(sd === null ? printed : { ...printed, sd: rounded(sd, 1) }, scale);
  const isOpen = (samples: typeof withSd, allowed: (count: number, level: number) => boolean): boolean => {
    const left = samples?.filter((sample) => sample.every(allowed));
    return small.every(
      (is, i) => !is || left === undefined || new Set(left.map((sample) => sample[i])).size > 1,
    );
  };
  const isAllowed = (count: number, i: number): boolean =>
    levels[i] === 'shown'
      ? count === counts[i]
      : levels[i] === 'small'
        ? isSmall(count, smallCell)
        : count >= smallCell || levels.every((each) => each === 'withheld');
  if (isOpen(withSd, isAllowed)) return { summary, levels, score: 'shown' };
  const hidden = counts.map((): Disclosure => 'withheld');
  const anything = (): boolean => true;
  if (isOpen(withSd, anything)) return { summary, levels: hidden, score: 'shown' };
  const withoutSd = possibleSamples(printed, scale);
  return { summary, levels: hidden, score: isOpen(withoutSd, anything) ? 'without SD' : 'hidden' };
}

// Before and after, by the same people: how far their answers moved.
import type { Phrase } from '../phrase';
import type { Cell, ResultRow, ResultTable } from '../table';
import { adjusted } from '../statistics/adjustment';
import { likertSummary } from '../statistics/likertSummary';
import { bare } from '../statistics/rounding';
import { signedRank, type SignedRank } from '../statistics/signedRank';
import { consenting, scoresOf, type Survey, type SurveyItem } from './answers';
import { DASH, P_FORMAT, pCell, scoreCell } from './cells';
import { RESULT_TABS } from './proposeTables';
import { adjustmentOf, type SurveySettings } from './settings';
import { guardedCount, isSmall, smallCellNote } from './smallCells';
import { pHead, respondentNotes } from './tableParts';
import { say } from './words';

/** The same item asked about two times. */
export interface BeforeAfter {
  readonly label: string;
  readonly before: SurveyItem;
  readonly after: SurveyItem;
}

const BEFORE = /\b(before|pre|prior to)\b[-:]?|사전|참여 ?전|이전/i;
const AFTER = /\b(after|post)\b[-:]?|사후|참여 ?후|이후/i;

/** Rated items that differ in nothing but before and after, in their own words or in those of their section. */
export function beforeAfterItems(items: readonly SurveyItem[]): readonly BeforeAfter[] {
  const after = new Map(
    items.filter((item) => AFTER.test(wordsOf(item))).map((item) => [keyOf(item, AFTER), item]),
  );
  return items
    .filter((item) => item.kind === 'likert' && BEFORE.test(wordsOf(item)))
    .reduce<BeforeAfter[]>((pairs, before) => {
      const partner = after.get(keyOf(before, BEFORE));
      if (!partner || partner.kind !== 'likert' || partner.levels.join() !== before.levels.join())
        return pairs;
      return pairs.concat({ label: labelOf(before, partner), before, after: partner });
    }, []);
}

const wordsOf = ({ section, label }: SurveyItem): string => `${section} ${label}`;

const keyOf = (item: SurveyItem, time: RegExp): string =>
  wordsOf(item)
    .replace(time, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

const IN_BRACKETS = /[([]\s*(?:before|pre|prior to|사전|참여 ?전|이전)\s*[)\]]/i;
const IN_FRONT = /^(?:(?:before|pre)\s*[-–:]|(?:사전|참여 ?전|이전)[-–:\s])\s*/i;
const AT_THE_END = /[-–:,\s]+(?:before|pre|사전|참여 ?전|이전)$/i;

/** The label without the word for the time, or both labels where it stands in the middle of a sentence. */
function labelOf(before: SurveyItem, after: SurveyItem): string {
  const bareLabel = before.label
    .replace(IN_BRACKETS, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(IN_FRONT, '')
    .replace(AT_THE_END, '');
  return bareLabel === '' || BEFORE.test(bareLabel) ? `${before.label} / ${after.label}` : bareLabel;
}

interface Change {
  readonly pair: BeforeAfter;
  readonly x: readonly number[];
  readonly y: readonly number[];
  /** After against before; null when nobody answered both. */
  readonly test: SignedRank | null;
  readonly onlyOne: number;
}

export function changeTable(
  survey: Survey,
  pairs: readonly BeforeAfter[],
  settings: SurveySettings,
): ResultTable {
  const changes = pairs.map((pair) => changeOf(survey, pair));
  const ps = adjusted(
    changes.map(({ test }) => test?.p ?? null),
    adjustmentOf(settings),
  );
  const shownAs = settings.summary === 'mean and SD' ? say('meanAndSd') : say('medianAndQuartiles');
  const number = { align: 'right', width: 90, format: '0' } as const;
  return {
    tab: RESULT_TABS.change,
    title: say('titleChange'),
    columns: [
      { align: 'left', width: 330 },
      number,
      { align: 'center', width: 120 },
      { align: 'center', width: 120 },
      number,
      { align: 'right', width: 80, format: P_FORMAT },
      { align: 'right', width: 130 },
    ],
    head: [
      [
        say('headItems'),
        say('headPairs'),
        say('headBefore'),
        say('headAfter'),
        say('headUnchanged'),
        pHead(settings),
        say('headPairedEffect'),
      ],
      ['', '', shownAs, shownAs, '', '', ''],
    ],
    rows: changes.map((change, i) => rowOf(change, ps[i] ?? null, settings)),
    notes: [
      ...respondentNotes(survey, settings),
      ...changeNotes(changes, settings),
      ...smallCellNote(settings),
    ],
    charts: [],
  };
}

function changeOf(survey: Survey, pair: BeforeAfter): Change {
  const respondents = consenting(survey);
  const before = scoresOf(pair.before, respondents);
  const after = scoresOf(pair.after, respondents);
  const both = before
    .map((score, i) => [score, after[i] ?? null] as const)
    .filter((each): each is readonly [number, number] => each[0] !== null && each[1] !== null);
  const x = both.map(([score]) => score);
  const y = both.map(([, score]) => score);
  const onlyOne = before.filter((score, i) => (score === null) !== ((after[i] ?? null) === null)).length;
  return { pair, x, y, test: x.length === 0 ? null : signedRank(y, x), onlyOne };
}

function rowOf({ pair, x, y, test }: Change, p: number | null, settings: SurveySettings): ResultRow {
  const { levels } = pair.before;
  const { smallCell } = settings;
  if (isSmall(x.length, smallCell)) {
    const hidden = say('withheld');
    return {
      kind: 'item',
      cells: [pair.label, guardedCount(x.length, smallCell), hidden, hidden, hidden, hidden, hidden],
    };
  }
  const effect: Cell = test === null || test.effect === null ? DASH : bare(test.effect, 2);
  return {
    kind: 'item',
    cells: [
      pair.label,
      x.length,
      scoreCell(likertSummary(x, levels), settings.summary),
      scoreCell(likertSummary(y, levels), settings.summary),
      test ? guardedCount(test.zeros, smallCell) : DASH,
      pCell(p),
      effect,
    ],
  };
}

function changeNotes(changes: readonly Change[], settings: SurveySettings): readonly Phrase[] {
  const tests = changes.filter(({ test }) => test !== null);
  const single = changes.reduce((sum, { onlyOne }) => sum + onlyOne, 0);
  const isApproximate = tests.some(({ test }) => test?.method === 'normal-continuity');
  return [
    ...(single > 0 ? [say('noteOnlyOne', { count: single })] : []),
    settings.summary === 'mean and SD' ? say('noteMeanAndSd') : say('noteMedianAndQuartiles'),
    say('noteSignedRank'),
    ...(isApproximate ? [say('noteSignedRankLarge')] : []),
    settings.adjustment === 'none'
      ? say('noteNotAdjusted')
      : say('noteAdjusted', { adjustment: settings.adjustment, count: tests.length }),
  ];
}

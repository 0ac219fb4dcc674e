// The same items in several surveys, term by term, and how the same people moved from the first to the last.
import type { Phrase } from '../phrase';
import type { Cell, ChartSpec, ResultColumn, ResultRow, ResultTable } from '../table';
import { adjusted } from '../statistics/adjustment';
import { likertSummary } from '../statistics/likertSummary';
import { bare, roundedMean } from '../statistics/rounding';
import { signedRank, type SignedRank } from '../statistics/signedRank';
import { answerTo, consenting, scoresOf, type Survey, type SurveyItem } from './answers';
import { DASH, P_FORMAT, pCell, scoreCell } from './cells';
import { proposeTables, RESULT_TABS } from './proposeTables';
import { rateCell } from './responsesTable';
import { adjustmentOf, type SurveySettings } from './settings';
import { guardedCount, isSmall, smallCellNote } from './smallCells';
import { distinctLabel, GROUP_COLORS, pHead } from './tableParts';
import { say } from './words';

/** One survey among several. */
export interface Wave {
  /** As printed over its columns: the name of its tab. */
  readonly name: string;
  readonly survey: Survey;
}

/** An item that at least two waves asked with the same words and the same scale; null where one did not. */
export interface RepeatedItem {
  readonly label: string | Phrase;
  readonly of: readonly (SurveyItem | null)[];
}

/** Rated items that come again, in the order of the last wave that asked them. */
export function repeatedItems(waves: readonly Wave[]): readonly RepeatedItem[] {
  const byWave = waves.map(
    ({ survey }) => new Map(proposeTables(survey).satisfaction.map((item) => [keyOf(item), item] as const)),
  );
  const latest = new Map<string, SurveyItem>();
  for (const items of [...byWave].reverse())
    for (const [key, item] of items) if (!latest.has(key)) latest.set(key, item);
  const items = [...latest.values()];
  return [...latest]
    .map(([key, item]) => ({
      label: distinctLabel(item, items),
      of: byWave.map((items) => items.get(key) ?? null),
    }))
    .filter(({ of }) => of.filter((item) => item !== null).length > 1);
}

const keyOf = ({ section, label, levels, isReversed }: SurveyItem): string =>
  [section, label]
    .join('\n')
    .trim()
    .replace(/[^\S\n]+/g, ' ')
    .toLowerCase() + `\n${levels.join()}\n${String(isReversed)}`;

/** True when somebody answered an item in the first and in the last wave. */
export const hasLinkedPeople = (waves: readonly Wave[], items: readonly RepeatedItem[]): boolean =>
  items.some((item) => linkedScores(waves, item).x.length > 0);

interface Linked {
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly test: SignedRank | null;
}

/**
 * @param waves At least two, the earliest first.
 * @param items As `repeatedItems` found them; at least one.
 */
export function overTimeTable(
  waves: readonly Wave[],
  items: readonly RepeatedItem[],
  settings: SurveySettings,
): ResultTable {
  const linked = items.map((item) => linkedScores(waves, item));
  const hasLinks = linked.some(({ x }) => x.length > 0);
  const ps = adjusted(
    linked.map(({ test }) => test?.p ?? null),
    adjustmentOf(settings),
  );
  const [first, last] = [waves[0]!, waves[waves.length - 1]!]; // two waves or more
  const shownAs = settings.summary === 'mean and SD' ? say('meanAndSd') : say('medianAndQuartiles');
  const pad = new Array<string>(hasLinks ? 5 : 0).fill('');
  return {
    tab: RESULT_TABS.overTime,
    title: say('titleOverTime'),
    columns: columnsOf(waves.length, hasLinks),
    head: [
      [
        say('headItems'),
        ...waves.reduce<string[]>((all, { name }) => all.concat(name, ''), []),
        ...(hasLinks ? [say('headSamePeople', { first: first.name, last: last.name }), '', '', '', ''] : []),
      ],
      [
        '',
        ...waves.reduce<(string | Phrase)[]>((all) => all.concat('n', shownAs), []),
        ...(hasLinks
          ? [say('headPairs'), say('headFirst'), say('headLast'), pHead(settings), say('headPairedEffect')]
          : []),
      ],
    ],
    rows: [
      ...responseRows(waves, pad),
      ...items.map(({ label, of }, i): ResultRow => ({
        kind: 'item',
        cells: [
          label,
          ...of.reduce<(Cell | Phrase)[]>(
            (all, item, w) => all.concat(waveCells(waves[w]!, item, settings)),
            [],
          ),
          ...(hasLinks ? linkedCells(linked[i]!, of, ps[i] ?? null, settings) : []),
        ],
      })),
    ],
    notes: notesOf(waves, hasLinks, linked, settings),
    charts: [meansChart(waves, items, settings)],
  };
}

const columnsOf = (waves: number, hasLinks: boolean): ResultColumn[] => [
  { align: 'left', width: 380 },
  ...Array.from({ length: waves * 2 }, (_, i): ResultColumn =>
    i % 2 === 0 ? { align: 'right', width: 60, format: '0' } : { align: 'center', width: 130 },
  ),
  ...(hasLinks
    ? ([
        { align: 'right', width: 70, format: '0' },
        { align: 'center', width: 110 },
        { align: 'center', width: 110 },
        { align: 'right', width: 80, format: P_FORMAT },
        { align: 'right', width: 150 },
      ] as const)
    : []),
];

/** How many answered each survey, with the rate when it is known who could have. */
function responseRows(waves: readonly Wave[], pad: readonly string[]): ResultRow[] {
  const cells = waves.reduce<(Cell | Phrase)[]>((all, { survey }) => {
    const count = survey.respondents.length;
    return all.concat(count, rateCell(count, survey.participants?.length));
  }, []);
  return [{ kind: 'item', cells: [say('respondentsAndRate'), ...cells, ...pad] }];
}

function waveCells({ survey }: Wave, item: SurveyItem | null, settings: SurveySettings): (Cell | Phrase)[] {
  if (item === null) return [DASH, DASH];
  const members = consenting(survey);
  const summary = likertSummary(scoresOf(item, members), item.levels);
  const isHidden = isSmall(summary.n, settings.smallCell);
  return [
    guardedCount(summary.n, settings.smallCell),
    isHidden ? say('withheld') : scoreCell(summary, settings.summary),
  ];
}

/** Scores of the people who answered the item in the first and in the last wave; nobody anonymous. */
function linkedScores(waves: readonly Wave[], { of }: RepeatedItem): Linked {
  const before = scoreByPerson(waves[0]!, of[0] ?? null); // two waves or more
  const after = scoreByPerson(waves[waves.length - 1]!, of[of.length - 1] ?? null);
  const people = [...before.keys()].filter((person) => after.has(person));
  const x = people.map((person) => before.get(person)!); // a key of it
  const y = people.map((person) => after.get(person)!);
  return { x, y, test: people.length === 0 ? null : signedRank(y, x) };
}

function scoreByPerson({ survey }: Wave, item: SurveyItem | null): ReadonlyMap<string, number> {
  const scores = new Map<string, number>();
  if (item === null) return scores;
  for (const respondent of consenting(survey)) {
    const answer = answerTo(respondent, item);
    if (respondent.person && answer.kind === 'score') scores.set(respondent.person, answer.score);
  }
  return scores;
}

function linkedCells(
  { x, y, test }: Linked,
  of: readonly (SurveyItem | null)[],
  p: number | null,
  settings: SurveySettings,
): (Cell | Phrase)[] {
  if (test === null) return [0, DASH, DASH, DASH, DASH];
  if (isSmall(x.length, settings.smallCell)) {
    const hidden = say('withheld');
    return [guardedCount(x.length, settings.smallCell), hidden, hidden, hidden, hidden];
  }
  const levels = of[0]!.levels; // linked scores have an item in the first wave
  return [
    x.length,
    scoreCell(likertSummary(x, levels), settings.summary),
    scoreCell(likertSummary(y, levels), settings.summary),
    pCell(p),
    test.effect === null ? DASH : bare(test.effect, 2),
  ];
}

function notesOf(
  waves: readonly Wave[],
  hasLinks: boolean,
  linked: readonly Linked[],
  settings: SurveySettings,
): readonly Phrase[] {
  const tests = linked.filter(({ test }) => test !== null);
  const withheld = waves.reduce(
    (sum, { survey }) => sum + survey.respondents.length - consenting(survey).length,
    0,
  );
  return [
    settings.summary === 'mean and SD' ? say('noteMeanAndSd') : say('noteMedianAndQuartiles'),
    say('noteSameWords'),
    ...(withheld > 0 ? [say('noteWithoutConsent', { count: withheld })] : []),
    ...(waves.some(({ survey }) => survey.participants !== null) ? [say('noteRateOfToday')] : []),
    ...(hasLinks ? [say('noteLinked'), say('noteSignedRank')] : [say('noteNotLinked')]),
    ...(hasLinks
      ? [
          settings.adjustment === 'none'
            ? say('noteNotAdjusted')
            : say('noteAdjusted', { adjustment: settings.adjustment, count: tests.length }),
        ]
      : []),
    ...smallCellNote(settings),
  ];
}

function meansChart(
  waves: readonly Wave[],
  items: readonly RepeatedItem[],
  { smallCell }: SurveySettings,
): ChartSpec {
  const mean = (item: SurveyItem | null, { survey }: Wave): number | string => {
    if (item === null) return '';
    const { sum, n } = likertSummary(scoresOf(item, consenting(survey)), item.levels);
    return n === 0 || isSmall(n, smallCell) ? '' : roundedMean(sum, n, 2);
  };
  return {
    kind: 'bar',
    title: say('titleOverTime'),
    data: [
      [say('headItems'), ...waves.map(({ name }) => name)],
      ...items.map(({ label, of }) => [label, ...waves.map((wave, w) => mean(of[w] ?? null, wave))]),
    ],
    colors: waves.map((_, index) => GROUP_COLORS[index % GROUP_COLORS.length]!), // within the list
  };
}

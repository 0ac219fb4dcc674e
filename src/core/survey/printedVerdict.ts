// Whether a printed row of a table can be right: two groups with mean and SD, and the p-value between them.
import type { Phrase } from '../phrase';
import { P_CONVENTIONS, type PConvention } from '../statistics/pConventions';
import {
  fittingConventions,
  isMeanPossible,
  possibleSamples,
  type PrintedGroup,
  type PrintedScale,
} from '../statistics/publishedTable';
import { fixed } from '../statistics/rounding';
import { say } from './words';

/** As typed from the paper: texts, since 3.50 says more than 3.5. A blank SD or p is not checked. */
export interface PrintedRow {
  readonly groups: readonly { readonly n: string; readonly mean: string; readonly sd: string }[];
  readonly p: string;
  readonly least: number;
  readonly most: number;
}

const MOST_PEOPLE = 10_000;
const MOST_LEVELS = 11;
/** So many people may have skipped the item without the table saying so. */
const MOST_MISSING = 3;

/** What there is to say, one sentence after the other. A p-value alone is never called impossible. */
export function printedVerdict({ groups, p, least, most }: PrintedRow): readonly Phrase[] {
  const isScale =
    Number.isInteger(least) && Number.isInteger(most) && least < most && most - least < MOST_LEVELS;
  if (!isScale) return [say('printedScaleWrong', { most: MOST_LEVELS })];
  const read = groups.map(readGroup);
  const unreadable = read.indexOf(null);
  if (unreadable >= 0) return [say('printedUnreadable', { group: unreadable + 1 })];
  const found = read.filter((group): group is PrintedGroup => group !== null);
  const scale = { least, most };
  const verdicts = found.map((group, i) => groupVerdict(group, i + 1, scale));
  return [...verdicts, ...pVerdict(found, p.trim(), scale)];
}

/** Null for what is no number; a comma as decimal sign is understood. */
function readGroup({ n, mean, sd }: PrintedRow['groups'][number]): PrintedGroup | null {
  const [count, middle, spread] = [numberIn(n), numberIn(mean), numberIn(sd)];
  if (count === null || !Number.isInteger(count) || count < 1 || count > MOST_PEOPLE || middle === null)
    return null;
  if (sd.trim() !== '' && spread === null) return null;
  const decimals = spread === null ? decimalsIn(mean) : Math.min(decimalsIn(mean), decimalsIn(sd));
  return { n: count, mean: middle, decimals, ...(spread === null ? {} : { sd: spread }) };
}

function numberIn(text: string): number | null {
  const plain = text.trim().replace(',', '.');
  return /^\d*\.?\d+$/.test(plain) ? Number(plain) : null;
}

const decimalsIn = (text: string): number => (text.trim().replace(',', '.').split('.')[1] ?? '').length;

function groupVerdict(group: PrintedGroup, number: number, scale: PrintedScale): Phrase {
  const { n, mean, sd, decimals } = group;
  const samples = possibleSamples(group, scale);
  if (samples !== null && samples.length > 0)
    return say('printedPossible', { group: number, count: samples.length });
  const isWithin = mean >= scale.least && mean <= scale.most;
  if (samples === null && isWithin && isMeanPossible(group)) return say('printedTooMany', { group: number });
  const missing = fewerThatFits(group, scale);
  if (missing > 0) return say('printedWithMissing', { group: number, n, missing });
  if (!isWithin || sd === undefined || !isMeanPossible(group)) {
    const near = (count: number): string => fixed(count / n, decimals + 1);
    const below = near(Math.floor(mean * n));
    return say('printedNoMean', {
      group: number,
      n,
      mean: fixed(mean, decimals),
      below,
      above: near(Math.floor(mean * n) + 1),
    });
  }
  return say('printedNoSd', { group: number, n, mean: fixed(mean, decimals), sd: fixed(sd, decimals) });
}

/** How many must have skipped the item for the numbers to be possible; 0 when no few would do. */
function fewerThatFits(group: PrintedGroup, scale: PrintedScale): number {
  for (let missing = 1; missing <= MOST_MISSING && missing < group.n; missing += 1)
    if ((possibleSamples({ ...group, n: group.n - missing }, scale)?.length ?? 0) > 0) return missing;
  return 0;
}

function pVerdict(groups: readonly PrintedGroup[], p: string, scale: PrintedScale): readonly Phrase[] {
  const [first, second] = groups;
  if (p === '' || !first || !second) return [];
  const value = numberIn(p.replace(/^[<≤=p\s]+/i, ''));
  if (value === null || value > 1 || /[<≤]/.test(p)) return [say('printedPUnread')];
  const fitting = fittingConventions({ first, second, p: value, pDecimals: decimalsIn(p) }, scale);
  if (fitting === null) return [say('printedPTooMany')];
  const fit = P_CONVENTIONS.filter((name) => fitting[name] > 0);
  if (fit.length === 0) return [say('printedPNone')];
  return [say('printedPFits', { conventions: fit.map((name) => say(CONVENTION_WORDS[name])) })];
}

const CONVENTION_WORDS = {
  exact: 'pExact',
  exactDoubled: 'pExactDoubled',
  exactIgnoringTies: 'pExactIgnoringTies',
  normal: 'pNormal',
  normalContinuity: 'pNormalContinuity',
  normalIgnoringTies: 'pNormalIgnoringTies',
  normalContinuityIgnoringTies: 'pNormalContinuityIgnoringTies',
} as const satisfies Record<PConvention, string>;

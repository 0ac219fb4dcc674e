// Finds the scale that the answers to a rating question were chosen from.
import { gradedScale } from './gradedLabels';
import { labelKey, labelScale, numberedAnswer, numericScale, type Scale } from './scale';
import { SCALE_SETS, type ScaleSet } from './scaleSets';

/** How a scale was recognised, which is how far it can be trusted. */
export type ScaleSource = 'numbers' | 'numbered' | 'labels' | 'ambiguous' | 'graded';

export interface ScaleGuess {
  readonly scale: Scale;
  readonly source: ScaleSource;
  /** Share of the answers that lie on the scale, 0 to 1. */
  readonly share: number;
  /** The lowest score that was chosen. */
  readonly lowest: number;
}

/** When only scores from here on were chosen, the answers do not show where the scale begins. */
export const LOWEST_UNCLEAR = 3;

const LEAST_SHARE = 0.9;
const USUAL_MOST = 5;

/**
 * Finds the scale of a set of answers. Whole answers are matched, never parts: "satisfied" is inside
 * "dissatisfied".
 *
 * @param counts The distinct answers with how often each was given; blanks and "not applicable" left out.
 * @returns null when the answers look like no scale.
 */
export function detectScale(counts: ReadonlyMap<string, number>): ScaleGuess | null {
  if (counts.size === 0) return null;
  return numberScale(counts) ?? labelSetScale(counts) ?? gradedGuess(counts);
}

function numberScale(counts: ReadonlyMap<string, number>): ScaleGuess | null {
  let total = 0;
  let onScale = 0;
  const labels = new Map<number, string>();
  for (const [answer, count] of counts) {
    total += count;
    const numbered = numberedAnswer(answer);
    if (!numbered || numbered.score > 10) continue;
    onScale += count;
    if (numbered.label !== '' || !labels.has(numbered.score)) labels.set(numbered.score, numbered.label);
  }
  if (onScale / total < LEAST_SHARE || labels.size > 11) return null;
  const scores = [...labels.keys()];
  const highest = Math.max(...scores);
  const least = Math.min(...scores) === 0 ? 0 : 1;
  const most = highest <= USUAL_MOST ? USUAL_MOST : highest <= 7 ? 7 : 10;
  const bare = numericScale(least, most);
  const isLabelled = [...labels.values()].some((label) => label !== '');
  const levels = bare.levels.map((level) => ({ ...level, label: labels.get(level.score) ?? '' }));
  return {
    scale: isLabelled ? { levels, isReversed: false } : bare,
    source: isLabelled ? 'numbered' : 'numbers',
    share: onScale / total,
    lowest: Math.min(...scores),
  };
}

function labelSetScale(counts: ReadonlyMap<string, number>): ScaleGuess | null {
  if (counts.size < 2) return null;
  const keys = [...counts.keys()].map(labelKey);
  const fitting = SCALE_SETS.filter((set) => {
    const known = levelKeys(set);
    return keys.every((key) => known.has(key));
  });
  const best = bestFitting(fitting, keys);
  if (!best) return null;
  const known = levelKeys(best.set);
  const levels = best.set.levels.map((spellings, index) => {
    const used = [...counts.keys()].filter((answer) => known.get(labelKey(answer)) === index);
    return used.length > 0 ? used : spellings.slice(0, 1);
  });
  const isOnly = new Set(fitting.map((set) => set.levels.length)).size === 1 && counts.size > 2;
  return {
    scale: labelScale(levels),
    source: isOnly || best.isSure ? 'labels' : 'ambiguous',
    share: 1,
    lowest: 1,
  };
}

const USUAL_LEVELS = 5;

/** A set of which every level was chosen; else the one with the usual five levels, else the smallest. */
function bestFitting(
  sets: readonly ScaleSet[],
  keys: readonly string[],
): { set: ScaleSet; isSure: boolean } | null {
  const bySize = [...sets].sort((a, b) => b.levels.length - a.levels.length);
  const complete = bySize.find((set) => {
    const known = levelKeys(set);
    return new Set(keys.map((key) => known.get(key))).size === set.levels.length;
  });
  // Four levels may be five of which nobody chose the middle.
  if (complete) return { set: complete, isSure: complete.levels.length >= USUAL_LEVELS };
  const set = bySize.find(({ levels }) => levels.length === USUAL_LEVELS) ?? bySize[bySize.length - 1];
  return set ? { set, isSure: false } : null;
}

const keysOfSets = new Map<ScaleSet, ReadonlyMap<string, number>>();

function levelKeys(set: ScaleSet): ReadonlyMap<string, number> {
  const known = keysOfSets.get(set);
  if (known) return known;
  const keys = new Map<string, number>();
  set.levels.forEach((spellings, level) => spellings.forEach((label) => keys.set(labelKey(label), level)));
  keysOfSets.set(set, keys);
  return keys;
}

function gradedGuess(counts: ReadonlyMap<string, number>): ScaleGuess | null {
  const levels = gradedScale([...counts.keys()]);
  return (
    levels && { scale: labelScale(levels.map((label) => [label])), source: 'graded', share: 1, lowest: 1 }
  );
}

// The scale of a rating question: its levels from low to high, and how one answer becomes a score.
import { OPTION_JOIN } from '../program';
import { fold, normalise } from './normalise';

/** One level: its score and its label, '' on a scale of bare numbers. */
export interface ScaleLevel {
  readonly score: number;
  readonly label: string;
  /** Other spellings of the label. */
  readonly variants: readonly string[];
}

export interface Scale {
  /** From low to high, at least two; scores rise by one. */
  readonly levels: readonly ScaleLevel[];
  /** A high answer means little: the score is lowest + highest - score. */
  readonly isReversed: boolean;
}

/** A scale of bare numbers. @example numericScale(1, 5).levels.length // 5 */
export function numericScale(least: number, most: number): Scale {
  if (!(most > least)) throw new RangeError(`numericScale: needs least < most, got ${least} and ${most}`);
  const levels = Array.from({ length: most - least + 1 }, (_, index) => ({
    score: least + index,
    label: '',
    variants: [],
  }));
  return { levels, isReversed: false };
}

/** A scale of labels from low to high, scored from 1. Spellings of one level are joined by ` | `. */
export function labelScale(levels: readonly (readonly string[])[]): Scale {
  return {
    levels: levels.map(([label = '', ...variants], index) => ({ score: index + 1, label, variants })),
    isReversed: false,
  };
}

const REVERSED = ' (reversed)';

/**
 * A scale as the text of one cell, which `readScale` reads back.
 *
 * @example writeScale(numericScale(1, 5)) // '1 to 5'
 */
export function writeScale(scale: Scale): string {
  const { levels, isReversed } = scale;
  const first = levels[0];
  const last = levels[levels.length - 1];
  if (!first || !last) return '';
  const isBare = levels.every((level) => level.label === '');
  const startsAtOne = first.score === 1;
  const text = isBare
    ? `${first.score} to ${last.score}`
    : levels
        .map((level) => {
          const labels = [level.label, ...level.variants]
            .filter((label) => label !== '')
            .map(plain)
            .join(' | ');
          return startsAtOne && labels !== '' ? labels : `${level.score} = ${labels}`;
        })
        .join(OPTION_JOIN);
  return isReversed ? text + REVERSED : text;
}

/** A label without the signs that separate labels in the cell. */
const plain = (label: string): string => label.replace(/\s*[;|]\s*/g, ', ');

/**
 * Reads the cell `Scale`: `1 to 5`, or labels from low to high joined by `; `, each with an optional
 * `score = ` in front; ` (reversed)` at the end turns it round.
 *
 * @returns null for a blank or unusable cell.
 */
export function readScale(cell: string): Scale | null {
  const text = normalise(cell);
  const isReversed = /\(reversed\)$/i.test(text);
  const body = text.replace(/\s*\(reversed\)$/i, '');
  const range = /^(\d{1,2})\s*(?:to|-|–|~)\s*(\d{1,2})$/.exec(body);
  if (range) {
    const [least, most] = [Number(range[1]), Number(range[2])].sort((a, b) => a - b) as [number, number];
    if (most > least) return { ...numericScale(least, most), isReversed };
  }
  const parts = body.split(/\s*;\s*/).filter((part) => part !== '');
  if (parts.length < 2) return null;
  const levels = parts.map((part, index) => {
    const numbered = /^(\d{1,2})\s*=\s*(.*)$/.exec(part);
    const [label = '', ...variants] = (numbered?.[2] ?? part).split(/\s*\|\s*/);
    return { score: numbered ? Number(numbered[1]) : index + 1, label, variants };
  });
  return { levels: levels.sort((a, b) => a.score - b.score), isReversed };
}

/** `4`, `4.0`, `4 (good)`, `4 - Agree`, `4: 그렇다`, `4점`, `4. Agree`. */
const NUMBERED = /^(\d{1,2})(?:\.0+)?(?:\s*점)?(?:\s*$|\s*(?:[-–—:=.)]|(?=\())\s*([^\d\s].*)$)/;

/**
 * Splits an answer into its leading number and its label.
 *
 * @returns null when it does not begin with a number followed by a separator or the end.
 * @example numberedAnswer('4 - Agree') // { score: 4, label: 'Agree' }
 */
export function numberedAnswer(answer: string): { readonly score: number; readonly label: string } | null {
  const match = NUMBERED.exec(normalise(answer));
  if (!match) return null;
  const label = (match[2] ?? '').trim().replace(/^\((.*)\)$/, '$1');
  return { score: Number(match[1]), label };
}

/** Makes the function that scores the answers of one question. A full stop behind a label is overlooked. */
export function scorer(
  scale: Scale,
): (answer: string) => { readonly score: number; readonly label: string } | null {
  const byLabel = new Map<string, ScaleLevel>();
  const byScore = new Map<number, ScaleLevel>();
  for (const level of scale.levels) {
    byScore.set(level.score, level);
    for (const label of [level.label, ...level.variants])
      if (label !== '') byLabel.set(labelKey(label), level);
  }
  const scores = scale.levels.map((level) => level.score);
  const ends = Math.min(...scores) + Math.max(...scores);
  return (answer) => {
    const numbered = numberedAnswer(answer);
    const level = byLabel.get(labelKey(answer)) ?? (numbered ? byScore.get(numbered.score) : undefined);
    if (!level) return null;
    return {
      score: scale.isReversed ? ends - level.score : level.score,
      label: level.label || numbered?.label || '',
    };
  };
}

/** The key by which labels are compared: folded, without a full stop at the end. */
export const labelKey = (label: string): string => fold(label).replace(/[.。]$/, '');

// Says why two people fit, from the very numbers of their score.
import type { Phrase } from '../phrase';
import type { Arena } from './arena';
import type { How } from './proposal';
import type { RuleGaps } from './rule';
import { FULL_SCORE, type Details, type Part } from './score';
import { say } from './words';

const MOST_CLAUSES = 4;

/** Score points of 1000 as people see them. @example shownPoints(473) // '47.3' */
export const shownPoints = (points: number): string => (points / 10).toFixed(1);

/**
 * The largest clauses with their points, the rest as one sum, so that the points shown add up to the score.
 */
export function whyPhrase({ parts, compared, weight }: Details): Phrase {
  const lines = parts.filter(({ points }) => points !== 0);
  const spoken = lines.filter(({ kind, points }) => kind !== 'rule' || points > 0);
  const shown = [...spoken].sort((a, b) => b.points - a.points).slice(0, MOST_CLAUSES);
  const rest = lines.filter((part) => !shown.includes(part)).reduce((sum, { points }) => sum + points, 0);
  const clauses = shown.map((part) => say('clause', { text: clauseText(part), points: signed(part.points) }));
  if (rest !== 0) clauses.push(say('clause', { text: say('otherAnswers'), points: signed(rest) }));
  if (compared === 0) return say('nothingToCompare');
  const based = compared < weight ? say('basedOn', { compared, weight }) : say('asWritten', { text: '' });
  return clauses.length === 0 ? say('nothingFits') : say('whyItFits', { clauses, based });
}

function clauseText(part: Part): Phrase {
  if (part.kind === 'wish') return say('coordinatorsWish');
  if (part.kind === 'limit') return say('limit', { most: shownPoints(FULL_SCORE) });
  const { rule, gaps } = part;
  const text = rule === undefined ? '' : rule.fits === '' ? rule.name : filled(rule.fits, gaps);
  return say('asWritten', { text });
}

const signed = (points: number): string => `${points < 0 ? '−' : '+'}${shownPoints(Math.abs(points))}`;

/** Fills `{name}` in a sentence of the coordinator's; an unknown gap stays as it is. */
export const filled = (sentence: string, gaps: RuleGaps): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(gaps[name] ?? whole));

/** Everything to keep an eye on: Musts that a fixed pair breaks, rules that do not fit, flags of the sign-ups. */
export function watchOutPhrase(
  arena: Arena,
  mentee: number,
  mentor: number,
  details: Details,
  flags: readonly Phrase[],
): Phrase | '' {
  const broken = arena.comparison.failedMusts(mentee, mentor).map((rule) =>
    say('breaksMust', {
      rule: rule.name,
      text: filled(rule.doesNotFit, arena.comparison.gaps(rule, mentee, mentor)),
    }),
  );
  const misfits = details.parts.flatMap(({ rule, fit, gaps }) => {
    if (!rule) return [];
    const sentence = rule.kind === 'Avoid' ? (fit > 0 ? rule.fits : '') : fit === 0 ? rule.doesNotFit : '';
    return sentence === '' ? [] : [say('asWritten', { text: filled(sentence, gaps) })];
  });
  const all = [...broken, ...misfits, ...flags];
  return all.length === 0 ? '' : say('list', { items: all });
}

/** By which way a pair came about, when it is not locked. */
export function howOf(arena: Arena, mentee: number, mentor: number): How {
  if (arena.isMutual(mentee, mentor)) return 'chosenByBoth';
  if (arena.wishRank(mentee, mentor) >= 0) return 'askedByMentee';
  return arena.isNamedByMentor(mentee, mentor) ? 'askedByMentor' : 'suggested';
}

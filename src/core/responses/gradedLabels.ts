// Puts home-made rating labels in order by the words of degree in them: "Not very informed" before "Informed".
import { fold } from './normalise';

/** Words of degree with their rank. A label without any is ranked as a plain statement. */
const DEGREES: readonly (readonly [pattern: RegExp, rank: number])[] = [
  [
    /\bnot\b.*\bat all\b|^never\b|^none\b|^do(es)? not\b|^no\b(?! opinion)|^not (relevant|useful|important)\b/,
    0,
  ],
  [/^not (very|so|really)\b|\b(minimally|slightly|rarely|seldom|hardly|barely)\b|^(a little|little)\b/, 1],
  [/^(neutral|undecided|remain neutral)$/, 2],
  [/\b(somewhat|occasionally|sometimes|moderately|partly|partially|fairly)\b/, 3],
  [/^not\b/, 0.5],
  [/\b(several|multiple|many|few) times (a|per) (day|hour)\b/, 5.9],
  [/\b(once a|every|each) day\b|^daily\b/, 5.8],
  [/\b(several|multiple|many|few) times (a|per) week\b/, 5.7],
  [/\b(once a|every|each) week\b|^weekly\b/, 5.6],
  [/\b(once a|every|each) month\b|^monthly\b/, 5.5],
  [/\b(often|mostly|usually|frequently|quite|largely)\b/, 5],
  [/\b(very|strongly|highly|always|extremely|completely|fully|totally|critical|essential)\b/, 6],
];

const PLAIN = 4;

const DEGREE_WORDS =
  /\b(not|at all|never|do|does|very|so|really|minimally|slightly|rarely|seldom|hardly|barely|a little|little|somewhat|occasionally|sometimes|moderately|partly|partially|fairly|often|mostly|usually|frequently|quite|largely|strongly|highly|always|extremely|completely|fully|totally)\b/g;

/**
 * The labels from low to high, when their words of degree say it.
 *
 * Three to seven labels, each of another rank, of which all but the middle and the ends speak of one thing:
 * at least two share the words that remain without the words of degree.
 *
 * @returns null when the order cannot be told; nothing is guessed from half of the labels.
 * @example gradedScale(['Very informed', 'Not very informed', 'Somewhat informed'])
 *   // ['Not very informed', 'Somewhat informed', 'Very informed']
 */
export function gradedScale(labels: readonly string[]): readonly string[] | null {
  if (labels.length < 3 || labels.length > 7) return null;
  const ranked = labels.map((label) => ({ label, ...rankOf(label) }));
  if (new Set(ranked.map((one) => one.rank)).size < labels.length) return null;
  const stems = new Map<string, number>();
  for (const { stem } of ranked) if (stem !== '') stems.set(stem, (stems.get(stem) ?? 0) + 1);
  const shared = Math.max(0, ...stems.values());
  const plain = ranked.filter((one) => one.rank === PLAIN && (stems.get(one.stem) ?? 0) < 2);
  const isOneThing = shared >= 2 || (stems.size === 0 && plain.length === 0);
  if (!isOneThing && ranked.some((one) => one.rank === PLAIN)) return null;
  if (plain.length > 0) return null;
  return ranked.sort((a, b) => a.rank - b.rank).map((one) => one.label);
}

function rankOf(label: string): { rank: number; stem: string } {
  const text = fold(label);
  const stem = text
    .replace(DEGREE_WORDS, ' ')
    .replace(/[^\p{L}\p{N} ]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    // "influences" and "influence" are one word here.
    .replace(/s\b/g, '');
  const degree = DEGREES.find(([pattern]) => pattern.test(text));
  return { rank: degree ? degree[1] : PLAIN, stem: degree && degree[1] === 2 ? '' : stem };
}

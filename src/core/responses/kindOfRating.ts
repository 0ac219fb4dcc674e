// The rule for rating questions.
import { LOWEST_UNCLEAR } from './detectScale';
import { found, type Rule } from './finding';
import { fold } from './normalise';
import { writeScale } from './scale';
import { say } from './words';

const COUNT_WORDS =
  /how many|how much|number of|^no\. of|\bage\b|\byears?\b|how old|minutes|hours|capacity|semesters?|점수|몇 |나이|인원|시간|횟수|명의/;
/** Rows of a grid that are days, hours or ranks hold choices. */
const NO_ITEM =
  /^(mon|tue|wed|thu|fri|sat|sun|월|화|수|목|금|토|일)|^\d{1,2}(:\d\d)?\s*(am|pm)?\b|^(first|second|third|\d(st|nd|rd|th))\b|순위/;

export const likert: Rule = (profile, { gridScale, ownScale, hasLowScores }) => {
  if (profile.grid && NO_ITEM.test(fold(profile.grid.row))) return null;
  const guess = gridScale ?? ownScale;
  if (!guess) return null;
  const isCounted = !profile.grid && COUNT_WORDS.test(fold(profile.identity.label));
  if (isCounted && guess.source !== 'labels' && guess.source !== 'graded') return null;
  if (isCounted && guess.source === 'graded') return null;
  const total = profile.applicable;
  const count = Math.round(guess.share * total);
  const { scale } = guess;
  const labels = writeScale(scale);
  const numbers = {
    least: scale.levels[0]?.score ?? 0,
    most: scale.levels[scale.levels.length - 1]?.score ?? 0,
  };
  const isSpread = profile.counts.size > 1;
  switch (guess.source) {
    case 'numbers':
      if (guess.lowest >= LOWEST_UNCLEAR && !hasLowScores)
        return found('Likert', 'unsure', say('whyScaleEnds', { lowest: guess.lowest, ...numbers }), {
          scale,
        });
      return found(
        'Likert',
        gridScale && isSpread ? 'certain' : 'likely',
        say('whyScaleNumbers', { ...numbers, count, total }),
        { scale },
      );
    case 'numbered':
      return found('Likert', 'likely', say('whyScaleNumbered', { count, total }), { scale });
    case 'labels':
      return found('Likert', total >= 10 ? 'certain' : 'likely', say('whyScaleLabels', { labels }), {
        scale,
      });
    case 'ambiguous':
      return found('Likert', 'unsure', say('whyScaleAmbiguous', { labels }), { scale });
    case 'graded':
      return found('Likert', 'unsure', say('whyScaleGraded', { labels }), { scale });
  }
};

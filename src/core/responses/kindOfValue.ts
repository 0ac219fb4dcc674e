// Rules for times, dates, numbers, and columns that are no questions.
import { countOf } from './columnProfile';
import { found, type Rule } from './finding';
import { readClock, readMoment } from './moment';
import { fold } from './normalise';
import { isTimestampHeader } from './timestampHeaders';
import { say } from './words';

export const timestamp: Rule = (profile, { hasTimestamp }) => {
  if (isTimestampHeader(profile.identity.label))
    return found('timestamp', 'certain', say('whyTimestampHeader'));
  if (hasTimestamp || profile.identity.column > 3 || profile.answered === 0) return null;
  const count = profile.dates > 0 ? profile.dates : countOf(profile, (text) => hasClock(text));
  return count >= 0.8 * profile.answered && profile.identity.column === 0
    ? found('timestamp', 'likely', say('whyTimestampCells', { count, total: profile.answered }))
    : null;
};

const hasClock = (text: string): boolean => {
  const moment = readMoment(text);
  return moment !== null && moment.clock !== null;
};

export const quiz: Rule = (profile) =>
  /^(total )?score$|\[(score|feedback)\]$|^점수$|^총점$/.test(fold(profile.identity.label))
    ? found('ignore', 'likely', say('whyQuiz'))
    : null;

export const emptyColumn: Rule = (profile) =>
  profile.answered === 0 && profile.identity.label.startsWith('(column ')
    ? found('ignore', 'certain', say('whyEmptyColumn'))
    : null;

export const date: Rule = (profile) => {
  if (profile.answered === 0) return null;
  const isDay = (text: string): boolean =>
    readMoment(text) !== null || (text.includes(':') && readClock(text) !== null);
  const count = Math.max(profile.dates, countOf(profile, isDay));
  return count >= 0.8 * profile.answered
    ? found(
        'date',
        count === profile.answered ? 'certain' : 'likely',
        say('whyDate', { count, total: profile.answered }),
      )
    : null;
};

const NUMBER =
  /^[-+]?\d+([.,]\d+)?\s*(%|h|hrs?|hours?|min|mins|minutes?|분|시간|명|회|번|개|years?|times)?$/i;

export const number: Rule = (profile) => {
  if (profile.applicable === 0) return null;
  const count = countOf(profile, (text) => NUMBER.test(text));
  // Numbers beside texts such as "5 or more" are options, when there are few.
  const isChoice = count < profile.applicable && profile.counts.size <= 15;
  if (count < 0.9 * profile.applicable || isChoice) return null;
  return found(
    'number',
    count === profile.applicable ? 'likely' : 'unsure',
    say('whyNumber', { count, total: profile.applicable }),
  );
};

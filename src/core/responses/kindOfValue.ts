// Rules for times, dates, numbers, and columns that are no questions.
import { countOf } from './columnProfile';
import { dateDoubt } from './dateDoubt';
import { found, type Rule } from './finding';
import { readClock, readMoment } from './moment';
import { fold } from './normalise';
import { isTimestampHeader } from './timestampHeaders';
import { say } from './words';

export const timestamp: Rule = (profile, { hasTimestamp, dayFirst }) => {
  const doubt = dateDoubt(profile, dayFirst);
  if (isTimestampHeader(profile.identity.label))
    return found('timestamp', doubt ? 'unsure' : 'certain', doubt ?? say('whyTimestampHeader'));
  const { column } = profile.identity;
  if (hasTimestamp || column > LAST_FOR_TIMES || profile.answered === 0) return null;
  const count = column === 0 && profile.dates > 0 ? profile.dates : countOf(profile, hasClock);
  // A time behind the first column may well be what a question asks for.
  const isSure = column === 0 && doubt === null;
  return count >= 0.8 * profile.answered
    ? found(
        'timestamp',
        isSure ? 'likely' : 'unsure',
        doubt ?? say('whyTimestampCells', { count, total: profile.answered }),
      )
    : null;
};

/** Forms write the time first; sheets that people made may begin with a number or a name. */
const LAST_FOR_TIMES = 3;

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

export const date: Rule = (profile, { dayFirst }) => {
  if (profile.answered === 0) return null;
  const isDay = (text: string): boolean =>
    readMoment(text) !== null || (text.includes(':') && readClock(text) !== null);
  const total = profile.answered;
  const count = Math.max(profile.dates, countOf(profile, isDay));
  if (count < 0.8 * total) return null;
  const doubt = dateDoubt(profile, dayFirst);
  if (doubt) return found('date', 'unsure', doubt);
  return found('date', count === total ? 'certain' : 'likely', say('whyDate', { count, total }));
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

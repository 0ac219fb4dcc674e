// What each operator of a matching rule means.
import { fold, type Answer } from './answers';
import { NO_ANSWER, NOT_ASKED, type Matcher, type Operator, type OperatorName, type Sides } from './rule';
import { leastAndException, pointsByNumber, wholeNumbers } from './ruleValues';

/** part of whole in whole percent, rounded half up. @example percent(2, 3) // 67 */
export const percent = (part: number, whole: number): number =>
  Math.floor((200 * part + whole) / (2 * whole));

const isYes = (answer: Answer): boolean =>
  /^(yes|y|true|ok|1|예|네|동의|동의함|동의합니다)$/.test(answer.text);

/** A matcher from one function of two answers; either blank means that an answer is missing. */
function ofAnswers(
  { mentee, mentor }: Sides,
  fit: (asked: Answer, offered: Answer) => number,
  holds: (asked: Answer, offered: Answer) => boolean = (asked, offered) => fit(asked, offered) === 100,
): Matcher {
  const isMissing = (i: number, j: number) => mentee[i]!.text === '' || mentor[j]!.text === '';
  return {
    fit: (i, j) => (isMissing(i, j) ? NO_ANSWER : fit(mentee[i]!, mentor[j]!)),
    holds: (i, j) => (isMissing(i, j) ? NO_ANSWER : holds(mentee[i]!, mentor[j]!) ? 100 : 0),
    gaps: (i, j) => commonGaps(mentee[i]!, mentor[j]!),
  };
}

function commonGaps(asked: Answer, offered: Answer) {
  const list = asked.labels.filter((_, at) => offered.options.includes(asked.options[at]!));
  return {
    count: list.length,
    of: asked.labels.length,
    list: list.join(', '),
    mentee: asked.labels.join(', '),
    mentor: offered.labels.join(', '),
  };
}

function countCommon(asked: Answer, offered: Answer): number {
  let count = 0;
  for (const option of asked.options) if (offered.options.includes(option)) count += 1;
  return count;
}

const withoutValue =
  (make: (sides: Sides) => Matcher): Operator =>
  () =>
    make;

const same = withoutValue((sides) => ofAnswers(sides, (a, b) => (a.text === b.text ? 100 : 0)));
const different = withoutValue((sides) => ofAnswers(sides, (a, b) => (a.text === b.text ? 0 : 100)));
const shareAny = withoutValue((sides) => ofAnswers(sides, (a, b) => (countCommon(a, b) > 0 ? 100 : 0)));
const bothSaidYes = withoutValue((sides) => ofAnswers(sides, (a, b) => (isYes(a) && isYes(b) ? 100 : 0)));

const shareCount: Operator = (value, kind) => {
  if (kind !== 'Must') {
    const points = pointsByNumber(value);
    if (points === null) return null;
    const most = Math.max(...points.keys());
    return (sides) =>
      ofAnswers(sides, (a, b) => {
        const count = countCommon(a, b);
        let best = 0;
        for (let at = Math.min(count, most); at > 0 && best === 0; at -= 1) best = points.get(at) ?? 0;
        return best;
      });
  }
  const read = leastAndException(value);
  if (read === null) return null;
  return (sides) => {
    const plain = ofAnswers(
      sides,
      (a, b) => (countCommon(a, b) >= read.least ? 100 : 0),
      (a, b) => countCommon(a, b) >= read.least,
    );
    if (read.exception === null) return plain;
    const { header, options } = read.exception;
    const hasOnly = (answer: Answer) =>
      answer.options.length > 0 && answer.options.every((option) => options.includes(option));
    const menteeOnly = sides.menteesOn(header).map(hasOnly);
    const mentorOnly = sides.mentorsOn(header).map(hasOnly);
    const isExcepted = (i: number, j: number) => menteeOnly[i]! && mentorOnly[j]!;
    return { ...plain, holds: (i, j) => (isExcepted(i, j) ? NOT_ASKED : plain.holds(i, j)) };
  };
};

const sharePart: Operator = (value, kind) => {
  const needed = wholeNumbers(value);
  if (kind === 'Must' && needed?.length !== 1) return null;
  const part = (a: Answer, b: Answer) => percent(countCommon(a, b), a.options.length);
  return (sides) => ofAnswers(sides, part, (a, b) => part(a, b) >= needed![0]!); // checked above for a Must
};

const rankWeighted: Operator = (value, kind) => {
  const numbers = wholeNumbers(value);
  if (numbers === null || (kind === 'Must' && numbers.length !== 1)) return null;
  const worth = kind === 'Must' ? [3, 2, 1] : numbers;
  if (worth.every((points) => points === 0)) return null;
  const part = (a: Answer, b: Answer) => {
    let covered = 0;
    let given = 0;
    a.options.forEach((option, rank) => {
      const points = worth[Math.min(rank, worth.length - 1)]!; // rank and length are within the list
      given += points;
      if (b.options.includes(option)) covered += points;
    });
    return given === 0 ? 0 : percent(covered, given);
  };
  return (sides) => ofAnswers(sides, part, (a, b) => part(a, b) >= numbers[0]!);
};

const yearGap: Operator = (value, kind) => {
  const points =
    kind === 'Must'
      ? wholeNumbers(value)?.reduce((map, gap) => map.set(gap, 100), new Map<number, number>())
      : pointsByNumber(value);
  if (!points) return null;
  return (sides) => {
    const order = sides.years.map(fold);
    const position = (answer: Answer) => order.indexOf(answer.text);
    const menteeAt = sides.mentee.map(position);
    const mentorAt = sides.mentor.map(position);
    const fit = (i: number, j: number) =>
      menteeAt[i]! < 0 || mentorAt[j]! < 0 ? NO_ANSWER : (points.get(mentorAt[j]! - menteeAt[i]!) ?? 0);
    return {
      fit,
      holds: fit,
      gaps: (i, j) => ({
        gap: mentorAt[j]! - menteeAt[i]!,
        mentee: sides.mentee[i]!.shown,
        mentor: sides.mentor[j]!.shown,
      }),
    };
  };
};

const contains: Operator = (value) => {
  const wanted = fold(value);
  if (wanted === '') return null;
  return (sides) =>
    ofAnswers(sides, (a, b) => (a.text.includes(wanted) && b.text.includes(wanted) ? 100 : 0));
};

const numberWithin: Operator = (value) => {
  const limit = Number(value);
  if (value.trim() === '' || !Number.isFinite(limit) || limit < 0) return null;
  const numberOf = (answer: Answer) => (answer.text === '' ? NaN : Number(answer.text.replace(',', '.')));
  return (sides) => {
    const menteeNumber = sides.mentee.map(numberOf);
    const mentorNumber = sides.mentor.map(numberOf);
    const fit = (i: number, j: number) => {
      const difference = Math.abs(menteeNumber[i]! - mentorNumber[j]!);
      return Number.isNaN(difference) ? NO_ANSWER : difference <= limit ? 100 : 0;
    };
    return { fit, holds: fit, gaps: (i, j) => commonGaps(sides.mentee[i]!, sides.mentor[j]!) };
  };
};

/** Value names the column with the wish: required, preferred or none. Either person's wish counts. */
const askedForSame: Operator = (value) => {
  const header = value.trim();
  if (header === '') return null;
  return (sides) => {
    const menteeWish = sides.menteesOn(header).map(wishOf);
    const mentorWish = sides.mentorsOn(header).map(wishOf);
    const compare = (i: number, j: number) => {
      const [a, b] = [sides.mentee[i]!.text, sides.mentor[j]!.text];
      return a === '' || b === '' ? NO_ANSWER : a === b ? 100 : 0;
    };
    const someone = (wish: Wish, i: number, j: number) => menteeWish[i] === wish || mentorWish[j] === wish;
    return {
      holds: (i, j) => (someone('required', i, j) ? compare(i, j) : NOT_ASKED),
      fit: (i, j) => (someone('preferred', i, j) ? compare(i, j) : NOT_ASKED),
      gaps: (i, j) => commonGaps(sides.mentee[i]!, sides.mentor[j]!),
    };
  };
};

type Wish = 'required' | 'preferred' | 'none';

function wishOf({ text }: Answer): Wish {
  if (/^(no|none|not|없|무관|상관)|no wish|no preference|doesn.t matter/.test(text)) return 'none';
  if (/requir|must|only|필수|반드시|꼭/.test(text)) return 'required';
  return /prefer|like|선호|희망|가능하면|되도록|원함/.test(text) ? 'preferred' : 'none';
}

/** A Must holds for two who were not paired before; as Prefer or Avoid it fits two who were. */
const pairedBefore = withoutValue((sides) => ({
  fit: (i, j) => (sides.werePairedBefore(i, j) ? 100 : 0),
  holds: (i, j) => (sides.werePairedBefore(i, j) ? 0 : 100),
  gaps: () => ({}),
}));

export const OPERATORS: Readonly<Record<OperatorName, Operator>> = {
  same,
  different,
  'share any': shareAny,
  'share count >=': shareCount,
  "share part of mentee's list": sharePart,
  'rank-weighted share': rankWeighted,
  'year gap in': yearGap,
  contains,
  'number within': numberWithin,
  'asked for same': askedForSame,
  'both said yes': bothSaidYes,
  'paired before': pairedBefore,
};

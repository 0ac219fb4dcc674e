// Decides what kind of question a column is, from its header and its answers. The first rule that holds wins.
import type { Phrase } from '../phrase';
import { byFrequency, countOf, type ColumnProfile } from './columnProfile';
import { detectScale, type ScaleGuess } from './detectScale';
import { learnOptions } from './learnOptions';
import { readClock, readMoment } from './moment';
import { fold } from './normalise';
import { chooseJoin, optionReader, piecesOf, type Join } from './options';
import { isEmail, rolesOf, yearCode, yearLevelOf, yesNoOf } from './personWords';
import type { Confidence, Kind } from './question';
import { writeScale, type Scale } from './scale';
import { isTimestampHeader } from './timestampHeaders';
import { say } from './words';

export interface Finding {
  readonly kind: Kind;
  readonly confidence: Exclude<Confidence, 'confirmed'>;
  readonly why: Phrase;
  readonly scale?: Scale;
  readonly options?: readonly string[];
}

export interface KindContext {
  /** Setting "Year levels". */
  readonly yearLevels: readonly string[];
  /** Whether a question of this tab already is its timestamp or the answerer's e-mail address. */
  readonly hasTimestamp: boolean;
  readonly hasEmail: boolean;
  /** The scale of the whole grid, when the column is one row of a grid. */
  readonly gridScale: ScaleGuess | null;
}

type Rule = (profile: ColumnProfile, context: KindContext) => Finding | null;

const FEW_ANSWERS = 5;
const LONGEST_OPTION = 120;
/** Below this a single combination of options tells a choice of several. */
const FEW_FOR_LISTS = 30;

/** Finds the kind of one column. Fewer than five answers never make a guess certain. */
export function detectKind(profile: ColumnProfile, context: KindContext): Finding {
  for (const rule of RULES) {
    const finding = rule(profile, context);
    if (finding) return profile.answered < FEW_ANSWERS ? cautious(finding, profile.answered) : finding;
  }
  return openText(profile);
}

/** What little data allow: header rules stay likely, rules about answers become unsure. */
function cautious(finding: Finding, total: number): Finding {
  if (finding.kind === 'timestamp') return finding;
  const isFromHeader = ['e-mail', 'name', 'person field', 'role', 'ignore'].includes(finding.kind);
  const confidence = isFromHeader ? 'likely' : 'unsure';
  if (total === 0) return { ...finding, confidence };
  return { ...finding, confidence, why: say('whyFewAnswers', { why: finding.why, total }) };
}

const found = (
  kind: Kind,
  confidence: Finding['confidence'],
  why: Phrase,
  more: Pick<Finding, 'scale' | 'options'> = {},
): Finding => ({ kind, confidence, why, ...more });

const timestamp: Rule = (profile, { hasTimestamp }) => {
  if (isTimestampHeader(profile.identity.label))
    return found('timestamp', 'certain', say('whyTimestampHeader'));
  if (hasTimestamp || profile.identity.column > 3 || profile.answered === 0) return null;
  const count =
    profile.dates > 0 ? profile.dates : countOf(profile, (text) => hasClock(text));
  return count >= 0.8 * profile.answered && profile.identity.column === 0
    ? found('timestamp', 'likely', say('whyTimestampCells', { count, total: profile.answered }))
    : null;
};

const hasClock = (text: string): boolean => {
  const moment = readMoment(text);
  return moment !== null && moment.clock !== null;
};

/** A header that speaks of someone else than the person who answers. */
const OF_SOMEONE_ELSE = /mentor|mentee|partner|parent|supervisor|멘토|멘티|짝|보호자/;
const EMAIL_WORDS = /e-?mail|이메일|전자우편|correo|メール|courriel/;

const email: Rule = (profile, { hasEmail }) => {
  const header = fold(profile.identity.label);
  const total = profile.applicable;
  if (OF_SOMEONE_ELSE.test(header) || CONSENT_WORDS.test(header)) return null;
  const addresses = countOf(profile, isEmail);
  const signs = countOf(profile, (text) => text.includes('@'));
  if (EMAIL_WORDS.test(header) && (total === 0 || signs >= 0.4 * total)) {
    if (hasEmail) return found('person field', 'likely', say('whyPersonal'));
    const confidence = addresses >= 0.8 * total ? 'certain' : 'likely';
    return found('e-mail', confidence, say('whyEmailHeader', { count: addresses, total }));
  }
  if (hasEmail || total === 0 || addresses < 0.5 * total) return null;
  return found('e-mail', 'likely', say('whyEmailCells', { count: addresses, total }));
};

const CONSENT_WORDS = /consent|\bagree to (take part|participate|share|my|the)|informed agreement|동의/;

const consent: Rule = (profile) => {
  const answers = [...profile.counts.keys()];
  const header = fold(profile.identity.label);
  if (!CONSENT_WORDS.test(header) && !answers.every(isConsentAnswer)) return null;
  if (answers.length === 0)
    return CONSENT_WORDS.test(header) ? found('consent', 'unsure', say('whyConsent', { answers: '' })) : null;
  if (answers.length > 2 || !answers.every((answer) => yesNoOf(answer) !== null)) return null;
  return found('consent', 'likely', say('whyConsent', { answers: answers.join(' / ') }));
};

const isConsentAnswer = (answer: string): boolean =>
  /^(yes, )?i (agree|consent)|^(예, |네, )?동의(합|함)/.test(fold(answer));

const NAME_WORDS =
  /^(your |full |first |last |family |given |student )*name\b(?! of)(?!.*(course|school|project|organi[sz]ation|institution|company))|^what is your (full |first |last )?name|^(성명|이름|성함)|^(본인 |학생 )(이름|성명)|이름을 (적|입력|써)/;
const PERSONAL_WORDS =
  /\bphone|mobile (number|no)|telephone|student (number|no\b|id)|matriculation|home address|postal address|date of birth|birthday|kakao ?(talk )?id|전화|연락처|휴대폰|학번|주소|생년월일|생일/;
const NAMES_OF_PEOPLE =
  /\bnames? of (the |your )?[\w ]*(instructor|teacher|tutor|professor|mentor|mentee|student|member|partner|colleague)s?/;
const ORGANISATION_WORDS =
  /^(at )?(what|which) (school|universit|college|organi[sz]ation|company|institution)/;

const person: Rule = (profile) => {
  const header = fold(profile.identity.label);
  const isDistinct = profile.counts.size >= 0.6 * profile.applicable;
  if (!isDistinct) return null;
  if (NAME_WORDS.test(header)) {
    const isPlain = /^(your |full )*name$|^(이름|성명)$/.test(header);
    return found('name', isPlain ? 'certain' : 'likely', say('whyName'));
  }
  if (PERSONAL_WORDS.test(header) && !EMAIL_WORDS.test(header))
    return found('person field', 'likely', say('whyPersonal'));
  if (NAMES_OF_PEOPLE.test(header)) return found('person field', 'likely', say('whyPersonal'));
  if (ORGANISATION_WORDS.test(header) && profile.counts.size > 20)
    return found('person field', 'unsure', say('whyPersonal'));
  const links = countOf(profile, isLink);
  if (profile.applicable > 0 && links >= 0.5 * profile.applicable)
    return found('person field', 'likely', say('whyLinks'));
  if (
    OF_SOMEONE_ELSE.test(header) &&
    /name|e-?mail|이름|이메일|student (id|number)|학번/.test(header) &&
    !CONSENT_WORDS.test(header)
  ) {
    return found('person field', 'likely', say('whyPersonal'));
  }
  return null;
};

const isLink = (text: string): boolean => /^[a-z]+:\/\/\S+$|^www\.\S+$/i.test(text);

const ROLE_WORDS = /\brole\b|mentor|mentee|역할|멘토|멘티|구분/;

const role: Rule = (profile) => {
  const answers = [...profile.counts.keys()];
  if (!ROLE_WORDS.test(fold(profile.identity.label))) return null;
  if (answers.length === 0 || answers.length > 3 || !answers.every((answer) => rolesOf(answer).length > 0))
    return null;
  const isExact = answers.every((answer) => /^(mentor|mentee|멘토|멘티)$/.test(fold(answer)));
  return found('role', isExact ? 'certain' : 'likely', say('whyRole', { answers: answers.join(' / ') }));
};

const YEAR_WORDS = /\byear\b|\bgrade\b|level of study|학년|class of/;

const yearLevel: Rule = (profile, { yearLevels }) => {
  const answers = [...profile.counts.keys()];
  const header = fold(profile.identity.label);
  if (answers.length === 0 || !YEAR_WORDS.test(header) || /how many|몇 년/.test(header)) return null;
  const inList = countOf(profile, (text) => yearLevelOf(text, yearLevels) !== '');
  const asCode = countOf(profile, (text) => yearLevelOf(text, yearLevels) !== '' || yearCode(text) !== '');
  if (asCode < 0.6 * profile.applicable || answers.length > 20) return null;
  const confidence = inList === profile.applicable && answers.length > 1 ? 'certain' : 'likely';
  return found('year level', confidence, say('whyYearLevel', { answers: answers.slice(0, 6).join(' / ') }));
};

const quiz: Rule = (profile) =>
  /^(total )?score$|\[(score|feedback)\]$|^점수$|^총점$/.test(fold(profile.identity.label))
    ? found('ignore', 'likely', say('whyQuiz'))
    : null;

const emptyColumn: Rule = (profile) =>
  profile.answered === 0 && profile.identity.label.startsWith('(column ')
    ? found('ignore', 'certain', say('whyEmptyColumn'))
    : null;

const COUNT_WORDS =
  /how many|how much|number of|^no\. of|\bage\b|\byears?\b|how old|minutes|hours|capacity|semesters?|점수|몇 |나이|인원|시간|횟수|명의/;
/** Rows of a grid that are days, hours or ranks hold choices. */
const NO_ITEM =
  /^(mon|tue|wed|thu|fri|sat|sun|월|화|수|목|금|토|일)|^\d{1,2}(:\d\d)?\s*(am|pm)?\b|^(first|second|third|\d(st|nd|rd|th))\b|순위/;

const likert: Rule = (profile, { gridScale }) => {
  if (profile.grid && NO_ITEM.test(fold(profile.grid.row))) return null;
  const guess = gridScale ?? detectScale(profile.counts);
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

const date: Rule = (profile) => {
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

const number: Rule = (profile) => {
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

const MULTIPLE_WORDS =
  /(choose|select|check|tick|mark) (all|up to|any|at least|as many|one or more)|all that apply|several (answers|choices)|복수|모두 (선택|고르|골라)|개까지|이상 선택/;

const multiple: Rule = (profile) => {
  const total = profile.applicable;
  if (total === 0) return null;
  const join = chooseJoin(profile.counts);
  const saysSo = MULTIPLE_WORDS.test(fold(profile.identity.label));
  const { options, hasJoined, isTyped } = learnOptions(profile.counts, join);
  const list = { options };
  if (saysSo) return found('multiple choice', 'likely', say('whyMultipleHeader'), list);
  if (isTyped || options.length < 2 || isOneOfFew(profile, join, options)) return null;
  if (options.some((option) => option.length > LONGEST_OPTION)) return null;
  const tally = tallyPieces(profile, join, options);
  const isRepetitive = tally.distinct < 0.5 * tally.mentions || tally.known >= 0.6 * tally.mentions;
  const holding = countOf(profile, (text) => text.includes(join));
  if (holding >= 0.15 * total && isRepetitive && (tally.combined >= 0.1 * total || hasJoined)) {
    return hasJoined
      ? found('multiple choice', 'unsure', say('whyMultipleJoined', { options: options.length }), list)
      : found('multiple choice', 'likely', say('whyMultiple', { options: options.length, total }), list);
  }
  const isRare = tally.combined >= (total < FEW_FOR_LISTS ? 1 : 3) && tally.known >= 0.6 * tally.mentions;
  return isRare
    ? found('multiple choice', 'unsure', say('whyMultiple', { options: options.length, total }), list)
    : null;
};

/** Counts mentions of pieces, and answers that combine a known option with another one. */
function tallyPieces(profile: ColumnProfile, join: Join, options: readonly string[]) {
  const read = optionReader(options, join);
  const distinct = new Set<string>();
  const tally = { mentions: 0, known: 0, combined: 0 };
  for (const [text, count] of profile.counts) {
    const pieces = piecesOf(text, join);
    const { options: hits, writeIn } = read(text);
    tally.mentions += (hits.length + (writeIn === '' ? 0 : 1)) * count;
    tally.known += hits.length * count;
    if (hits.length > 1) tally.combined += count;
    pieces.forEach((piece) => distinct.add(fold(piece)));
  }
  return { ...tally, distinct: distinct.size };
}

/** A few whole texts that hold the join ("No, but I support the cause") are no combinations of options. */
function isOneOfFew(profile: ColumnProfile, join: Join, options: readonly string[]): boolean {
  if (profile.counts.size > 8) return false;
  const known = new Set(options.map(fold));
  const combinations = [...profile.counts.keys()].filter((text) => {
    const pieces = piecesOf(text, join);
    return (
      pieces.length > 1 &&
      pieces.filter((piece) => known.has(fold(piece)) && profile.counts.has(piece)).length > 0
    );
  });
  return combinations.length === 0 && options.length >= profile.counts.size;
}

const single: Rule = (profile) => {
  const total = profile.applicable;
  const distinct = profile.counts.size;
  if (total === 0 || distinct === 0) return null;
  const ordered = byFrequency(profile.counts);
  const options = ordered.map(([text]) => text);
  if (options.every((text) => yesNoOf(text) !== null || /^(maybe|not sure|don't know)$/.test(fold(text)))) {
    return found('single choice', distinct > 1 ? 'certain' : 'likely', say('whyYesNo', { total }), {
      options,
    });
  }
  const longest = Math.max(...options.slice(0, 3).map((text) => text.length));
  const isFew = distinct <= Math.max(15, 0.2 * total) && distinct <= 0.5 * total;
  const repeated = ordered.filter(([, count]) => count >= 3);
  const share = repeated.reduce((sum, [, count]) => sum + count, 0) / total;
  if (isFew && longest <= LONGEST_OPTION && share >= 0.5) {
    return found('single choice', 'likely', say('whySingle', { distinct, total }), { options });
  }
  const isSmall = total < 15 && distinct <= 0.5 * total;
  if (isSmall) return found('single choice', 'unsure', say('whySingle', { distinct, total }), { options });
  const hasWordy = repeated.some(([text]) => text.split(' ').length >= 3);
  if (repeated.length >= 2 && distinct <= 0.5 * total && share >= (hasWordy ? 0.4 : 0.7)) {
    const chosen = repeated.map(([text]) => text);
    return found('single choice', 'unsure', say('whySingleWithOther', { total }), { options: chosen });
  }
  return null;
};

const SURE_LENGTH = 40;

function openText(profile: ColumnProfile): Finding {
  const total = profile.applicable;
  if (total === 0) return found('open text', 'unsure', say('whyNoAnswers'));
  const distinct = profile.counts.size;
  const length = [...profile.counts.keys()].reduce((sum, text) => sum + text.length, 0) / distinct;
  const isCertain = total >= 10 && distinct >= 0.9 * total && length >= SURE_LENGTH;
  const finding = found('open text', isCertain ? 'certain' : 'likely', say('whyOpen', { distinct, total }));
  return profile.answered < FEW_ANSWERS ? cautious(finding, profile.answered) : finding;
}

const RULES: readonly Rule[] = [
  timestamp,
  emptyColumn,
  quiz,
  email,
  consent,
  person,
  role,
  yearLevel,
  likert,
  date,
  number,
  multiple,
  single,
];

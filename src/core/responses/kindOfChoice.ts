// Rules for questions with options: several allowed, or one.
import { byFrequency, countOf, type ColumnProfile } from './columnProfile';
import { found, type Rule } from './finding';
import { learnOptions } from './learnOptions';
import { naturalOrder } from './naturalOrder';
import { fold } from './normalise';
import { chooseJoin, optionReader, piecesOf, type Join } from './options';
import { yesNoOf } from './personWords';
import { say } from './words';

const LONGEST_OPTION = 120;
/** Below this a single combination of options tells a choice of several. */
const FEW_FOR_LISTS = 30;

const MULTIPLE_WORDS =
  /(choose|select|check|tick|mark) (all|up to|any|at least|as many|one or more)|all that apply|several (answers|choices)|복수|모두 (선택|고르|골라)|개까지|이상 선택/;

export const multiple: Rule = (profile) => {
  const total = profile.applicable;
  if (total === 0) return null;
  const join = chooseJoin(profile.counts);
  const saysSo = MULTIPLE_WORDS.test(fold(profile.identity.label));
  const { options, hasJoined, isTyped } = learnOptions(profile.counts, join);
  const list = { options: naturalOrder(options) };
  if (saysSo) return found('multiple choice', 'likely', say('whyMultipleHeader'), list);
  if (isTyped || options.length < 2 || (join !== ';' && isOneOfFew(profile, join, options))) return null;
  if (options.some((option) => option.length > LONGEST_OPTION)) return null;
  const tally = tallyPieces(profile, join, options);
  const isRepetitive = tally.distinct < 0.5 * tally.mentions || tally.known >= 0.6 * tally.mentions;
  const holding = countOf(profile, (text) => text.includes(join));
  if (holding >= 0.15 * total && isRepetitive && (tally.combined >= 0.1 * total || hasJoined)) {
    return hasJoined
      ? found('multiple choice', 'unsure', say('whyMultipleJoined', { options: options.length }), list)
      : found('multiple choice', 'likely', say('whyMultiple', { options: options.length, total }), list);
  }
  const isShort = total < FEW_FOR_LISTS;
  const combinations = isShort ? tally.combined + tally.extended : tally.combined;
  const isListed = options.length <= 0.5 * tally.mentions && tally.known >= 0.6 * tally.mentions;
  const isRare = combinations >= (isShort ? 1 : 3) && isListed;
  return isRare
    ? found('multiple choice', 'unsure', say('whyMultiple', { options: options.length, total }), list)
    : null;
};

/** "No, because …" is a sentence, no combination. */
const isBareAnswer = (option: string): boolean =>
  /^(yes|no|none|n\/a|maybe|예|네|아니요|아니오)[.!]?$/i.test(option);

/** Counts mentions of pieces, and answers that combine a known option with another one. */
function tallyPieces(profile: ColumnProfile, join: Join, options: readonly string[]) {
  const read = optionReader(options, join);
  const distinct = new Set<string>();
  const tally = { mentions: 0, known: 0, combined: 0, extended: 0 };
  for (const [text, count] of profile.counts) {
    const pieces = piecesOf(text, join);
    const { options: hits, writeIn } = read(text);
    tally.mentions += (hits.length + (writeIn === '' ? 0 : 1)) * count;
    tally.known += hits.length * count;
    if (hits.length > 1 && !hits.some(isBareAnswer)) tally.combined += count;
    if (writeIn !== '' && hits.some((hit) => !isBareAnswer(hit))) tally.extended += count;
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

export const single: Rule = (profile) => {
  const total = profile.applicable;
  const distinct = profile.counts.size;
  if (total === 0 || distinct === 0) return null;
  const ordered = byFrequency(profile.counts);
  const options = ordered.map(([text]) => text);
  const list = { options: naturalOrder(options) };
  if (options.every((text) => yesNoOf(text) !== null || /^(maybe|not sure|don't know)$/.test(fold(text)))) {
    return found('single choice', distinct > 1 ? 'certain' : 'likely', say('whyYesNo', { total }), {
      options,
    });
  }
  const pieces = piecesOf(options[0] ?? '', chooseJoin(profile.counts)).length;
  if (distinct === 1 && pieces > 1 && total > 1)
    return found('single choice', 'unsure', say('whySameCombination', { options: pieces }), { options });
  const longest = Math.max(...options.slice(0, 3).map((text) => text.length));
  const isFew = distinct <= Math.max(15, 0.2 * total) && distinct <= 0.5 * total;
  const repeated = ordered.filter(([, count]) => count >= 3);
  const share = repeated.reduce((sum, [, count]) => sum + count, 0) / total;
  if (isFew && longest <= LONGEST_OPTION && share >= 0.5) {
    return found('single choice', 'likely', say('whySingle', { distinct, total }), list);
  }
  // Hardly anybody types the same long words as somebody else: those were offered.
  const again = ordered.filter(([text, count]) => count >= 2 && text.split(' ').length >= 3);
  const isOffered = again.reduce((sum, [, count]) => sum + count, 0) >= 0.5 * total;
  const isSmall = total < 15 && (distinct <= 0.5 * total || isOffered);
  if (isSmall) return found('single choice', 'unsure', say('whySingle', { distinct, total }), list);
  const hasWordy = repeated.some(([text]) => text.split(' ').length >= 3);
  if (repeated.length >= 2 && distinct <= 0.5 * total && share >= (hasWordy ? 0.4 : 0.7)) {
    const chosen = repeated.map(([text]) => text);
    return found('single choice', 'unsure', say('whySingleWithOther', { total }), { options: chosen });
  }
  return null;
};

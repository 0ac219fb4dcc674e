// Choice items as counts: who chose what, over which base.
import { answerTo, baseOf, type Base, type Respondent, type SurveyItem } from './answers';
import { codedAnswers } from './codedAnswers';
import { sensibleOrder } from './optionOrder';

export interface ChoiceCounts {
  readonly base: Base;
  /** In the order of the categories given. */
  readonly counts: readonly number[];
}

/** What each respondent chose; null for one who did not answer. */
export type Chosen = (respondent: Respondent) => readonly string[] | null;

/**
 * Makes the reader of one item's answers.
 *
 * @param respondents All who answered the survey: open answers are read as codes only when all are codes.
 * @returns Null for an open item whose answers nobody has coded yet.
 */
export function chosenBy(item: SurveyItem, respondents: readonly Respondent[]): Chosen | null {
  if (item.kind === 'multipleChoice') {
    return (respondent) => {
      const answer = answerTo(respondent, item);
      return answer.kind === 'options' ? answer.chosen : null;
    };
  }
  const answered = respondents.filter((respondent) => textOf(respondent, item) !== null);
  const texts = answered.map((respondent) => textOf(respondent, item) ?? '');
  const codes = codedAnswers(texts) ?? (item.kind === 'singleChoice' ? texts.map((text) => [text]) : null);
  if (codes === null) return null;
  const codesOf = new Map(answered.map((respondent, i) => [respondent, codes[i] ?? []]));
  return (respondent) => codesOf.get(respondent) ?? null;
}

/** A single choice or an open answer as text. */
function textOf(respondent: Respondent, item: SurveyItem): string | null {
  const answer = answerTo(respondent, item);
  if (answer.kind === 'text') return answer.text;
  return answer.kind === 'options' ? (answer.chosen[0] ?? null) : null;
}

/**
 * Options of an item that stand in its table: known ones, chosen or not, then what people wrote in.
 * Without a known order amounts go up and other options by count, those as frequent as each other by who was
 * mentioned first.
 */
export function categoriesOf(
  item: SurveyItem,
  respondents: readonly Respondent[],
  chosen: Chosen,
): readonly string[] {
  const mentions = respondents.reduce<string[]>((all, each) => all.concat(chosen(each) ?? []), []);
  const counts = new Map<string, number>();
  for (const option of mentions) counts.set(option, (counts.get(option) ?? 0) + 1);
  const known = item.options.filter((option) => item.isOptionOrderKnown || isWholeOption(option, counts));
  if (item.isOptionOrderKnown) return [...new Set([...known, ...counts.keys()])];
  const byMention = [...new Set([...counts.keys(), ...known])];
  return sensibleOrder(byMention, (option) => counts.get(option) ?? 0);
}

/** A guessed option that turned out to be two codes in one cell is no category of its own. */
const isWholeOption = (option: string, counts: ReadonlyMap<string, number>): boolean =>
  counts.has(option) || !option.split(', ').every((piece) => counts.has(piece));

export function choiceCounts(
  item: SurveyItem,
  categories: readonly string[],
  respondents: readonly Respondent[],
  chosen: Chosen,
): ChoiceCounts {
  const all = respondents.map((respondent) => chosen(respondent) ?? []);
  return {
    base: baseOf(item, respondents),
    counts: categories.map((category) => all.filter((each) => each.includes(category)).length),
  };
}

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const KOREAN_NUMBERS = ['한', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉'];

/**
 * How many answers an item allows, as its own words say; null when they do not.
 *
 * @example answersAllowed('Which roles should a mentor have? (choose up to three)') // 3
 */
export function answersAllowed(label: string): number | null {
  const english = /(?:up to|at most|no more than|maximum(?: of)?)\s+(\d+|[a-z]+)/i.exec(label)?.[1];
  const korean = /(?:최대\s*)?(\d+|[가-힣]{1,2})\s*(?:개|가지)\s*(?:까지|이내|이하)/.exec(label)?.[1];
  const word = (english ?? korean ?? '').toLowerCase();
  if (/^\d+$/.test(word)) return Number(word);
  const index = Math.max(NUMBERS.indexOf(word), KOREAN_NUMBERS.indexOf(word));
  return index < 0 ? null : index + 1;
}

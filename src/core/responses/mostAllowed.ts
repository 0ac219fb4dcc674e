// How many options a question lets people choose, as its own words say: "choose up to three", "최대 3개".
import { fold } from './normalise';

const WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const KOREAN_WORDS = ['한', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉', '열'];

const NUMBER = `(\\d{1,2}|${WORDS.join('|')})`;
const KOREAN_NUMBER = `(\\d{1,2}|${KOREAN_WORDS.join('|')})`;
const VERB = '(?:choose|select|pick|tick|check|mark|name)(?: only)?';
/** What is counted, or the end of the phrase: "up to two hours" speaks of something else. */
const COUNTED =
  '(?: (?:of (?:them|these|the)|answers?|options?|choices?|boxes|items?|reasons?|roles?|areas?|places?|ways?)\\b|\\s*(?:$|[).,;:!?\\]]))';
const COUNTER = '\\s?(?:개|가지|곳|명|항목)';

const PATTERNS: readonly RegExp[] = [
  new RegExp(`(?:up to|at most|no more than|max(?:imum)?\\.?(?: of)?:?) (?:the )?${NUMBER}${COUNTED}`),
  new RegExp(`${VERB} (?:your )?(?:top )?${NUMBER}${COUNTED}`),
  new RegExp(`최대 ?${KOREAN_NUMBER}${COUNTER}`),
  new RegExp(`${KOREAN_NUMBER}${COUNTER} ?(?:까지|이하|이내)`),
];

/**
 * The largest number of options that one answer may hold.
 *
 * @returns undefined when the question does not say.
 * @example mostAllowed('Which roles should a mentor have? (choose up to three)') // 3
 */
export function mostAllowed(question: string): number | undefined {
  const text = fold(question);
  for (const pattern of PATTERNS) {
    const found = pattern.exec(text)?.[1];
    if (found === undefined) continue;
    const words = [WORDS, KOREAN_WORDS].find((each) => each.includes(found));
    const most = words ? words.indexOf(found) + 1 : Number(found);
    if (most > 0) return most;
  }
  return undefined;
}

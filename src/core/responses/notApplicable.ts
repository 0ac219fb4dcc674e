// Answers that say "this does not apply to me" or "I would rather not say": neither missing nor an option.
import { fold } from './normalise';

const NOT_APPLICABLE = new Set([
  'n/a',
  'na',
  'n.a.',
  'n. a.',
  'none',
  '-',
  '--',
  '—',
  'not applicable',
  'does not apply',
  '해당 없음',
  '해당없음',
  '해당 사항 없음',
  '해당사항 없음',
  '해당사항없음',
  '없음',
  '모름',
]);

const DECLINED = new Set([
  'prefer not to say',
  'prefer not to answer',
  'i prefer not to say',
  'rather not say',
  '무응답',
  '응답하지 않음',
  '답변하지 않음',
  '답하고 싶지 않음',
  '밝히고 싶지 않음',
  '밝히지 않음',
]);

/** Whether somebody was asked and would rather not say. */
export const isDeclined = (text: string): boolean => DECLINED.has(fold(text));

/** Whether a whole answer means "not applicable", or declines to answer. "No" and 아니오 are answers. */
export const isNotApplicable = (text: string): boolean => NOT_APPLICABLE.has(fold(text)) || isDeclined(text);

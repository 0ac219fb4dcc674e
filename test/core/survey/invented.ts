// Small invented surveys: a test names what it is about, the rest is filled in.
import { readSettings } from '../../../src/core/settings';
import type { Answer, Respondent, Survey, SurveyItem } from '../../../src/core/survey/answers';
import { SURVEY_SETTINGS, type SurveySettings } from '../../../src/core/survey/settings';
import { say } from '../../../src/core/survey/words';

export const settings = (changes: Partial<SurveySettings> = {}): SurveySettings => ({
  ...readSettings(SURVEY_SETTINGS, undefined).values,
  ...changes,
});

export const likertItem = (id: string, changes: Partial<SurveyItem> = {}): SurveyItem => ({
  id,
  label: id,
  section: '',
  kind: 'likert',
  levels: [1, 2, 3, 4, 5],
  levelLabels: ['', '', '', '', ''],
  isReversed: false,
  options: [],
  isOptionOrderKnown: false,
  table: '',
  ...changes,
});

export const choiceItem = (id: string, changes: Partial<SurveyItem> = {}): SurveyItem => ({
  ...likertItem(id),
  kind: 'multipleChoice',
  levels: [],
  levelLabels: [],
  ...changes,
});

export const score = (value: number | null): Answer =>
  value === null ? { kind: 'missing' } : { kind: 'score', score: value };
export const options = (...chosen: string[]): Answer => ({ kind: 'options', chosen });
export const text = (words: string): Answer => ({ kind: 'text', text: words });

export function respondent(
  group: string,
  answers: Record<string, Answer>,
  changes: Partial<Respondent> = {},
): Respondent {
  return { group, yearLevel: '', hasConsented: true, answers: new Map(Object.entries(answers)), ...changes };
}

export const survey = (
  items: readonly SurveyItem[],
  respondents: readonly Respondent[],
  changes: Partial<Survey> = {},
): Survey => ({
  items,
  respondents,
  groups: [
    { key: 'mentor', label: say('mentors') },
    { key: 'mentee', label: say('mentees') },
  ],
  participants: null,
  yearLevels: ['Y1', 'Y2'],
  superseded: 0,
  ...changes,
});

/** One respondent a score, all in one group, for one item. */
export const rated = (group: string, item: string, scores: readonly (number | null)[]): Respondent[] =>
  scores.map((value) => respondent(group, { [item]: score(value) }));

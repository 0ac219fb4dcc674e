import type { SurveyWords } from '../../core/survey/words';
import type { Sentences } from '../catalogue';

export const survey: Sentences<SurveyWords> = {
  placeholder: ({ count }) => `${count}`,
};

// The phrases of survey tables.
import { phraser } from '../phrase';

export interface SurveyWords {
  placeholder: { count: number };
}

export const say = phraser<SurveyWords>('survey');

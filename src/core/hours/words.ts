// The phrases of the hours ledger.
import { phraser } from '../phrase';

export interface HoursWords {
  placeholder: { count: number };
}

export const say = phraser<HoursWords>('hours');

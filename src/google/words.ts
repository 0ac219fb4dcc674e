// The phrases of src/google: what stops a job before it began.
import { phraser, type NoGaps } from '../core/phrase';

export interface GoogleWords {
  busy: NoGaps;
  serviceOff: { service: string };
  noSpreadsheet: NoGaps;
}

export const say = phraser<GoogleWords>('google');

// The phrases of jobs: summaries, set-up errors, dialogs.
import { phraser } from '../core/phrase';

export interface JobWords {
  placeholder: { count: number };
}

export const say = phraser<JobWords>('jobs');

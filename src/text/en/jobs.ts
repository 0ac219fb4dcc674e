import type { JobWords } from '../../jobs/words';
import type { Sentences } from '../catalogue';

export const jobs: Sentences<JobWords> = {
  placeholder: ({ count }) => `${count}`,
};

import type { HoursWords } from '../../core/hours/words';
import type { Sentences } from '../catalogue';

export const hours: Sentences<HoursWords> = {
  placeholder: ({ count }) => `${count}`,
};

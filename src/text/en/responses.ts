import type { ResponsesWords } from '../../core/responses/words';
import type { Sentences } from '../catalogue';

export const responses: Sentences<ResponsesWords> = {
  placeholder: ({ count }) => `${count}`,
};

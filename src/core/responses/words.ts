// The phrases of importing Form responses.
import { phraser } from '../phrase';

export interface ResponsesWords {
  placeholder: { count: number };
}

export const say = phraser<ResponsesWords>('responses');

import type { PairingWords } from '../../core/pairing/words';
import type { Sentences } from '../catalogue';

export const pairing: Sentences<PairingWords> = {
  placeholder: ({ count }) => `${count}`,
};

// The phrases of pairing.
import { phraser } from '../phrase';

export interface PairingWords {
  placeholder: { count: number };
}

export const say = phraser<PairingWords>('pairing');

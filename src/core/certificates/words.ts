// The phrases of certificates.
import { phraser } from '../phrase';

export interface CertificateWords {
  placeholder: { count: number };
}

export const say = phraser<CertificateWords>('certificates');

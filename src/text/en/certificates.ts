import type { CertificateWords } from '../../core/certificates/words';
import type { Sentences } from '../catalogue';

export const certificates: Sentences<CertificateWords> = {
  placeholder: ({ count }) => `${count}`,
};

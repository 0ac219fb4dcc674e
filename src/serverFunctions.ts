// The functions that the panel may call, as types: main.ts offers them, sidebar/server.ts calls them.
import type { CheckedCode } from './jobs/checkCertificate';
import type { CertificatePreview, CertificateProgress } from './jobs/issueCertificates';
import type { PairCard } from './core/pairing/glance';
import type { PairStatus } from './core/program';
import type { PairingOverview } from './jobs/pairingOverview';
import type { NoticePreview } from './jobs/tellPairs';
import type { PanelReply, PanelState, Reply } from './jobs/running/panelReply';
import type { JobName } from './jobs/running/start';

export interface ServerFunctions {
  panelState(): Reply<PanelState>;
  runJob(name: JobName): PanelReply;
  openTab(name: string): Reply<null>;
  /** The result of pairing at a glance, each pair as a card, and what pairs still lack. */
  pairingOverview(): Reply<PairingOverview>;
  /** Accepts, rejects, locks or ends a pair; its card as it reads now, null when it is no longer active. */
  decidePair(pairId: string, status: PairStatus): Reply<PairCard | null>;
  /** The e-mails that `tellPairs` would send. Changes nothing. */
  previewNotices(): Reply<NoticePreview>;
  /** Who would get a certificate. Changes nothing. */
  previewCertificates(): Reply<CertificatePreview>;
  /** Some certificates, within a minute; '' to begin, then `next` of the slice before. */
  certificateSlice(next: string): Reply<CertificateProgress>;
  /** For an e-mail that was cut off: whether it stands in the Sent mail; if not, the next slice sends it. */
  settleMail(serial: string, wentOut: boolean): Reply<null>;
  /** What the register says about a serial and a code. */
  checkCertificate(serial: string, code: string): Reply<CheckedCode>;
  /** Reserves a new certificate in place of another; slices make it. The answer says what was done. */
  replaceCertificate(serial: string, reason: string): Reply<string>;
  /** Withdraws a certificate. The answer says what was done. */
  revokeCertificate(serial: string, reason: string): Reply<string>;
}

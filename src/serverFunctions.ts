// The functions that the panel may call, as types: main.ts offers them, sidebar/server.ts calls them.
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
}

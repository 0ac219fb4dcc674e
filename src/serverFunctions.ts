// The functions that the panel may call, as types: main.ts offers them, sidebar/server.ts calls them.
import type { CertificatePreview, CertificateProgress } from './jobs/issueCertificates';
import type { PanelReply, PanelState, Reply } from './jobs/running/panelReply';
import type { JobName } from './jobs/running/start';

export interface ServerFunctions {
  panelState(): Reply<PanelState>;
  runJob(name: JobName): PanelReply;
  openTab(name: string): Reply<null>;
  /** Who would get a certificate. Changes nothing. */
  previewCertificates(): Reply<CertificatePreview>;
  /** Some certificates, within a minute; '' to begin, then `next` of the slice before. */
  certificateSlice(next: string): Reply<CertificateProgress>;
}

// A certificate that nobody gets: what would stand in place of each tag, shown beside the template.
import { UNTOUCHED, type Certificate } from './certificate';
import { seriesOf } from './serial';
import type { CertificateSettings } from './settings';

/** @param name Stands for a person. @param today `YYYY-MM-DD`. */
export const sampleCertificate = (
  settings: CertificateSettings,
  name: string,
  today: string,
): Certificate => ({
  ...UNTOUCHED,
  serial: `${seriesOf(settings.prefix, settings.termCode)}-0000`,
  code: '00000-00000',
  keyVersion: '',
  personId: '',
  name,
  role: 'mentor',
  from: today,
  to: today,
  credited: 767,
  trainingMinutes: 120,
  sessions: 10,
  lines: [{ id: '', day: today, minutes: 60 }],
  areas: '…',
  institution: settings.institution,
  program: settings.program,
  term: settings.termName,
  issuer: settings.issuerName,
  confirmed: [9, 1, 0],
  settings: '',
  issuedBy: '',
  issuedAt: today,
  replaces: '…',
  mailState: 'NOT WANTED',
});

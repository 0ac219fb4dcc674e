// The functions that the panel may call, as types: main.ts offers them, sidebar/server.ts calls them.
import type { AddressLevel } from './jobs/addressLevel';
import type { AnswerRows } from './jobs/addAnswers';
import type { AskPreview, AskProgress } from './jobs/askConfirmation';
import type { CertificateDesk } from './jobs/certificateDesk';
import type { TemplateDesk } from './jobs/certificateTemplate';
import type { CheckedCode } from './jobs/checkCertificate';
import type { SessionDesk } from './jobs/sessionDesk';
import type { Decision } from './core/hours/session';
import type { CertificatePreview, CertificateProgress } from './jobs/issueCertificates';
import type { Agreement } from './core/pairing/agreement';
import type { FormsOverview } from './jobs/makeForms';
import type { ReminderPreview } from './jobs/remindSurvey';
import type { PairCard } from './core/pairing/glance';
import type { DataFile } from './core/survey/deidentified';
import type { PrintedRow } from './core/survey/printedVerdict';
import type { CopiedTable } from './jobs/surveyReport';
import type { PairStatus, Purpose } from './core/program';
import type { Details } from './core/responses/decideQuestion';
import type { Kind } from './core/responses/question';
import type { ImportReview } from './jobs/reviewImport';
import type { PairingOverview } from './jobs/pairingOverview';
import type { PairingPreparation } from './jobs/pairingPreparation';
import type { NoticePreview, NoticeProgress } from './jobs/tellPairs';
import type { RulesTrial } from './jobs/tryRules';
import type { PanelReply, PanelState, Reply } from './jobs/running/panelReply';
import type { JobName } from './jobs/running/start';

export interface ServerFunctions {
  panelState(): Reply<PanelState>;
  /** `chosen`: what a job that offers a choice shall work on. */
  runJob(name: JobName, chosen?: readonly string[]): PanelReply;
  openTab(name: string): Reply<null>;
  /** What an import would do, and what it leaves to the coordinator. Changes nothing. */
  reviewImport(): Reply<ImportReview>;
  decideQuestion(tab: string, question: string, kind: Kind, field: string, details?: Details): Reply<null>;
  /** A column goes on with an earlier one: a question that was deleted and asked again. */
  joinQuestions(tab: string, question: string, to: string): Reply<null>;
  /** Confirms every question of a tab as it stands. */
  confirmQuestions(tab: string): Reply<null>;
  /** A question is called something else now. */
  mapRenamed(tab: string, was: string, question: string): Reply<null>;
  /** A question is gone for good. */
  dropQuestion(tab: string, question: string): Reply<null>;
  useTabFor(tab: string, purpose: Purpose): Reply<null>;
  /** Keeps a decision about one imported answer; '' takes it back. */
  decideAnswer(tab: string, answer: string, decision: string): Reply<null>;
  /** Puts rows of a file or of pasted cells into a tab; the name of the tab. */
  addAnswers(rows: AnswerRows): Reply<string>;
  /** How the forms of the program stand. */
  formsOverview(): Reply<FormsOverview>;
  /** Lets the next run link a form again or make a new one, or takes over options changed in Google Forms. */
  mendForm(name: string, how: 'link' | 'forget' | 'options'): Reply<FormsOverview>;
  /** Has new answers noticed, of any form that is linked to this spreadsheet. */
  watchAnswers(): Reply<FormsOverview>;
  /** How the forms know the addresses of their answers; given one, notes it. */
  addressLevel(chosen?: string): Reply<AddressLevel>;
  /** Who would be reminded of the survey. Changes nothing. */
  previewReminders(): Reply<ReminderPreview>;
  /** For a reminder that was cut off: whether it stands in the Sent mail; if not, the next run sends it. */
  settleReminder(personId: string, wentOut: boolean): Reply<null>;
  /** The result of pairing at a glance, each pair as a card, and who is left over. */
  pairingOverview(): Reply<PairingOverview>;
  /** Accepts, rejects, locks or ends a pair; its card as it reads now, null when it has ended. */
  decidePair(pairId: string, status: PairStatus): Reply<PairCard | null>;
  /** Accepts these of the proposed pairs; the IDs of those that are accepted now. */
  acceptPairs(pairIds: readonly string[]): Reply<readonly string[]>;
  /** What the rules as they stand would change. Writes the tab What-if only. */
  rulesTrial(): Reply<RulesTrial>;
  /** What accepted pairs still lack: training, agreement, notice. */
  pairingPreparation(): Reply<PairingPreparation>;
  recordAgreement(pairId: string, agreed: Agreement): Reply<null>;
  /** The e-mails that would go to accepted pairs. Changes nothing. */
  previewNotices(): Reply<NoticePreview>;
  /** Sends some of them, within half a minute; the first slice also tries again what failed before. */
  noticeSlice(isFirst: boolean): Reply<NoticeProgress>;
  /** What needs a person among issued certificates, and which stand. Changes nothing. */
  certificateDesk(): Reply<CertificateDesk>;
  /** Goes on with one certificate that failed. */
  retryCertificate(serial: string): Reply<CertificateProgress>;
  /** For an e-mail that was cut off: whether it stands in the Sent mail; if not, the next slice sends it. */
  settleNotice(pairId: string, column: string, wentOut: boolean): Reply<null>;
  /** Sessions that wait for the coordinator. Changes nothing. */
  sessionDesk(): Reply<SessionDesk>;
  /** Decides about one session; the reason stays beside it. */
  decideSession(session: string, decision: Decision, reason: string): Reply<null>;
  /** Whom the add-on would ask to confirm sessions, and remind. Changes nothing. */
  previewConfirmations(): Reply<AskPreview>;
  /** Sends some of it; `isFirst` takes in new answers before. */
  confirmationSlice(isFirst: boolean): Reply<AskProgress>;
  /** For a request that was cut off: whether it stands in the Sent mail; if not, it is sent again. */
  settleRequest(request: string, wentOut: boolean): Reply<null>;
  /** The survey tables, ready to be copied. Writes nothing. */
  surveyReport(): Reply<readonly CopiedTable[]>;
  /** All tables and charts as HTML, for a browser or for a document on Drive. Writes nothing. */
  surveyPage(kind: 'page' | 'document'): Reply<string>;
  /** The answers without names, and their codebook, as comma-separated text. */
  exportAnswers(): Reply<DataFile>;
  /** Files a report, given as HTML, as a PDF on Drive. The answer is its link. */
  fileReport(page: string): Reply<string>;
  /** Whether a printed row of a table can be right, in sentences. */
  checkPrintedTable(row: PrintedRow): Reply<readonly string[]>;
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
  /** Files a letter over all certificates of the person who has this one. The answer is its link. */
  allHoursLetter(serial: string): Reply<string>;
  /** The template with its tags and what is wrong with them; made when there is none yet. */
  certificateTemplate(): Reply<TemplateDesk>;
  /** Mails the letter that was filed for this person. The answer says what happened. */
  mailLetter(serial: string): Reply<string>;
  /** Lists certified hours for volunteer portals. The answer is the tab. */
  portalExport(): Reply<string>;
  /** The key that signs certificates, as text. */
  saveKey(): Reply<string>;
  /** Puts a saved key back. The answer says what was done. */
  restoreCertificateKey(text: string): Reply<string>;
  /** Withdraws a certificate. The answer says what was done. */
  revokeCertificate(serial: string, reason: string): Reply<string>;
}

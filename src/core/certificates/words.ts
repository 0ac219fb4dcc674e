// The phrases of certificates: what stands on the paper, in the message, in the plan, and in code checks.
import type { MailState } from './certificate';
import { phraser, type NoGaps, type Phrase } from '../phrase';

export interface CertificateWords {
  // On the paper.
  title: NoGaps;
  labelSerial: NoGaps;
  labelCode: NoGaps;
  labelName: NoGaps;
  labelYearLevel: NoGaps;
  labelStudentNumber: NoGaps;
  labelPeriod: NoGaps;
  labelSessions: NoGaps;
  labelHours: NoGaps;
  labelActivity: NoGaps;
  labelIssuer: NoGaps;
  labelSessionList: NoGaps;
  roleMentor: NoGaps;
  day: { day: string };
  period: { from: Phrase; to: Phrase };
  sessionCount: { count: number };
  hours: { minutes: number; exact: number };
  hoursInWords: { minutes: number };
  ofWhichTraining: { minutes: number };
  activity: NoGaps;
  agreedAreas: NoGaps;
  statement: { other: number; coordinator: number; automatic: number };
  caps: { parts: readonly Phrase[] };
  capSession: { minutes: number };
  capDay: { minutes: number };
  capWeek: { minutes: number };
  capTerm: { minutes: number };
  capRounding: { minutes: number };
  capHalfHours: NoGaps;
  seal: NoGaps;
  replacesLine: { serial: string };
  howToCheck: { contact: string; serial: string; code: string };
  listLine: { day: Phrase; time: string; minutes: number; areas: Phrase };
  endOfList: NoGaps;
  // In the message.
  mailSubject: { program: string };
  mailText: { name: string; program: string; hours: Phrase; period: Phrase; serial: string; contact: string };
  mailTextReplacement: {
    name: string;
    program: string;
    hours: Phrase;
    period: Phrase;
    serial: string;
    replaces: string;
    contact: string;
  };
  fileName: { serial: string; name: string };
  templateName: { program: string };
  // Why somebody gets none.
  nothingLogged: NoGaps;
  nothingCounted: NoGaps;
  waiting: { minutes: number };
  underHalfHour: { minutes: number };
  onlyTraining: NoGaps;
  allCertified: { serial: string };
  // The plan and its outcome.
  planNothing: NoGaps;
  planLine: { minutes: number };
  planMake: { serial: string };
  planMail: { serial: string };
  together: { parts: readonly Phrase[] };
  plan: { orders: number; unfinished: number; skipped: number; mails: number; left: number };
  planSeveralDays: { days: number };
  planUnknown: { count: number };
  done: { made: number; mailed: number };
  doneUnfiled: { count: number };
  doneWaiting: { count: number };
  doneUnknown: { count: number };
  doneFailed: { count: number };
  notFinished: { done: number; total: number };
  notStarted: NoGaps;
  runningElsewhere: { who: string };
  mailNotInQuestion: { serial: string };
  notStanding: { serial: string };
  reasonMissing: NoGaps;
  nothingToReplaceWith: { serial: string };
  revoked: { serial: string };
  replaced: { serial: string; by: string };
  // Problems.
  institutionMissing: NoGaps;
  contactMissing: NoGaps;
  tagUnknown: { tag: string };
  tagMissing: { tag: string };
  templateUnreadable: NoGaps;
  tagsLeft: { serial: string };
  noAddress: { serial: string };
  mailUnknown: { serial: string; account: string };
  mailFailed: { serial: string; detail: string };
  documentFailed: { serial: string; detail: string };
  withoutPeople: NoGaps;
  // Answers to a code.
  checkValid: NoGaps;
  checkReplaced: { by: string };
  checkRevoked: { day: Phrase };
  checkWrongCode: NoGaps;
  checkNoSuchSerial: NoGaps;
  checkAltered: NoGaps;
  checkWithoutKey: NoGaps;
  checkDetails: { name: string; hours: Phrase; period: Phrase; issued: Phrase };
  // A letter over several certificates, and the list for volunteer portals.
  letterTitle: NoGaps;
  letterText: { name: string; count: number };
  letterTotal: NoGaps;
  letterHours: { minutes: number };
  letterCheck: { contact: string };
  letterName: { name: string };
  letterMailText: { name: string; program: string; hours: Phrase; count: number; contact: string };
  letterNeedsDrive: NoGaps;
  letterNotToMail: NoGaps;
  letterTomorrow: NoGaps;
  letterSent: { to: string };
  letterState: { state: MailState; at: string; to: string };
  letterNeedsTwo: NoGaps;
  noneIssued: NoGaps;
  portalTraining: NoGaps;
  portalContent: { activity: Phrase; areas: string };
  asWritten: { text: string };
  // The key, and what a missing permission means.
  keyNone: NoGaps;
  keyUnreadable: NoGaps;
  keyFitsLess: NoGaps;
  keyRestored: { fits: number; all: number };
  notFiled: NoGaps;
  // The register when it is checked.
  registerAltered: { serial: string };
  coveredTwice: { id: string; serials: string };
  // About what the panel offers.
  failedMail: { detail: string };
  failedPaper: { detail: string };
  aboutTemplate: NoGaps;
  templateFits: NoGaps;
  aboutCorrecting: NoGaps;
  aboutRecords: NoGaps;
  recordLine: { count: number; hours: Phrase; terms: string };
  aboutPortal: NoGaps;
  aboutKey: NoGaps;
  // Settings.
  rulePrefix: NoGaps;
  ruleLanguage: NoGaps;
  ruleTitle: NoGaps;
  ruleActivity: NoGaps;
  ruleTemplate: NoGaps;
  ruleFolder: NoGaps;
  ruleSessionList: NoGaps;
  ruleStudentNumber: NoGaps;
  ruleTrainingAlone: NoGaps;
  ruleSendMail: NoGaps;
  ruleMailReserve: NoGaps;
}

export const say = phraser<CertificateWords>('certificates');

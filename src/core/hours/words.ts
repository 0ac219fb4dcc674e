// The phrases of the hours ledger.
import { phraser, type NoGaps, type Phrase } from '../phrase';

export interface HoursWords {
  // Why minutes do not count, or not yet.
  notOneOfDay: NoGaps;
  minutesMissing: NoGaps;
  minutesImpossible: NoGaps;
  endNotAfterStart: NoGaps;
  pairUnknown: NoGaps;
  notOfThisPair: NoGaps;
  loggedBeforeItHappened: NoGaps;
  corrected: { by: string };
  notCounted: { why: string };
  textNotCounted: NoGaps;
  disputed: NoGaps;
  notConfirmed: NoGaps;
  outsideTerm: NoGaps;
  beforePair: NoGaps;
  afterPair: NoGaps;
  late: { days: number };
  tooLong: { cap: number };
  duplicate: { first: string };
  sameTime: { other: string };
  notAttended: NoGaps;
  overCap: { cap: Phrase; minutes: number };
  frozen: { serial: string };
  roomUsedByCertificates: NoGaps;
  decisionWithoutReason: NoGaps;
  loggedTwice: { first: string };
  // Caps by name.
  capSession: NoGaps;
  capSameTime: NoGaps;
  capText: NoGaps;
  capTraining: NoGaps;
  capDay: NoGaps;
  capWeek: NoGaps;
  capTerm: NoGaps;
  capFrozen: NoGaps;
  listed: { reasons: readonly Phrase[] };
  // Problems with cells.
  logNamesNoPair: NoGaps;
  logNamesSeveralPairs: { count: number };
  correctsUnknown: NoGaps;
  answerNamesNoSession: NoGaps;
  answerUnreadable: NoGaps;
  answerNotFromAsked: NoGaps;
  answerRequestUnknown: NoGaps;
  answerCodeWrong: NoGaps;
  answerLate: { days: number };
  ownHours: NoGaps;
  trainingPersonUnknown: NoGaps;
  dayUnreadable: NoGaps;
  sessionRepeated: NoGaps;
  // E-mails that ask for confirmation.
  day: { day: string };
  askSubject: { program: string };
  remindSubject: { program: string };
  askHello: { name: string };
  askIntro: { program: string; count: number };
  remindIntro: { program: string; count: number };
  askLine: { number: number; day: Phrase; time: string; minutes: number; partner: string; mode: string };
  askByForm: { link: string; by: Phrase };
  askByReply: { by: Phrase; request: string; code: string };
  askNoFault: NoGaps;
  askContact: { name: string; email: string };
  asksNothing: NoGaps;
  asksPlanned: { requests: number; reminders: number; left: number };
  asksSent: { sent: number; waiting: number; failed: number };
  askUnknown: { request: string; account: string };
  askNotInQuestion: { request: string };
  askRunning: { who: string };
  waitingLine: { sessions: number; status: Phrase };
  waitsNotAsked: NoGaps;
  waitsFailed: NoGaps;
  waitsAsked: NoGaps;
  waitsReminder: NoGaps;
  waitsInVain: NoGaps;
  waitsUnknown: NoGaps;
  waitsNoAddress: NoGaps;
  aboutAddresses: NoGaps;
  addressUnknown: NoGaps;
  addressVerified: NoGaps;
  addressTyped: NoGaps;
  sessionNotOpen: { session: string };
  reasonMissing: NoGaps;
  // Settings.
  ruleLate: NoGaps;
  ruleSessionCap: NoGaps;
  ruleLongSessions: NoGaps;
  ruleSameTime: NoGaps;
  ruleTextModes: NoGaps;
  ruleTextWeekly: NoGaps;
  ruleTrainingCap: NoGaps;
  ruleDayCap: NoGaps;
  ruleWeekCap: NoGaps;
  ruleTermCap: NoGaps;
  ruleRoundingStep: NoGaps;
  ruleRounding: NoGaps;
  ruleAddresses: NoGaps;
  ruleAutomatic: NoGaps;
  // Notes on column heads.
  noteDecision: NoGaps;
  noteCorrects: NoGaps;
  noteAttended: NoGaps;
  noteCheck: NoGaps;
  // Hours.
  checkHolds: NoGaps;
  noMentor: NoGaps;
  noMentors: NoGaps;
  updated: { mentors: number; logged: number; counted: number; waiting: number };
  confirmationLevel: { other: number; coordinator: number; automatic: number; addresses: string };
}

export const say = phraser<HoursWords>('hours');

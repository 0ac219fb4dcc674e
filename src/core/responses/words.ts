// The phrases of importing Form responses.
import { phraser, type NoGaps, type Phrase } from '../phrase';

export interface ResponsesWords {
  // Why a column was taken for what it is.
  whyTimestampHeader: NoGaps;
  whyTimestampCells: { count: number; total: number };
  whyEmailHeader: { count: number; total: number };
  whyEmailCells: { count: number; total: number };
  whyConsent: { answers: string };
  whyConsentAnswers: { answers: string };
  whyName: NoGaps;
  whyPersonal: NoGaps;
  whyLinks: NoGaps;
  whyRole: { answers: string };
  whyYearLevel: { answers: string };
  whyQuiz: NoGaps;
  whyEmptyColumn: NoGaps;
  whyScaleNumbers: { least: number; most: number; count: number; total: number };
  whyScaleEnds: { lowest: number; least: number; most: number };
  whyScaleNumbered: { count: number; total: number };
  whyScaleLabels: { labels: string };
  whyScaleAmbiguous: { labels: string };
  whyScaleGraded: { labels: string };
  whyMultiple: { options: number; total: number };
  whyMultipleHeader: NoGaps;
  whyMultipleJoined: { options: number };
  whyYesNo: { total: number };
  whySingle: { distinct: number; total: number };
  whySingleWithOther: { total: number };
  whyNumber: { count: number; total: number };
  whyDate: { count: number; total: number };
  whyOpen: { distinct: number; total: number };
  whyNoAnswers: NoGaps;
  whyDayOrder: NoGaps;
  whyDatesMixed: { dayFirst: number; monthFirst: number; either: number; other: number };
  whyZone: { zone: string };
  whyContinues: { question: string };
  whyNewAnswers: { answers: string };
  whyEqualHeaders: { before: number; now: number };
  whyField: { field: string };
  whyFewAnswers: { why: Phrase; total: number };
  whyYouChose: NoGaps;
  whyNowCalled: { question: string };
  whySameCombination: { options: number };

  // What the columns of the tab Questions hold.
  noteKind: NoGaps;
  noteField: NoGaps;
  noteScale: NoGaps;
  noteOptions: NoGaps;
  noteSection: NoGaps;
  noteInTables: NoGaps;
  notePurpose: NoGaps;
  noteProposed: NoGaps;
  noteLastImport: NoGaps;
  noteDecision: NoGaps;
  noteWas: NoGaps;
  noteAskedOf: NoGaps;
  noteJoinedTo: NoGaps;

  // Problems.
  timeUnreadable: NoGaps;
  zoneUnknown: { zone: string };
  dayOrderTaken: { order: string };
  dayOrderMixed: NoGaps;
  notOnScale: { scale: string };
  notANumber: NoGaps;
  notADay: NoGaps;
  secondHeaders: { rows: string };
  joinConflict: { other: string };
  datesRead: { count: number; shown: string };
  errorCell: NoGaps;
  scaleUnreadable: NoGaps;
  questionGone: { question: string };
  questionRenamed: { question: string; renamed: string };
  questionNew: { question: string; kind: string };
  questionUnsure: { question: string; kind: string };
  emailMissing: NoGaps;
  emailInvalid: NoGaps;
  nameMissing: NoGaps;
  roleMissing: NoGaps;
  personUnknown: NoGaps;
  personIdMissing: NoGaps;
  personIdRepeated: NoGaps;
  personRoleMissing: NoGaps;
  yearLevelMissing: NoGaps;
  yearLevelUnknown: { levels: string };
  placesUnusable: { most: number };
  tooFewTimes: { least: number };
  sameEmailOtherName: { other: string };
  similarPerson: { other: string };
  personCorrected: { person: string };
  superseded: { cell: string };
  decideAgain: { about: Phrase };
  decideRole: { about: Phrase };
  roleUnlikePeople: { role: string; person: string };
  tooManyChosen: { most: number };
  sameAnswers: { cell: string };
  consentRefused: NoGaps;

  // What only the coordinator can settle about answers, and the choices.
  answeredAgain: { earlier: string; later: string };
  roleChanged: { earlier: string; later: string };
  mostlyBlank: { earlier: string; later: string };
  aboutSameAnswers: { cell: string; other: string };
  aboutHeaders: { rows: string };
  leaveOutHeaders: NoGaps;
  areAnswers: NoGaps;
  aboutLeftOut: { cell: string };
  aboutGone: { answer: string; tab: string };
  aboutCorrected: { who: string; person: string };
  aboutDecided: { who: string };
  aboutSameAddress: { who: string; other: string; person: string };
  aboutSimilar: { who: string; other: string; person: string };
  countLatest: NoGaps;
  countEarlier: NoGaps;
  countBoth: NoGaps;
  fillGaps: NoGaps;
  leaveOut: NoGaps;
  keepWhatCame: NoGaps;
  withdrawPerson: NoGaps;
  onePerson: NoGaps;
  twoPeople: NoGaps;

  twoRoutes: { tab: string; other: string; count: number };
  sourceGone: { tab: string };
  answerNotImported: NoGaps;
  uploadedFrom: { source: string; when: string };

  // What an import did.
  answersGone: { tab: string };
  noResponses: NoGaps;
  onlyHeaders: { tab: string };
  imported: { added: number; changed: number; withdrawn: number; problems: number };
  unchanged: { problems: number };
}

export const say = phraser<ResponsesWords>('responses');

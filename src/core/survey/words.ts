// The phrases of survey tables: titles, heads, footnotes and the methods paragraph.
import { phraser, type NoGaps, type Phrase } from '../phrase';

/** A gap that may be a label of the form or a phrase. */
type Label = string | Phrase;

export interface SurveyWords
  extends
    HeadWords,
    CellWords,
    NoteWords,
    MethodWords,
    SettingNotes,
    CodingWords,
    JobPhrases,
    PrintedWords,
    CellFunctionWords {}

interface HeadWords {
  titleResponses: NoGaps;
  titleDetails: { count: number };
  titleSatisfaction: NoGaps;
  titlePairs: NoGaps;
  titleDistribution: NoGaps;
  titleChange: NoGaps;
  titleReliability: NoGaps;
  titlePurposes: NoGaps;
  titleRoles: NoGaps;
  titleThemes: NoGaps;
  titleAgreement: NoGaps;
  titleOverTime: NoGaps;
  titleMethods: NoGaps;
  headGroup: NoGaps;
  headParticipants: NoGaps;
  headRespondents: NoGaps;
  headRate: NoGaps;
  headItems: NoGaps;
  headCategory: NoGaps;
  headResponses: NoGaps;
  headCount: NoGaps;
  headPurpose: NoGaps;
  headRole: NoGaps;
  headP: NoGaps;
  headAdjustedP: NoGaps;
  headQ: NoGaps;
  headPair: NoGaps;
  headRankBiserial: NoGaps;
  headSuperiority: NoGaps;
  headPairs: NoGaps;
  headBefore: NoGaps;
  headAfter: NoGaps;
  headUnchanged: NoGaps;
  headPairedEffect: NoGaps;
  headItemRest: NoGaps;
  headAlphaIfDropped: NoGaps;
  headTheme: NoGaps;
  headCodedTwice: NoGaps;
  headCoder: { number: number };
  headAgreed: NoGaps;
  headKappa: NoGaps;
  headSamePeople: { first: string; last: string };
  headFirst: NoGaps;
  headLast: NoGaps;
  headMethods: NoGaps;
  headReferences: NoGaps;
  interval95: NoGaps;
  meanAndSd: NoGaps;
  medianAndQuartiles: NoGaps;
  missing: NoGaps;
  notApplicable: NoGaps;
  groupHead: { group: Phrase; count: number | string };
  countHead: { group: Phrase };
  chartOf: { item: string };
  chartPercentOf: { item: string };
  chartCount: NoGaps;
  chartMeans: NoGaps;
  chartDistribution: NoGaps;
}

interface CellWords {
  mentors: NoGaps;
  mentees: NoGaps;
  both: NoGaps;
  everyone: NoGaps;
  otherGroups: NoGaps;
  named: { text: string };
  allParticipants: NoGaps;
  byRole: NoGaps;
  byYearLevel: NoGaps;
  consent: NoGaps;
  consentGiven: NoGaps;
  interval: { value: string; low: string; high: string };
  below: { least: number };
  withheld: NoGaps;
  reversedItem: { item: string };
  severalItem: { item: string };
  scaleMean: { count: number };
  scaleSum: { count: number };
  itemInSection: { section: string; item: Label };
  itemOfGroup: { item: Label; group: Phrase };
  groupBase: { group: Phrase; count: Label | number };
  baseCell: { count: Label | number };
  pairOfGroups: { first: Phrase; second: Phrase };
  alphaOfScale: { count: number; people: number | string };
  negativeAlpha: { alpha: string };
  otherThemes: NoGaps;
  themeCount: { theme: string; count: Label };
  quotes: NoGaps;
  quote: { text: string };
  respondentsAndRate: NoGaps;
}

interface NoteWords {
  noteRespondents: { count: number };
  noteRespondentsByGroup: { count: number; groups: readonly Phrase[] };
  groupCount: { group: Phrase; count: number | string };
  noteWithoutConsent: { count: number };
  noteNoGroup: { count: number };
  noteSuperseded: { count: number };
  noteNoParticipants: NoGaps;
  noteWilson: NoGaps;
  noteNoneMissing: NoGaps;
  noteMissing: { items: readonly Phrase[] };
  missingOfItem: { item: Label; missing: string; notApplicable: string; declined: string };
  noteBaseAnswered: NoGaps;
  noteBaseAll: NoGaps;
  noteSeveral: NoGaps;
  notePercentRounding: NoGaps;
  noteSmallCells: { least: number };
  noteUncoded: { item: string };
  noteThemes: { answers: number };
  noteUnthemed: { count: number };
  noteThemeCounts: NoGaps;
  noteQuotes: NoGaps;
  noteKappa: NoGaps;
  noteKappaUndefined: NoGaps;
  noteSameWords: NoGaps;
  noteRateOfToday: NoGaps;
  noteLinked: NoGaps;
  noteNotLinked: NoGaps;
  noteLimit: { allowed: number };
  noteOverLimit: { allowed: number; count: number | string };
  noteMeanAndSd: NoGaps;
  noteMedianAndQuartiles: NoGaps;
  noteScale: { least: number; most: number };
  noteLabelledScale: { least: number; most: number; leastLabel: string; mostLabel: string };
  noteScaleScore: NoGaps;
  noteExact: NoGaps;
  noteNormal: NoGaps;
  noteNormalContinuity: NoGaps;
  noteTooLarge: { count: number };
  noteAllEqual: NoGaps;
  noteU: { first: Phrase; second: Phrase };
  noteRankBiserial: { first: Phrase };
  noteSuperiority: { first: Phrase; second: Phrase };
  noteKruskal: NoGaps;
  noteKruskalSmall: { least: number };
  noteNoTest: NoGaps;
  noteUntested: { count: number };
  noteNotAdjusted: NoGaps;
  noteAdjusted: { adjustment: string; count: number };
  noteAdjustedWithin: { adjustment: string };
  noteFisher: NoGaps;
  notePairs: { count: number };
  noteFirstOfPair: NoGaps;
  noteDistribution: NoGaps;
  noteOnlyOne: { count: number };
  noteSignedRank: NoGaps;
  noteSignedRankLarge: NoGaps;
  noteReliability: NoGaps;
  noteNegativeItem: NoGaps;
  noteMethods: NoGaps;
}

interface MethodWords {
  methodsParagraph: { sentences: readonly Phrase[] };
  methodsRespondents: { count: number };
  methodsRate: { count: number; enrolled: number; rate: string; low: string; high: string };
  methodsConsent: { count: number; left: number };
  methodsMeans: NoGaps;
  methodsMedians: NoGaps;
  methodsExact: NoGaps;
  methodsNormal: NoGaps;
  methodsNormalContinuity: NoGaps;
  methodsTooLarge: NoGaps;
  methodsRankBiserial: NoGaps;
  methodsSuperiority: NoGaps;
  methodsKruskal: NoGaps;
  methodsNotAdjusted: { count: number };
  methodsAdjusted: { adjustment: string; count: number };
  methodsScaleScore: NoGaps;
  methodsSignedRank: NoGaps;
  methodsAlpha: NoGaps;
  methodsChoicesAnswered: NoGaps;
  methodsChoicesAll: NoGaps;
  methodsSeveral: NoGaps;
  methodsFisher: NoGaps;
  methodsThemes: { count: number };
  methodsKappa: { count: number };
  methodsOverTime: NoGaps;
  methodsSmallCells: { least: number };
  methodsProgram: { version: string };
}

interface SettingNotes {
  setMethod: NoGaps;
  setSummary: NoGaps;
  setAdjustment: NoGaps;
  setScaleScore: NoGaps;
  setEffect: NoGaps;
  setCompareBy: NoGaps;
  setBase: NoGaps;
  setGroupLayout: NoGaps;
  setThemeCounts: NoGaps;
  setSurveyTab: NoGaps;
  setSmallCell: NoGaps;
}

/** The tabs in which coders work. */
interface CodingWords {
  aboutCategory: NoGaps;
  aboutTheme: NoGaps;
  aboutCodingId: NoGaps;
  aboutQuote: NoGaps;
  unknownTheme: NoGaps;
  themeOutcomes: NoGaps;
  themeBenefits: NoGaps;
  themeFactors: NoGaps;
  themeNegative: NoGaps;
  themeSuggestions: NoGaps;
}

interface JobPhrases {
  noSurveyTab: NoGaps;
  noSuchSurvey: { tab: string };
  noAnswers: { tab: string };
  tablesMade: { tables: number; respondents: number; tab: string; uncoded: number };
  noSuchGrouping: NoGaps;
}

/** What is said about a printed table. */
interface PrintedWords {
  tableNumber: { number: number };
  reportName: { day: string };
  printedScaleWrong: { most: number };
  printedUnreadable: { group: number };
  printedPossible: { group: number; count: number };
  printedTooMany: { group: number };
  printedWithMissing: { group: number; n: number; missing: number };
  printedNoMean: { group: number; n: number; mean: string; below: string; above: string };
  printedNoSd: { group: number; n: number; mean: string; sd: string };
  printedPUnread: NoGaps;
  printedPTooMany: NoGaps;
  printedPNone: NoGaps;
  printedPFits: { conventions: readonly Phrase[] };
  pExact: NoGaps;
  pExactDoubled: NoGaps;
  pExactIgnoringTies: NoGaps;
  pNormal: NoGaps;
  pNormalContinuity: NoGaps;
  pNormalIgnoringTies: NoGaps;
  pNormalContinuityIgnoringTies: NoGaps;
}

/** What a custom function answers to wrong arguments. */
interface CellFunctionWords {
  wantsNumbers: { name: string };
  wantsNumberNot: { name: string; found: string };
  wantsMethod: { allowed: string; found: string };
  wantsLevels: { most: number; found: string };
  wantsScores: { highest: number; found: string };
}

export const say = phraser<SurveyWords>('survey');

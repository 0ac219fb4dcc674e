// The phrases of pairing.
import { phraser, type NoGaps, type Phrase } from '../phrase';

export interface PairingWords
  extends SettingPhrases, RulePhrases, TabNotes, ReasonPhrases, ClashPhrases, NoticePhrases {
  // Which way a pair came about.
  locked: NoGaps;
  chosenByBoth: NoGaps;
  askedByMentee: NoGaps;
  askedByMentor: NoGaps;
  suggested: NoGaps;
  mentee: NoGaps;
  mentor: NoGaps;
  // Why it fits, and what to watch out for.
  asWritten: { text: string };
  list: { items: readonly Phrase[] };
  clause: { text: Phrase; points: string };
  otherAnswers: NoGaps;
  coordinatorsWish: NoGaps;
  limit: { most: string };
  basedOn: { compared: number; weight: number };
  whyItFits: { clauses: readonly Phrase[]; based: Phrase };
  nothingToCompare: NoGaps;
  nothingFits: NoGaps;
  breaksMust: { rule: string; text: string };
  flagNotOwnWish: { who: string };
  flagNoPurpose: { who: string };
  flagFewTimes: { who: string; times: number };
  changedNew: NoGaps;
  changedFrom: { mentor: string };
  // Alternatives and their cost to everybody else.
  alternative: { mentor: string; score: string; cost: Phrase };
  costUnknown: NoGaps;
  costHeld: NoGaps;
  costAlone: { sum: Phrase };
  costOthers: { others: readonly Phrase[]; left: Phrase; sum: Phrase };
  costNothing: NoGaps;
  costLess: { points: string };
  costMore: { points: string };
  movesTo: { name: string; mentor: string };
  movesOut: { name: string };
  nobodyLeftOut: NoGaps;
  leftOut: { people: number };
  // The run itself.
  pairsProposed: { paired: number; mentees: number; ways: readonly Phrase[]; remarks: readonly Phrase[] };
  byWay: { way: Phrase; count: number };
  weakest: { score: string };
  provedBest: NoGaps;
  notProvedBest: NoGaps;
  keptPairs: { count: number };
  conflictsFound: { count: number };
  noPeople: NoGaps;
  rulesToFix: { problems: number };
  statusesChanged: NoGaps;
  tooManyPeople: { most: number };
  pairGone: { pair: string };
  alreadyFixed: { pair: string };
  agreementNotFixed: { pair: string };
  agreementPairUnknown: NoGaps;
  agreementStranger: { pair: string };
  agreementsRead: { pairs: number };
  noAgreementForm: NoGaps;
  rulesTried: { changes: number };
  measurePaired: NoGaps;
  measureLeftOver: NoGaps;
  measureMean: NoGaps;
  measureWeakest: NoGaps;
  measureChanged: NoGaps;
  withoutMentor: NoGaps;
  whatIfNote: NoGaps;
  ruleSetAside: { rule: string };
  proposedAfresh: NoGaps;
}

/** The e-mail to two people who are now a pair, and what the coordinator hears about sending it. */
interface NoticePhrases {
  noticeSubject: { program: string };
  noticeHello: { name: string };
  noticeMentor: { program: string; name: string; year: string; email: string };
  noticeMentee: { program: string; name: string; year: string; email: string };
  noticePurpose: { name: string; purpose: string };
  noticeAgreed: { areas: string };
  noticeCommon: { areas: string };
  noticeMeet: { way: string };
  noticeFirstAsMentor: NoGaps;
  noticeFirstAsMentee: NoGaps;
  noticeGuide: NoGaps;
  noticeLog: { link: string };
  noticeAgree: { link: string };
  noticeContact: { name: string; email: string };
  noticeThanks: { program: string };
  noticeNoAddress: { name: string };
  noticeBadAddress: { name: string; email: string };
  noticeNoConsent: { name: string };
  noticeUnknown: { pair: string; column: string };
  noticesPlanned: { mails: number; left: number };
  noticesNothing: NoGaps;
  noneAccepted: NoGaps;
  noticeSettled: { pair: string };
  noticesSent: { sent: number; waiting: number; failed: number };
  missingAgreement: NoGaps;
  missingAreas: NoGaps;
  missingWay: NoGaps;
  missingRhythm: NoGaps;
  missingTraining: { name: string };
  missingNotice: { name: string };
  missingNotices: NoGaps;
  lackAgreement: { pairs: number };
  lackTraining: { mentors: number };
  lackNotice: { people: number };
}

interface SettingPhrases {
  settingMattersMost: NoGaps;
  settingMinimumScore: NoGaps;
  settingKeepProposed: NoGaps;
  settingRaiseWeakest: NoGaps;
  settingLeftOverFirst: NoGaps;
  settingEarlierFirst: NoGaps;
  settingSpreadLoad: NoGaps;
  settingPlacesNotAnswered: NoGaps;
  settingLeastTimes: NoGaps;
  settingPairRulePoints: NoGaps;
  settingSessionLogLink: NoGaps;
  settingAgreementLink: NoGaps;
  settingNoticeLanguage: NoGaps;
}

/** Names and sentences of the default rules; `{count}` and the like are filled later, for each pair. */
interface RulePhrases {
  ruleYear: NoGaps;
  yearOutside: NoGaps;
  ruleYearPreferred: NoGaps;
  yearFits: NoGaps;
  yearDiffers: NoGaps;
  ruleTime: NoGaps;
  noCommonTime: NoGaps;
  ruleTimes: NoGaps;
  timesFit: NoGaps;
  ruleHelp: NoGaps;
  helpFits: NoGaps;
  helpDiffers: NoGaps;
  ruleWay: NoGaps;
  wayFits: NoGaps;
  wayDiffers: NoGaps;
  ruleMode: NoGaps;
  modeFits: NoGaps;
  modeDiffers: NoGaps;
  rulePlace: NoGaps;
  placeFits: NoGaps;
  placeDiffers: NoGaps;
  ruleLanguage: NoGaps;
  languageFits: NoGaps;
  languageDiffers: NoGaps;
  ruleGender: NoGaps;
  genderFits: NoGaps;
  genderDiffers: NoGaps;
  ruleStyle: NoGaps;
  styleFits: NoGaps;
  styleDiffers: NoGaps;
  rulePairedBefore: NoGaps;
  wasPairedBefore: NoGaps;
}

interface TabNotes {
  kindNote: NoGaps;
  valueNote: NoGaps;
  weightNote: NoGaps;
  shareNote: NoGaps;
  missingNote: NoGaps;
  textNote: NoGaps;
  leftByMustNote: NoGaps;
  pairRulePersonNote: NoGaps;
  pairRuleNote: NoGaps;
  pairRuleReasonNote: NoGaps;
  pairIdNote: NoGaps;
  statusNote: NoGaps;
  scoreNote: NoGaps;
  unmatchedNote: NoGaps;
  agreedNote: NoGaps;
  noticeNote: NoGaps;
  conflictsNote: NoGaps;
  // Cells to fix.
  oneOf: { allowed: string };
  ruleWithoutName: NoGaps;
  ruleTwice: { name: string };
  unknownColumn: NoGaps;
  byPersonOnly: NoGaps;
  valueUnreadable: { operator: string };
  weightUnreadable: NoGaps;
  pairTwice: NoGaps;
  pairIdUnreadable: NoGaps;
}

/** Why somebody is left over, and the nearest fix. */
interface ReasonPhrases {
  withdrawn: NoGaps;
  withdrawnFix: NoGaps;
  consentRefused: NoGaps;
  consentMissing: NoGaps;
  consentFix: NoGaps;
  signedUpAgain: { id: string };
  signedUpAgainFix: NoGaps;
  incomplete: { question: string };
  incompleteFix: NoGaps;
  noMentorTakes: NoGaps;
  noMentorTakesFix: NoGaps;
  pausing: NoGaps;
  pausingFix: NoGaps;
  noMentees: NoGaps;
  noMenteesFix: NoGaps;
  notNeeded: NoGaps;
  notNeededFix: NoGaps;
  noMentorPasses: { rule: string };
  noMenteePasses: { rule: string };
  oneRuleFixMentor: { rule: string; count: number; free: number };
  oneRuleFixMentee: { rule: string; count: number; free: number };
  severalRules: { rules: string };
  nearestPerson: { name: string };
  allBarred: { count: number };
  allBarredFix: NoGaps;
  belowMinimum: { name: string; score: string; least: string };
  belowMinimumFix: { score: string };
  allTaken: { mentees: number; places: number; mentors: Phrase };
  allTakenHeld: { taken: Phrase; standing: number };
  placesShort: { short: number };
  onePlaceMore: { mentors: Phrase };
}

interface ClashPhrases {
  kindRepeated: NoGaps;
  repeatedWhat: { id: string };
  repeatedRemedy: NoGaps;
  kindTwoAddresses: NoGaps;
  twoAddressesWhat: NoGaps;
  twoAddressesRemedy: NoGaps;
  kindLockTwice: NoGaps;
  lockTwiceWhat: NoGaps;
  lockTwiceRemedy: NoGaps;
  kindLockBlocked: NoGaps;
  lockBlockedWhat: NoGaps;
  lockBlockedRemedy: NoGaps;
  kindLockGone: NoGaps;
  lockGoneWhat: NoGaps;
  lockGoneRemedy: NoGaps;
  kindUnknownInRules: NoGaps;
  unknownMenteeWhat: NoGaps;
  unknownMentorWhat: NoGaps;
  unknownInRulesRemedy: NoGaps;
  kindWithdrawn: NoGaps;
  withdrawnWhat: { name: string };
  withdrawnRemedy: NoGaps;
  kindFixedBreaks: NoGaps;
  fixedBreaksRemedy: NoGaps;
  kindMutualBreaks: NoGaps;
  mutualBreaksRemedy: NoGaps;
  kindMutualFull: NoGaps;
  mutualFullWhat: NoGaps;
  mutualFullRemedy: NoGaps;
  kindNamedUnknown: NoGaps;
  namedNobodyWhat: { written: string };
  namedNearestWhat: { written: string; nearest: string };
  namedUnknownRemedy: NoGaps;
  kindNamedUnclear: NoGaps;
  namedSeveralWhat: { written: string };
  namedWrongRoleWhat: { written: string };
  namedUnclearRemedy: NoGaps;
  kindBothWays: NoGaps;
  bothWaysWhat: NoGaps;
  bothWaysRemedy: NoGaps;
}

export const say = phraser<PairingWords>('pairing');

import type { PairingWords } from '../../core/pairing/words';
import type { Sentences } from '../catalogue';

const people = (count: number): string => (count === 1 ? '1 person' : `${count} people`);
const mentees = (count: number): string => (count === 1 ? '1 mentee' : `${count} mentees`);
const mentors = (count: number): string => (count === 1 ? '1 mentor' : `${count} mentors`);
const places = (count: number): string => (count === 1 ? '1 place' : `${count} places`);
const ofRule = (rule: string, text: string): string =>
  `Breaks the rule "${rule}"${text === '' ? '' : `: ${text}`}.`;

export const pairing: Sentences<PairingWords> = {
  locked: 'Locked',
  chosenByBoth: 'Chosen by both',
  askedByMentee: 'Asked by mentee',
  askedByMentor: 'Asked by mentor',
  suggested: 'Suggested',
  mentee: 'mentee',
  mentor: 'mentor',

  asWritten: ({ text }) => text,
  list: ({ items }) => items.map((item) => item.replace(/\.$/, '')).join('; '),
  clause: ({ text, points }) => `${text} (${points})`,
  otherAnswers: 'other answers',
  coordinatorsWish: "coordinator's wish",
  limit: ({ most }) => `kept between 0 and ${most}`,
  basedOn: ({ compared, weight }) => `. Based on ${compared} of ${weight} weight`,
  whyItFits: ({ clauses, based }) => `${clauses.join('; ')}${based}`,
  nothingToCompare: 'Nothing to compare: none of the questions with weight was answered by both.',
  nothingFits: 'Allowed by the rules, but no answer fits.',
  breaksMust: ({ rule, text }) => ofRule(rule, text),
  flagNotOwnWish: ({ who }) => `${who} was asked to take part, ask whether it is their own wish too`,
  flagNoPurpose: ({ who }) => `${who} gave no purpose`,
  flagFewTimes: ({ who, times }) => `${who} offers few times (${times})`,
  changedNew: 'New',
  changedFrom: ({ mentor }) => `Was ${mentor}`,

  alternative: ({ mentor, score, cost }) => `${mentor} (${score}): ${cost}`,
  costUnknown: 'effect on others not computed',
  costHeld: 'all places are held by pairs that stay',
  costAlone: ({ sum }) => `no other pair changes, ${sum}`,
  costOthers: ({ others, left, sum }) =>
    `${others.length === 1 ? '1 other pair changes' : `${others.length} other pairs change`} (${others.join(', ')}), ${left}, ${sum}`,
  costNothing: 'same total score',
  costLess: ({ points }) => `${points} points less in all`,
  costMore: ({ points }) => `${points} points more in all`,
  movesTo: ({ name, mentor }) => `${name} to ${mentor}`,
  movesOut: ({ name }) => `${name} to nobody`,
  nobodyLeftOut: 'nobody is left out',
  leftOut: ({ people: count }) => `${people(count)} left out`,

  pairsProposed: ({ paired, mentees: all, ways, remarks }) =>
    `${paired} of ${mentees(all)} ${paired === 1 ? 'has' : 'have'} a mentor${ways.length === 0 ? '' : ` (${ways.join(', ')})`}. ${remarks.join(' ')}`,
  byWay: ({ way, count }) => `${way.toLowerCase()} ${count}`,
  weakest: ({ score }) => `Weakest score ${score}.`,
  provedBest: 'Proved best.',
  notProvedBest: 'Not proved best: too many people could mentor each other.',
  keptPairs: ({ count }) => `${count === 1 ? '1 proposed pair' : `${count} proposed pairs`} kept.`,
  conflictsFound: ({ count }) =>
    count === 1 ? '1 conflict needs your decision.' : `${count} conflicts need your decision.`,
  noPeople: 'There is nobody in the tab "People" yet. Choose "Import responses" first.',
  rulesToFix: ({ problems }) =>
    `No pairs were proposed: ${problems === 1 ? '1 cell' : `${problems} cells`} of the rules must be fixed first.`,
  statusesChanged:
    'Somebody changed the pairs while this was running, so nothing was written. Please run it again.',
  tooManyPeople: ({ most }) =>
    `Pairs can be proposed for at most ${most} mentees and ${most} mentors at a time. Split the program into groups.`,
  pairGone: ({ pair }) => `The pair ${pair} no longer stands in the tab "Pairs".`,
  alreadyFixed: ({ pair }) =>
    `This mentee already has a fixed mentor (${pair}). End or reject that pair first.`,
  agreementNotFixed: ({ pair }) => `Accept the pair ${pair} first, then note what the two agreed on.`,
  agreementPairUnknown:
    'No accepted pair has this ID. Correct it here, or accept the pair, then read the agreements again.',
  agreementStranger: ({ pair }) =>
    `This address belongs to neither of the pair ${pair}, so the answer was left out.`,
  agreementsRead: ({ pairs }) =>
    pairs === 0
      ? 'No new agreement. What stands beside a pair already stays.'
      : `The agreement of ${pairs === 1 ? '1 pair' : `${pairs} pairs`} was read from the form.`,
  noAgreementForm:
    'No form asks what pairs agreed on. Make one with the questions "Pair ID", "Agreed areas", "How to meet" and "How often", and link it to this spreadsheet.',
  rulesTried: ({ changes }) =>
    `Nothing was changed. With these rules ${changes === 1 ? '1 mentee' : `${changes} mentees`} would have another mentor; see the tab "What-if".`,
  measurePaired: 'Mentees with a mentor',
  measureLeftOver: 'Mentees without a mentor',
  measureMean: 'Mean score',
  measureWeakest: 'Weakest score',
  measureChanged: 'Mentees with another mentor',
  withoutMentor: 'nobody',
  whatIfNote: 'A trial. Scores are by the tried rules on both sides. Choose "Propose pairs" to apply them.',
  ruleSetAside: ({ rule }) => `The rule "${rule}" was set aside: nobody was asked.`,
  proposedAfresh: 'Proposed afresh: earlier proposals were not kept.',

  settingMattersMost:
    'Everyone paired: as many pairs as possible. Only good pairs: pairs below the minimum score are not made.',
  settingMinimumScore: 'Counts only with "Only good pairs": the lowest score of a pair, from 0 to 100.',
  settingKeepProposed:
    'Whether a new run keeps proposed pairs where it can. Accepted and locked pairs always stay.',
  settingRaiseWeakest: 'Make the weakest pair as good as possible first, then the rest.',
  settingLeftOverFirst:
    'Mentees marked "yes" in the column "Left over last term" come first when places are short.',
  settingEarlierFirst: 'Mentees who signed up earlier come first when places are short.',
  settingSpreadLoad: "Fill every mentor's first place before anyone's second, where that costs little.",
  settingPlacesNotAnswered: 'Mentees a mentor takes who did not answer that question.',
  settingLeastTimes: 'Fewer common times than this are pointed out beside the pair.',
  settingPairRulePoints: 'Points (of 100) that "Prefer" and "Avoid" in Pair rules add or take off.',

  settingSessionLogLink: 'Address of the session log form; it stands in the e-mail to new pairs.',
  settingAgreementLink:
    'Address of a form with the questions Pair ID, Agreed areas, How to meet, How often; it stands in the e-mail to new pairs. PAIR-ID in it is replaced by the ID of the pair.',
  settingNoticeLanguage:
    'By person: people who speak only English or only Korean get that language, all others the language of this add-on.',

  ruleYear: 'Academic year',
  yearOutside: 'Mentor {mentor} for mentee {mentee}: outside the allowed years',
  ruleYearPreferred: 'Year gap preferred',
  yearFits: 'Mentor {mentor}, mentee {mentee}',
  yearDiffers: 'Mentor {mentor} for mentee {mentee} is not a preferred year gap',
  ruleTime: 'A common time',
  noCommonTime: 'No common time',
  ruleTimes: 'Common times',
  timesFit: 'Common times: {count} ({list})',
  ruleHelp: 'Help areas asked and offered',
  helpFits: 'Covers {count} of {of} help areas ({list})',
  helpDiffers: 'Offers none of the help areas asked for ({mentee})',
  ruleWay: 'Way of helping',
  wayFits: 'Same way of helping ({list})',
  wayDiffers: 'Different ways of helping: wanted {mentee}, offered {mentor}',
  ruleMode: 'Meeting mode',
  modeFits: 'Meet the same way ({list})',
  modeDiffers: 'No meeting mode in common',
  rulePlace: 'Meeting place',
  placeFits: 'Same places to meet ({list})',
  placeDiffers: 'No meeting place in common',
  ruleLanguage: 'Language',
  languageFits: 'Common language: {list}',
  languageDiffers: 'No language in common',
  ruleGender: 'Same gender',
  genderFits: 'Same gender, as wished',
  genderDiffers: 'Not the same gender, as one of them would like',
  ruleStyle: 'Study style alike',
  styleFits: 'Same study style',
  styleDiffers: 'Different study styles',
  rulePairedBefore: 'Same pair as last term',
  wasPairedBefore: 'Were a pair before',

  kindNote:
    'Must: false makes a pair impossible; use it sparingly. Prefer adds points, Avoid takes them off. By person: for those who asked for it.',
  valueNote:
    'What the operator needs, for example 0, 1, 2 for a Must on the year gap, or 1:60, 2:100 for points by number.',
  weightNote: 'Whole number from 0 to 100. The default weights are a starting point, not validated.',
  shareNote: 'Computed: this rule as part of all weight.',
  missingNote:
    'When one of the two did not answer: skip = the rule does not count, no points = it counts as 0, not eligible = no pair.',
  textNote: '{count}, {of}, {list}, {mentee}, {mentor} and {gap} are filled in for each pair.',
  leftByMustNote: 'Computed by the last run: mentees whom this Must alone leaves without any mentor.',
  pairRulePersonNote: 'E-mail address or person ID.',
  pairRuleNote: 'Lock: always this pair. Block: never. Prefer, Avoid: points added or taken off.',
  pairRuleReasonNote: 'For you alone: it never appears in another tab, an e-mail or a certificate.',
  pairIdNote: 'Names the pair everywhere. Please leave it as it is; sort and filter as you like.',
  statusNote:
    'Proposed may change in the next run. Accepted and Locked stay. Rejected: not again this term; clear the cell to undo. Ended: places are free again.',
  scoreNote: 'From 0 to 100, by the rules that are on. The reasons add up to it.',
  agreedNote: 'What the two agreed on: areas of help, how to meet, how often. Yours to fill in.',
  noticeNote:
    'SENT with the time, FAILED, or SENDING: nobody knows whether it went out. Clear a cell to send again.',
  unmatchedNote: 'The first reason that applies to each person.',
  conflictsNote: 'Only you can settle these. The list is made anew by each run.',
  oneOf: ({ allowed }) => `Choose one of these: ${allowed}.`,
  ruleWithoutName: 'Give this rule a name.',
  ruleTwice: ({ name }) => `Another rule is also named "${name}". Give each rule its own name.`,
  unknownColumn: 'Write the header of a column of the tab People.',
  byPersonOnly: 'The kind "By person" goes with the operator "asked for same", and with no other.',
  valueUnreadable: ({ operator }) =>
    `This value does not suit the operator "${operator}". See the note on the header.`,
  weightUnreadable: 'Write a whole number from 0 to 100.',
  pairTwice: 'This pair stands in the tab twice. Delete one of the rows.',
  pairIdUnreadable:
    'A Pair ID is made by the add-on: term code, mentee ID, mentor ID. Delete this row or restore its ID.',

  withdrawn: 'Has withdrawn.',
  withdrawnFix: 'Nothing to do. Set the status in People to active if this is a mistake.',
  consentRefused: 'Does not agree to show name and e-mail address to a partner.',
  consentMissing: 'Has not answered whether name and e-mail address may be shown to a partner.',
  consentFix: 'Ask the person, then change Consent in People.',
  signedUpAgain: ({ id }) => `Signed up again; the later sign-up (${id}) counts.`,
  signedUpAgainFix: 'Nothing to do.',
  incomplete: ({ question }) => `Did not answer "${question}", which a rule needs.`,
  incompleteFix: 'Ask the person, then fill in the cell in People.',
  noMentorTakes: 'No mentor takes mentees at present.',
  noMentorTakesFix: 'Ask for mentors, or give a pausing mentor a place in People.',
  pausing: 'Takes no mentee at present (0 places).',
  pausingFix: 'Nothing to do, unless places are needed.',
  noMentees: 'No mentee takes part.',
  noMenteesFix: 'Wait for sign-ups.',
  notNeeded: 'All mentees who could be paired with this mentor have one.',
  notNeededFix: 'Keep as a reserve for late sign-ups.',
  noMentorPasses: ({ rule }) => `No mentor passes the rules; "${rule}" alone bars the most.`,
  noMenteePasses: ({ rule }) => `No mentee passes the rules; "${rule}" alone bars the most.`,
  oneRuleFixMentor: ({ rule, count, free }) =>
    `Without "${rule}", ${mentors(count)} would be possible, ${free} of them with a free place.`,
  oneRuleFixMentee: ({ rule, count, free }) =>
    `Without "${rule}", ${mentees(count)} would be possible, ${free} of them without a mentor.`,
  severalRules: ({ rules }) => `Nobody passes the rules, and no single rule is the cause. Nearest: ${rules}.`,
  nearestPerson: ({ name }) => `Nearest is ${name}: ask both whether they can adjust.`,
  allBarred: ({ count }) =>
    `The only people who fit (${count}) were blocked, rejected, or ended with this person.`,
  allBarredFix: 'Look at Pair rules, and at the rejected pairs in Pairs.',
  belowMinimum: ({ name, score, least }) =>
    `The best pair, with ${name} (${score}), is below the minimum score of ${least}.`,
  belowMinimumFix: ({ score }) =>
    `Lower the minimum score to ${score}, or choose "Everyone paired" in Settings.`,
  allTaken: ({ mentees: count, places: have, mentors: names }) =>
    `All eligible mentors are taken: these ${mentees(count)} can only go to ${places(have)} (${names}).`,
  allTakenHeld: ({ taken, standing }) =>
    `${taken} ${places(standing)} of them ${standing === 1 ? 'is' : 'are'} held by pairs that stay.`,
  placesShort: ({ short }) => `There are more mentees than places: ${places(short)} short.`,
  onePlaceMore: ({ mentors: names }) => `One more place with one of them: ${names}.`,

  kindRepeated: 'Signed up twice',
  repeatedWhat: ({ id }) => `Two sign-ups with one e-mail address; the later one (${id}) counts.`,
  repeatedRemedy: 'Set the other to withdrawn in People, or correct the address.',
  kindTwoAddresses: 'One person, two addresses?',
  twoAddressesWhat: 'Same name, role and year level with two e-mail addresses.',
  twoAddressesRemedy: 'If it is one person, set one of the two to withdrawn in People.',
  kindLockTwice: 'Two fixed mentors',
  lockTwiceWhat: 'This mentee is already fixed with another mentor, so this pair does not count.',
  lockTwiceRemedy: 'End or reject one pair, or delete one Lock in Pair rules.',
  kindLockBlocked: 'Fixed and blocked',
  lockBlockedWhat: 'The pair is both fixed and blocked in Pair rules.',
  lockBlockedRemedy: 'Delete the Block, or end the pair.',
  kindLockGone: 'Fixed, but not in People',
  lockGoneWhat: 'One of the two no longer stands in People.',
  lockGoneRemedy: 'Restore the person, or set the pair to Ended.',
  kindUnknownInRules: 'Unknown in Pair rules',
  unknownMenteeWhat: 'No mentee in People has this e-mail address or ID.',
  unknownMentorWhat: 'No mentor in People has this e-mail address or ID.',
  unknownInRulesRemedy: 'Correct the cell in Pair rules.',
  kindWithdrawn: 'Withdrawn, but still a pair',
  withdrawnWhat: ({ name }) => `${name} has withdrawn.`,
  withdrawnRemedy: 'Set the pair to Ended; the other person is then free again.',
  kindFixedBreaks: 'A fixed pair breaks a rule',
  fixedBreaksRemedy: 'Nothing, if you meant it so. Else set the pair to Rejected or Ended.',
  kindMutualBreaks: 'Chosen by both, but against a rule',
  mutualBreaksRemedy: 'Lock the pair in Pair rules if you want it all the same.',
  kindMutualFull: 'Chosen by both, but not paired',
  mutualFullWhat: 'They named each other, but a place or another wish stood in the way.',
  mutualFullRemedy: 'Give the mentor one more place in People, or lock the pair.',
  kindNamedUnknown: 'Named somebody unknown',
  namedNobodyWhat: ({ written }) => `"${written}" has not signed up.`,
  namedNearestWhat: ({ written, nearest }) =>
    `"${written}" has not signed up. The nearest spelling is "${nearest}".`,
  namedUnknownRemedy: 'Correct Named partners in People, or invite the person.',
  kindNamedUnclear: 'Named somebody unclear',
  namedSeveralWhat: ({ written }) => `Several people are named "${written}".`,
  namedWrongRoleWhat: ({ written }) => `"${written}" has the same role.`,
  namedUnclearRemedy: 'Write an e-mail address as Named partners in People.',
  kindBothWays: 'Each could mentor the other',
  bothWaysWhat: 'Nobody is paired with their own mentor the other way round.',
  bothWaysRemedy: 'Nothing to do.',

  noticeSubject: ({ program }) => `${program}: your partner`,
  noticeHello: ({ name }) => `Dear ${name},`,
  noticeMentor: ({ program, name, year, email }) =>
    `your mentor in the ${program} is ${name}${year === '' ? '' : ` (${year})`}. You can reach each other at ${email}.`,
  noticeMentee: ({ program, name, year, email }) =>
    `your mentee in the ${program} is ${name}${year === '' ? '' : ` (${year})`}. You can reach each other at ${email}.`,
  noticePurpose: ({ name, purpose }) => `What ${name} would like to reach: "${purpose}"`,
  noticeAgreed: ({ areas }) => `You agreed on these areas of help: ${areas}.`,
  noticeCommon: ({ areas }) => `Areas of help that you both chose: ${areas}. They are a good place to begin.`,
  noticeMeet: ({ way }) => `How you agreed to meet: ${way}.`,
  noticeFirstAsMentor: 'Please write first, within three days, and suggest two or three times to meet.',
  noticeFirstAsMentee:
    'Your mentor writes first. If you have heard nothing within a week, please write yourself.',
  noticeGuide:
    'For the first meeting: tell each other how you like to study; choose one or two areas of help; agree when, where and how often you meet, and how you cancel. What is said stays between you. If it does not fit, tell us early; nobody is to blame.',
  noticeLog: ({ link }) => `After each meeting the mentor logs it here: ${link}`,
  noticeAgree: ({ link }) => `When you have agreed, please note it here, one of you for both: ${link}`,
  noticeContact: ({ name, email }) => `Questions? ${[name, email].filter((part) => part !== '').join(', ')}`,
  noticeThanks: ({ program }) => `Thank you for taking part in the ${program}.`,
  noticeNoAddress: ({ name }) => `${name} has no e-mail address in People.`,
  noticeBadAddress: ({ name, email }) => `${name}: "${email}" is no e-mail address. Correct it in People.`,
  noticeNoConsent: ({ name }) => `${name} does not agree to show name and e-mail address to a partner.`,
  noticeUnknown: ({ pair, column }) =>
    `${pair}, "${column}": nobody knows whether this e-mail went out. Look in your Sent mail, then write SENT, or clear the cell to send it again.`,
  noticeSettled: ({ pair }) => `The e-mail to the pair ${pair} is no longer in question.`,
  noticesPlanned: ({ mails, left }) =>
    `${mails === 1 ? '1 e-mail' : `${mails} e-mails`} would be sent${left < 0 ? '' : `; ${left} can go out today`}.`,
  noneAccepted: 'No pair is accepted yet, so there is nobody to tell.',
  noticesNothing: 'All accepted pairs have been told.',
  noticesSent: ({ sent, waiting, failed }) =>
    [
      `${sent === 1 ? '1 e-mail' : `${sent} e-mails`} sent.`,
      ...(waiting > 0 ? [`${waiting} wait; run this again, tomorrow if the quota is used up.`] : []),
      ...(failed > 0 ? [`${failed} failed; see the notice columns in Pairs.`] : []),
    ].join(' '),
  missingAgreement: 'nothing agreed yet',
  missingAreas: 'no agreed areas of help',
  missingWay: 'not agreed how to meet',
  missingRhythm: 'not agreed how often',
  missingTraining: ({ name }) => `${name} has not been at the training`,
  missingNotice: ({ name }) => `${name} has not been told`,
  missingNotices: 'neither has been told',
  lackAgreement: ({ pairs }) =>
    pairs === 1 ? '1 pair without a complete agreement' : `${pairs} pairs without a complete agreement`,
  lackTraining: ({ mentors: count }) => `${mentors(count)} not at the training`,
  lackNotice: ({ people: count }) => `${people(count)} not told yet`,
};

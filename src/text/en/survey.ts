import type { SurveyWords } from '../../core/survey/words';
import type { Sentences } from '../catalogue';

const tests = (count: number): string => (count === 1 ? '1 test' : `${count} tests`);
const people = (count: number | string): string => (count === 1 ? '1 respondent' : `${count} respondents`);

/** A hidden number brings its own sign: `< 5`. */
const equal = (count: unknown): string => (typeof count === 'number' ? `= ${count}` : String(count));

export const survey: Sentences<SurveyWords> = {
  titleResponses: 'Participants and responses',
  titleDetails: ({ count }) => `Details of the program (N = ${count})`,
  titleSatisfaction: 'Satisfaction with the program',
  titlePairs: 'Satisfaction: every pair of groups',
  titleDistribution: 'Distribution of the answers',
  titleChange: 'Before and after',
  titleReliability: 'Reliability of the scales',
  titlePurposes: 'Purpose of taking part',
  titleRoles: 'Role of mentors',
  titleThemes: 'Themes of the open answers',
  titleAgreement: 'Agreement of the two coders',
  titleOverTime: 'Satisfaction over time',
  titleMethods: 'Methods',
  headGroup: 'Group',
  headParticipants: 'Participants',
  headRespondents: 'Respondents',
  headRate: 'Response rate, % (95% CI)',
  headItems: 'Survey items',
  headCategory: 'Category',
  headResponses: 'No. of responses (%)',
  headCount: 'No. (%)',
  headPurpose: 'Purpose',
  headRole: 'Role',
  headP: 'p-value',
  headAdjustedP: 'Adjusted p',
  headQ: 'q (adjusted p)',
  headPair: 'Groups compared',
  headRankBiserial: 'Rank-biserial correlation',
  headSuperiority: 'Probability of superiority',
  headPairs: 'Pairs',
  headBefore: 'Before',
  headAfter: 'After',
  headUnchanged: 'Unchanged',
  headPairedEffect: 'Rank-biserial correlation (paired)',
  headItemRest: 'Item-rest correlation',
  headAlphaIfDropped: 'Alpha if dropped',
  headTheme: 'Theme',
  headCodedTwice: 'Coded by both',
  headCoder: ({ number }) => `Given by coder ${number}`,
  headAgreed: 'Agreed, No. (%)',
  headKappa: "Cohen's kappa",
  headSamePeople: ({ first, last }) => `Same people, ${first} – ${last}`,
  headFirst: 'First',
  headLast: 'Last',
  headMethods: 'Statistical methods',
  headReferences: 'References',
  interval95: '(95% CI)',
  meanAndSd: 'Mean ± SD',
  medianAndQuartiles: 'Median [Q1–Q3]',
  missing: 'Missing',
  notApplicable: 'Not applicable',
  groupHead: ({ group, count }) => `${group} (N ${equal(count)})`,
  countHead: ({ group }) => `${group}, No. (%)`,
  chartOf: ({ item }) => item,
  chartPercentOf: ({ item }) => `${item} (% of each group)`,
  chartCount: 'Responses',
  chartMeans: 'Mean score by group',
  chartDistribution: 'Answers in percent, the middle of the scale at zero',
  mentors: 'Mentors',
  mentees: 'Mentees',
  both: 'Mentor and mentee',
  everyone: 'All respondents',
  otherGroups: 'Other groups',
  named: ({ text }) => text,
  allParticipants: 'All participants',
  byRole: 'Role',
  byYearLevel: 'Year level',
  consent: 'Consent to use the answers',
  consentGiven: 'Given',
  interval: ({ value, low, high }) => `${value} (${low} to ${high})`,
  below: ({ least }) => `< ${least}`,
  withheld: 'hidden',
  reversedItem: ({ item }) => `${item} (reversed)`,
  severalItem: ({ item }) => `${item} (several answers allowed)`,
  scaleMean: ({ count }) => `Mean of the ${count} items`,
  scaleSum: ({ count }) => `Sum of the ${count} items`,
  itemInSection: ({ section, item }) => `${section}: ${item as string}`,
  itemOfGroup: ({ item, group }) => `${item as string} – ${group}`,
  groupBase: ({ group, count }) => `${group} (n ${equal(count)})`,
  baseCell: ({ count }) => `n ${equal(count)}`,
  pairOfGroups: ({ first, second }) => `${first} – ${second}`,
  alphaOfScale: ({ count, people: n }) => `Cronbach's alpha of the ${count} items (n ${equal(n)})`,
  negativeAlpha: ({ alpha }) => `${alpha} (check reversed items)`,
  otherThemes: 'Other themes',
  themeCount: ({ theme, count }) => `${theme}, ${count as string}`,
  quotes: 'In their own words',
  quote: ({ text }) => `“${text}”`,
  respondentsAndRate: 'Respondents; response rate, % (95% CI)',
  noteRespondents: ({ count }) => `N = ${people(count)}; n = answers to the item.`,
  noteRespondentsByGroup: ({ count, groups }) =>
    `N = ${people(count)} (${groups.join(', ')}); n = answers to the item.`,
  groupCount: ({ group, count }) => `${group} ${count}`,
  noteWithoutConsent: ({ count }) => `${people(count)} without consent left out.`,
  noteNoGroup: ({ count }) => `${people(count)} in none of the compared groups left out of the comparison.`,
  noteSuperseded: ({ count }) =>
    `${count === 1 ? '1 earlier answer' : `${count} earlier answers`} of people who answered again left out.`,
  noteNoParticipants: 'Nobody is listed in People, so there is no response rate.',
  noteWilson: 'Response rate of participants with 95% Wilson score interval.',
  noteNoneMissing: 'No answers are missing.',
  noteMissing: ({ items }) => `Missing answers: ${items.join('; ')}.`,
  missingOfItem: ({ item, missing, notApplicable, declined }) =>
    `"${item}" ${[
      missing !== '' ? `${missing} missing` : '',
      notApplicable !== '' ? `${notApplicable} not applicable` : '',
      declined !== '' ? `${declined} preferred not to say` : '',
    ]
      .filter((part) => part !== '')
      .join(', ')}`,
  noteBaseAnswered: 'Percentages are of those who answered the item.',
  noteBaseAll: 'Percentages are of all respondents who were asked the item.',
  noteSeveral: 'Where several answers are allowed, percentages add up to more than 100.',
  notePercentRounding: 'Percentages are rounded half up and may not add up to exactly 100.',
  noteSmallCells: ({ least }) =>
    `Counts of answers below ${least} are hidden, with other counts, SDs or means that would give them away. Groups of fewer than ${least} stand together with others, without questions that only they were asked. Numbers of missing answers are shown.`,
  noteUncoded: ({ item }) =>
    `"${item}" has open answers that have not been coded yet; it is not in this table.`,
  noteThemes: ({ answers }) =>
    `Themes were given by hand to ${answers === 1 ? '1 open answer' : `${answers} open answers`}; an answer may have up to three.`,
  noteUnthemed: ({ count }) =>
    `${count === 1 ? '1 open answer has' : `${count} open answers have`} no theme yet.`,
  noteThemeCounts: 'No. (%) of the people of the group who answered an open question.',
  noteQuotes: 'Quotes are word for word but for names and addresses; they were chosen by hand.',
  noteKappa:
    "Cohen's kappa for each theme, given or not given, over the answers that both coders have coded; agreed: both or neither gave the theme.",
  noteKappaUndefined:
    'A dash stands where both coders always say the same, so that chance alone would agree.',
  noteSameWords: 'Items stand here when at least two surveys asked them with the same words and scale.',
  noteRateOfToday: 'Response rates are of the people listed in People today, with 95% Wilson score interval.',
  noteLinked:
    'Same people: those who gave the same e-mail address, or name and year, in the first and the last survey.',
  noteNotLinked: 'Nobody could be recognised in both the first and the last survey, so no change is tested.',
  noteLimit: ({ allowed }) => `Up to ${allowed} answers were allowed.`,
  noteOverLimit: ({ allowed, count }) =>
    `Up to ${allowed} answers were allowed; ${people(count)} gave more, and all are counted.`,
  noteMeanAndSd: 'Values are mean ± sample standard deviation (n − 1), rounded half up.',
  noteMedianAndQuartiles: 'Values are median [lower quartile–upper quartile], quartiles of type 7 as in R.',
  noteScale: ({ least, most }) => `Scores run from ${least} (lowest) to ${most} (highest).`,
  noteLabelledScale: ({ least, most, leastLabel, mostLabel }) =>
    `Scores run from ${least} (${leastLabel}) to ${most} (${mostLabel}).`,
  noteScaleScore:
    'Scale scores are of people who answered every item of the section; alpha stands in Reliability.',
  noteExact:
    'p: two-sided Mann-Whitney U test, exact conditional distribution with midranks for ties, P(|U − mean| ≥ observed), as in the R package coin.',
  noteNormal:
    'p: two-sided Mann-Whitney U test, normal approximation corrected for ties, without continuity correction.',
  noteNormalContinuity:
    'p: two-sided Mann-Whitney U test, normal approximation corrected for ties and continuity.',
  noteTooLarge: ({ count }) =>
    `${count === 1 ? '1 item has' : `${count} items have`} too many answers for the exact test: p of the Mann-Whitney U test by normal approximation corrected for ties and continuity.`,
  noteAllEqual: 'Where all answers are equal, p is 1.',
  noteU: ({ first, second }) =>
    `U counts the pairs in which the first group (${first}) scores higher than the second (${second}), ties half.`,
  noteRankBiserial: ({ first }) =>
    `Rank-biserial correlation (Cliff's delta) with approximate 95% interval; positive when the first group (${first}) scores higher.`,
  noteSuperiority: ({ first, second }) =>
    `Probability that one of ${first} scores higher than one of ${second}, ties half, with approximate 95% interval.`,
  noteKruskal: 'p: Kruskal-Wallis test corrected for ties, chi-square distribution; ε² = H / (N − 1).',
  noteKruskalSmall: ({ least }) =>
    `The smallest group has ${least === 1 ? '1 answer' : `${least} answers`}: the chi-square distribution is a rough guide there.`,
  noteNoTest: 'No test: a group without answers cannot be compared.',
  noteUntested: ({ count }) =>
    `${count === 1 ? '1 item was' : `${count} items were`} not tested, because a group has no answers to it.`,
  noteNotAdjusted: 'p-values are not adjusted for the number of tests.',
  noteAdjusted: ({ adjustment, count }) => `p-values are adjusted by ${adjustment} over ${tests(count)}.`,
  noteAdjustedWithin: ({ adjustment }) =>
    `p-values are adjusted by ${adjustment} over the options of each item.`,
  noteFisher:
    "p: two-sided Fisher's exact test for each option, chosen or not by group, among those who answered.",
  noteFirstOfPair:
    'U and the effect size (approximate 95% interval) speak of the first group of each pair; ties count half.',
  notePairs: ({ count }) =>
    `All ${count} pairs of groups are printed; adjusted p by Holm over the ${count} pairs of an item.`,
  noteDistribution: 'Cells are counts with percent of the answers of the group.',
  noteOnlyOne: ({ count }) =>
    `${count === 1 ? '1 pair with one answer only is' : `${count} pairs with one answer only are`} left out.`,
  noteSignedRank:
    'p: two-sided Wilcoxon signed-rank test on people who answered both times, exact distribution with midranks for ties, pairs without a difference dropped; the effect is (V+ − V−) / (V+ + V−), positive when scores went up.',
  noteSignedRankLarge: 'Above 500 pairs the normal approximation corrected for ties and continuity is used.',
  noteReliability:
    "Cronbach's alpha from the sample variances of people who answered every item of the section.",
  noteNegativeItem: 'A negative item-rest correlation can mean that an item is worded the other way round.',
  noteMethods: 'This paragraph was written from the settings and data of this run. Adapt it to your journal.',
  methodsParagraph: ({ sentences }) => sentences.join(' '),
  methodsRespondents: ({ count }) => `The survey was answered by ${people(count)}.`,
  methodsRate: ({ count, enrolled, rate, low, high }) =>
    `Of ${enrolled} participants, ${count} answered the survey (${rate}%, 95% Wilson interval ${low} to ${high}%).`,
  methodsConsent: ({ count, left }) =>
    `${count} gave consent and were analyzed; ${left} did not and were left out.`,
  methodsMeans: 'Ratings are reported as mean ± sample standard deviation.',
  methodsMedians: 'Ratings are reported as median with lower and upper quartile (type 7).',
  methodsExact:
    'Two groups were compared by the two-sided Mann-Whitney U test; p-values are from the exact conditional distribution of the rank sum, with midranks for tied answers (probability of a deviation from the mean at least as large as observed).',
  methodsNormal:
    'Two groups were compared by the two-sided Mann-Whitney U test, using the normal approximation with correction for ties and without continuity correction.',
  methodsNormalContinuity:
    'Two groups were compared by the two-sided Mann-Whitney U test, using the normal approximation with correction for ties and continuity.',
  methodsTooLarge:
    'Where the groups were too large for the exact distribution, the normal approximation with correction for ties and continuity was used.',
  methodsRankBiserial:
    "The effect size is the rank-biserial correlation (Cliff's delta) with an approximate 95% confidence interval.",
  methodsSuperiority:
    'The effect size is the probability of superiority, ties counted half, with an approximate 95% confidence interval.',
  methodsKruskal:
    'Groups were compared by the Kruskal-Wallis test corrected for ties with ε² as effect size, and pairs of groups by exact Mann-Whitney U tests adjusted by Holm.',
  methodsNotAdjusted: ({ count }) =>
    count === 1
      ? 'One test was made.'
      : `${count} tests were made; p-values were not adjusted for their number.`,
  methodsAdjusted: ({ adjustment, count }) => `p-values were adjusted by ${adjustment} over ${tests(count)}.`,
  methodsScaleScore: 'Scale scores were computed for people who answered every item of a section.',
  methodsSignedRank:
    'Answers before and after were compared by the exact two-sided Wilcoxon signed-rank test, pairs without a difference dropped.',
  methodsAlpha: "Internal consistency of items in one section is given as Cronbach's alpha.",
  methodsChoicesAnswered: 'Choices are reported as counts and percentages of those who answered the item.',
  methodsChoicesAll:
    'Choices are reported as counts and percentages of all respondents who were asked the item.',
  methodsSeveral: 'Where several answers were allowed, percentages are of respondents, not of answers.',
  methodsFisher: "Each option was compared between groups by the two-sided Fisher's exact test.",
  methodsThemes: ({ count }) =>
    `${count === 1 ? 'One open answer was' : `${count} open answers were`} given themes by hand.`,
  methodsKappa: ({ count }) =>
    `A second coder coded ${count === 1 ? 'one of them' : `${count} of them`}; agreement is given as Cohen's kappa for each theme.`,
  methodsOverTime:
    'Answers of the same people in the first and the last survey were compared by the exact two-sided Wilcoxon signed-rank test.',
  methodsSmallCells: ({ least }) =>
    `Counts of answers below ${least} were suppressed, with further ones that would disclose them, and groups of fewer than ${least} were combined.`,
  methodsProgram: ({ version }) =>
    `All numbers were computed with Peer Mentoring for Sheets, version ${version}.`,
  setMethod:
    'How two groups are compared. exact: exact Mann-Whitney p with ties. normal: as SPSS "Asymp. Sig.". normal-continuity: as R before 4.6.',
  setSummary: 'How ratings are shown in the table Satisfaction.',
  setAdjustment: 'Whether p-values are adjusted for the number of tests in a table.',
  setScaleScore: 'Whether Satisfaction also shows the mean or the sum of the items of each section.',
  setEffect: 'The effect size printed beside p.',
  setCompareBy:
    'What the groups of a comparison are: role, year level, the text of a question with one choice such as Gender, or a column of People.',
  setBase: 'What percentages in choice tables are of.',
  setGroupLayout:
    "How groups stand in Purposes and Mentor roles. Side by side adds Fisher's exact test for each option.",
  setThemeCounts: 'Whether Themes table also says how many people voiced each theme.',
  setSurveyTab: 'Name of the tab whose answers the tables show. Blank: the survey answered last.',
  setSmallCell:
    'Counts of answers below this number are hidden and smaller groups put together, for tables that leave the staff. 0 hides nothing.',
  aboutCategory: 'The block of the table in which the theme stands. You may write your own.',
  aboutTheme: 'One theme a row. The drop-downs of Coding offer this list.',
  aboutCodingId: 'Names the answer. It says nothing about who wrote it.',
  aboutQuote:
    'Choose ✓ to print this answer word for word in Themes table. Read it first: it may name someone.',
  unknownTheme: 'Choose a theme from the list, or add this one to the tab "Themes".',
  themeOutcomes: 'Outcomes',
  themeBenefits: 'Mutual benefits',
  themeFactors: 'Factors of success',
  themeNegative: 'Negative experiences',
  themeSuggestions: 'Suggestions for improvement',
  noSurveyTab:
    'No tab with survey answers was found. Link a survey form to this spreadsheet, or set the purpose of its tab to "survey" in Questions.',
  noSuchSurvey: ({ tab }) =>
    `There is no survey in a tab named "${tab}". Correct the setting "Survey tab", or leave it blank.`,
  noAnswers: ({ tab }) => `The tab "${tab}" has no answers yet. Make the tables when someone has answered.`,
  tablesMade: ({ tables, respondents, tab, uncoded }) =>
    `Made ${tables} tables from ${people(respondents)} in "${tab}". Each table says under it how it was made.${
      uncoded > 0
        ? ` ${uncoded === 1 ? '1 open answer waits' : `${uncoded} open answers wait`} for themes in Coding.`
        : ''
    }`,
  noSuchGrouping:
    'Write role, year level, the text of a survey question with one choice, or a column of People. Until then the tables compare roles.',
  tableNumber: ({ number }) => `Table ${number}.`,
  reportName: ({ day }) => `Survey report ${day}`,
  printedScaleWrong: ({ most }) =>
    `Give the lowest and highest score as whole numbers, at most ${most} apart.`,
  printedUnreadable: ({ group }) =>
    `Group ${group}: give n as a whole number and mean and SD as printed, for example 3.5 and 0.7.`,
  printedPossible: ({ group, count }) =>
    `Group ${group}: possible. ${count === 1 ? 'One set' : `${count} sets`} of whole scores ${count === 1 ? 'gives' : 'give'} these numbers.`,
  printedTooMany: ({ group }) =>
    `Group ${group}: the mean is possible. There are too many sets of scores to check the SD.`,
  printedWithMissing: ({ group, n, missing }) =>
    `Group ${group}: not possible for ${n} whole scores, but possible if ${missing} of them ${missing === 1 ? 'is' : 'are'} missing (n = ${n - missing}).`,
  printedNoMean: ({ group, n, mean, below, above }) =>
    `Group ${group}: a mean of ${mean} is impossible for ${n} whole scores; the nearest are ${below} and ${above}.`,
  printedNoSd: ({ group, n, mean, sd }) =>
    `Group ${group}: no ${n} whole scores have a mean of ${mean} and a sample SD of ${sd}.`,
  printedPUnread: 'Give p as one number, for example .68. A p such as "< .05" fits too much to be checked.',
  printedPTooMany: 'There are too many possible sets of scores to check p.',
  printedPNone:
    'No usual Mann-Whitney p-value gives the printed p for any possible scores. That alone does not make it wrong: another test may have been used.',
  printedPFits: ({ conventions }) => `The printed p fits: ${conventions.join('; ')}.`,
  pExact: 'exact with ties (R package coin, this program)',
  pExactDoubled: 'twice the smaller exact tail (R from 4.6)',
  pExactIgnoringTies: 'exact as if there were no ties (SPSS "Exact Sig.")',
  pNormal: 'normal approximation with ties (SPSS "Asymp. Sig.")',
  pNormalContinuity: 'normal approximation with ties and continuity (R before 4.6)',
  pNormalIgnoringTies: 'normal approximation without ties',
  pNormalContinuityIgnoringTies: 'normal approximation with continuity, without ties',
  wantsNumbers: ({ name }) => `Give ${name} at least one number, for example C2:C11.`,
  wantsNumberNot: ({ name, found }) =>
    `Give ${name} numbers only and leave missing answers blank (found "${found}").`,
  wantsMethod: ({ allowed, found }) => `Write one of these as method: ${allowed} (found "${found}").`,
  wantsLevels: ({ most, found }) => `Give levels a whole number from 2 to ${most} (found ${found}).`,
  wantsScores: ({ highest, found }) => `Scores are whole numbers from 1 to ${highest} (found ${found}).`,
};

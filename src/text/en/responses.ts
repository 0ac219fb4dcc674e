import type { ResponsesWords } from '../../core/responses/words';
import type { Sentences } from '../catalogue';

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

export const responses: Sentences<ResponsesWords> = {
  whyTimestampHeader: 'The header is the one that forms give to the time of sending.',
  whyTimestampCells: ({ count, total }) => `${count} of ${total} cells hold a date with a time.`,
  whyEmailHeader: ({ count, total }) =>
    `The header asks for an e-mail address; ${count} of ${total} answers are complete addresses.`,
  whyEmailCells: ({ count, total }) => `${count} of ${total} answers are e-mail addresses.`,
  whyConsent: ({ answers }) =>
    answers === '' ? 'The header asks for consent.' : `Asks for consent; the answers are: ${answers}.`,
  whyConsentAnswers: ({ answers }) =>
    `Asks for consent; the answers are: ${answers}. Please say which of them mean yes.`,
  whyName: 'The header asks for a name, and nearly all answers differ.',
  whyPersonal: 'The answers would tell who somebody is, so they stay out of all tables.',
  whyLinks: 'Most answers are links, which can tell who somebody is, so they stay out of all tables.',
  whyRole: ({ answers }) => `Asks for the role; the answers are: ${answers}.`,
  whyYearLevel: ({ answers }) => `The answers are year levels: ${answers}.`,
  whyQuiz: 'A score or a comment that a quiz adds.',
  whyEmptyColumn: 'A column without a header and without answers.',
  whyScaleNumbers: ({ least, most, count, total }) =>
    `${count} of ${total} answers are whole numbers that fit a scale from ${least} to ${most}.`,
  whyScaleEnds: ({ lowest, least, most }) =>
    `Nobody chose less than ${lowest}. Please check the ends of the scale: ${least} to ${most}?`,
  whyScaleNumbered: ({ count, total }) => `${count} of ${total} answers are a number with a label.`,
  whyScaleLabels: ({ labels }) => `All answers belong to one scale: ${labels}.`,
  whyScaleAmbiguous: ({ labels }) => `The answers fit more than one scale. Please check this one: ${labels}.`,
  whyScaleGraded: ({ labels }) => `The wording suggests this order. Please check it: ${labels}.`,
  whyMultiple: ({ options, total }) =>
    `${options} options come again and again in ${total} answers, alone and together.`,
  whyMultipleHeader: 'The question says that several answers may be chosen.',
  whyMultipleJoined: ({ options }) =>
    `${options} options, some of which seem to hold a comma. Please check the list of options.`,
  whyYesNo: ({ total }) => `All ${total} answers are yes, no or something between.`,
  whySingle: ({ distinct, total }) => `Few different answers: ${distinct} among ${total}.`,
  whySingleWithOther: ({ total }) =>
    `A few answers come again and again among ${total}; the rest seem to be "Other".`,
  whyNumber: ({ count, total }) => `${count} of ${total} answers are numbers.`,
  whyDate: ({ count, total }) => `${count} of ${total} answers are dates or times.`,
  whyOpen: ({ distinct, total }) => `${distinct} different texts in ${total} answers.`,
  whyDayOrder: 'These dates could be day first or month first. Please say which.',
  whyDatesMixed: ({ dayFirst, monthFirst, either, other }) =>
    `Written in more than one way: ${dayFirst} with the day first, ${monthFirst} with the month first, ${either} that could be either, ${other} otherwise. Please check them.`,
  whyZone: ({ zone }) => `The time zone "${zone}" is not known. Are these times of this spreadsheet?`,
  whyContinues: ({ question }) =>
    `Its answers begin where those of "${question}" end. Is it the same question, asked again?`,
  whyNewAnswers: ({ answers }) => `Answers that were not there when you decided: ${answers}.`,
  whyEqualHeaders: ({ before, now }) =>
    `${now} columns have this header now, ${before} had it before. Is this one still what you decided?`,
  whyField: ({ field }) => `The header asks for "${field}".`,
  whyNoAnswers: 'There are no answers yet.',
  whyFewAnswers: ({ why, total }) =>
    `${why} There ${total === 1 ? 'is one answer' : `are only ${total} answers`} so far.`,
  whyYouChose: 'You decided this.',
  whyNowCalled: ({ question }) => `This question is called "${question}" now.`,
  whySameCombination: ({ options }) =>
    `Every answer is the same combination of ${options} options, or one text that holds commas.`,

  noteKind: 'What kind of question this is. Change it when the guess is wrong; your choice is kept.',
  noteField:
    'Where the answers go: a column of People or a field of the session log. Blank: into tables only.',
  noteScale:
    'From low to high: "1 to 5", or labels joined by "; ". Add " (reversed)" when a high answer means little.',
  noteOptions:
    'The options that could be chosen, joined by "; ". What fits none is counted as "Other". Consent: the answers that mean yes. Dates: "day first" or "month first".',
  noteSection: 'The heading under which survey tables show this question.',
  noteInTables: 'Whether survey tables show this question.',
  notePurpose: 'What the answers of this tab are used for.',
  noteProposed: 'By this the add-on sees which rows you changed. Please leave it as it is.',
  noteLastImport: 'By this the add-on sees which cells you changed. Please leave it as it is.',

  noteDecision: 'What you decided about this answer in the panel. Clear the cell to be asked again.',
  noteWas: 'What the question was called when it was imported before.',
  noteJoinedTo:
    'The question that this column goes on with. Its answers count there; where both have one, the first counts.',
  noteAskedOf: 'Mentor or mentee, when only they are asked: blanks of the others are no missing answers.',

  timeUnreadable: 'This time cannot be read. Write it as 2026-03-14 09:05:00.',
  zoneUnknown: ({ zone }) =>
    `The time zone "${zone}" is not known; the times are taken as times of this spreadsheet.`,
  dayOrderTaken: ({ order }) =>
    `These dates could be day first or month first; ${order} was taken. Choose in the panel, or write "day first" or "month first" under Options in Questions.`,
  dayOrderMixed: 'Some of these dates have the day first and some the month. Please check them.',
  notOnScale: ({ scale }) =>
    `This answer is not on the scale (${scale}). It is left out; correct it or the scale in Questions.`,
  notANumber: 'A number is expected here. The answer is left out until it is corrected.',
  notADay: 'A date or a time is expected here, for example 2026-03-14 or 14:30.',
  secondHeaders: ({ rows }) =>
    `Taken as headers and left out: row ${rows}. Say in the panel whether these are answers, or delete the row.`,
  joinConflict: ({ other }) => `The joined column has another answer at ${other}. This one counts.`,
  datesRead: ({ count, shown }) =>
    `The sheet made dates of some answers here (${count}); what is shown was read: ${shown}. If that is wrong, format the column as plain text and correct it.`,
  errorCell: 'The error of a formula stands here, perhaps below as well. It counts as no answer.',
  scaleUnreadable: 'Please write the scale from low to high: "1 to 5", or at least two labels.',
  questionGone: ({ question }) =>
    `The question "${question}" is no longer in its tab; what was imported stays. Say in the panel that it is gone for good. If it has a new wording, give the new row in Questions the same kind and field.`,
  questionRenamed: ({ question, renamed }) =>
    `The question "${question}" seems to be called "${renamed}" now. If so, choose "Same question" in the panel.`,
  questionNew: ({ question, kind }) =>
    `The question "${question}" is new and was taken as "${kind}". People who answered before were not asked.`,
  questionUnsure: ({ question, kind }) =>
    `Please check the question "${question}": it was taken as "${kind}". Say what it is in the panel, or correct the row in Questions and set Confidence to "confirmed".`,
  emailMissing: 'There is no e-mail address. Add it here or in People.',
  emailInvalid: 'This is not a complete e-mail address. Correct it here or in People.',
  nameMissing: 'There is no name. Add it here or in People.',
  roleMissing: 'The answer does not say whether this person is a mentor or a mentee. Add the role.',
  personUnknown: 'There is neither a name nor an e-mail address, so nobody was added to People.',
  personIdMissing:
    'This row has no Person ID, so it is left out. Give it the next free ID, for example S068.',
  personIdRepeated: 'Another row has the same Person ID, so this one is left out. Give it an ID of its own.',
  personRoleMissing: 'Choose mentor or mentee as the role; until then this row is left out.',
  yearLevelMissing: 'There is no year level. Add it here or in People.',
  yearLevelUnknown: ({ levels }) =>
    `This year level is none of ${levels}. Correct it, or add it to "Year levels" in Settings.`,
  placesUnusable: ({ most }) =>
    `Write how many mentees this mentor takes, as a whole number from 0 to ${most}.`,
  tooFewTimes: ({ least }) =>
    `Fewer than ${least} times were given, which makes a partner hard to find. Ask for more.`,
  sameEmailOtherName: ({ other }) =>
    `At ${other} the same e-mail address stands with another name. Say in the panel whether it is one person.`,
  similarPerson: ({ other }) =>
    `At ${other} there is nearly the same name. Say in the panel whether it is one person.`,
  personCorrected: ({ person }) =>
    `The name or the address of this answer was corrected; it came from ${person} before. Say in the panel whose it is.`,
  superseded: ({ cell }) => `The same person answered again (${cell}); the later answer counts.`,
  decideAgain: ({ about }) => `${about} The later one counts until you decide in the panel.`,
  decideRole: ({ about }) => `${about} Both roles stand in People until you decide in the panel.`,
  roleUnlikePeople: ({ role, person }) =>
    `People says ${role} (${person}), and that counts for tables, pairs and hours. If it is wrong, correct it in People.`,
  tooManyChosen: ({ most }) =>
    `More than ${most} were chosen. All of them count; correct the answer in the form if they should not.`,
  sameAnswers: ({ cell }) =>
    `All answers are the same as at ${cell}. Both count until you decide in the panel.`,
  consentRefused: 'This person does not agree, so the answer is counted as a response and used nowhere else.',
  answersGone: ({ tab }) =>
    `This answer was imported earlier and is no longer in "${tab}". What came from it is kept; set the person to withdrawn if they left.`,
  onlyHeaders: ({ tab }) =>
    `The tab "${tab}" holds questions but no answers yet. Import again when somebody has answered.`,
  noResponses:
    'There is no tab with form answers yet. Link a form to this spreadsheet, or paste a downloaded response file into a new tab.',

  answeredAgain: ({ earlier, later }) => `${earlier} and ${later} are answers of the same person.`,
  roleChanged: ({ earlier, later }) =>
    `${earlier} and ${later} are answers of the same person in different roles.`,
  mostlyBlank: ({ earlier, later }) =>
    `${earlier} and ${later} are answers of the same person; the later one is mostly blank.`,
  aboutSameAnswers: ({ cell, other }) =>
    `${cell} is the same as ${other} but for the time. Was it sent twice?`,
  aboutHeaders: ({ rows }) => `Row ${rows} looks like headers once more.`,
  leaveOutHeaders: 'Headers: leave out',
  areAnswers: 'Take as answers',
  aboutLeftOut: ({ cell }) => `${cell} is left out.`,
  aboutGone: ({ answer, tab }) => `The answer "${answer}" is no longer in ${tab}.`,
  aboutCorrected: ({ who, person }) =>
    `An answer that came from ${person} is now from ${who}. Is it the same person?`,
  aboutDecided: ({ who }) => `You decided about ${who}.`,
  aboutSameAddress: ({ who, other, person }) =>
    `${who} has the same address as ${other}, ${person}. Is it one person?`,
  aboutSimilar: ({ who, other, person }) => `${who} may be ${other}, ${person}. Is it one person?`,
  countLatest: 'Count the latest',
  countEarlier: 'Count the earlier',
  countBoth: 'Count both',
  fillGaps: 'Fill gaps from the earlier',
  leaveOut: 'Leave this one out',
  keepWhatCame: 'Keep what came from it',
  withdrawPerson: 'Set the person to withdrawn',
  onePerson: 'One person',
  twoPeople: 'Two people',

  twoRoutes: ({ tab, other, count }) =>
    `${count} answers of "${tab}" also stand in "${other}": the same form by two routes. Use one of them for nothing, or delete it.`,
  sourceGone: ({ tab }) => `There is no tab "${tab}" any more. Refresh the panel.`,
  answerNotImported: 'This answer was not imported yet. Import the responses first, then decide.',
  uploadedFrom: ({ source, when }) =>
    source === '' ? `Pasted in the panel, ${when}.` : `From the file ${source}, ${when}.`,

  imported: ({ added, changed, withdrawn, problems }) =>
    `${added} new, ${changed} changed, ${withdrawn} withdrawn, ${count(problems, 'problem', 'problems')}.`,
  unchanged: ({ problems }) =>
    `Nothing new since the last import. ${count(problems, 'problem', 'problems')}.`,
};

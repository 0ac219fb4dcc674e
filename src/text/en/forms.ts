import type { FormsWords } from '../../core/forms/words';
import type { Sentences } from '../catalogue';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const areas =
  'Test strategy; Understanding material; Time and focus; Study plan; School life and routine; Emotional support; Tutoring; Study resources';
const ways = 'Push me; Step by step; Listen first; Study side by side';
const times = `${weekdays.map((day) => `${day} lunch; ${day} evening`).join('; ')}; Saturday morning`;
const modes = 'Face to face; Text';
const places = 'Dormitory study room; Lecture room; Cafe; Student lounge; Library';
const languages = 'Korean; English';
const offers = (what: string, list: string): string =>
  `${what}, separated by semicolons. Blank for the usual list: ${list}.`;

export const forms: Sentences<FormsWords> = {
  titleMentorSignUp: 'Peer mentoring: mentor sign-up',
  aboutMentorSignUp: 'Sign up as a mentor for this term. Your answers are used to find mentees who suit you.',
  titleMenteeSignUp: 'Peer mentoring: mentee sign-up',
  aboutMenteeSignUp:
    'Sign up as a mentee for this term. Your answers are used to find a mentor who suits you.',
  titleTraining: 'Peer mentoring: training attendance',
  aboutTraining: 'Please fill this in at the end of the training.',
  titleLog: 'Peer mentoring: session log',
  aboutLog: 'One entry for each session. Your partner will be asked to confirm it.',
  titleConfirmation: 'Peer mentoring: confirm sessions',
  aboutConfirmation:
    'Please compare the numbered lines in the e-mail that brought you here, and answer for them.',
  titleSurvey: 'Peer mentoring: survey',
  aboutSurvey:
    'About five minutes. Your e-mail address is used only to see who has answered; results carry no names.',
  aboutSurveyAnonymous: 'About five minutes. This survey is anonymous; results carry no names.',
  thanks: 'Thank you. Your answer has been received.',

  askName: 'Your name',
  askPartnerConsent: 'I consent to my name and e-mail address being given to my partner',
  listPartnerConsent: 'Yes, I agree; No, I do not agree',
  askYearLevel: 'Year level',
  askMentorPurpose: 'Purpose: why would you like to be a mentor?',
  askMenteePurpose: 'Purpose: what would you like to reach with a mentor?',
  askOwnWish: 'Is taking part your own wish?',
  listOwnWish: 'My own wish; Someone asked me to',
  askAreasOffered: 'Help areas: what can you help with?',
  askArea1: 'First help area',
  askArea2: 'Second help area',
  askArea3: 'Third help area',
  listAreas: areas,
  askWaysOffered: 'Ways of helping: how do you like to help?',
  askWaysWanted: 'Ways of helping: how would you like to be helped?',
  listWays: ways,
  askTimes: 'Times: when can you meet?',
  helpTimes: 'Please choose at least three.',
  listTimes: times,
  askModes: 'Meeting mode',
  listModes: modes,
  askPlaces: 'Meeting places',
  listPlaces: places,
  askLanguages: 'Languages',
  listLanguages: languages,
  askGender: 'Gender',
  listGenders: 'Female; Male; Prefer not to say',
  askGenderWish: 'Gender wish: should your partner have the same gender?',
  listGenderWishes: 'Required; Preferred; No wish',
  askNamedMentees: 'Named partners: name or e-mail address of mentees you have agreed with (up to three)',
  askNamedMentors: 'Named partners: name or e-mail address of mentors you have agreed with (up to three)',
  askCapacity: 'Places: how many mentees can you take?',

  askPairId: 'Pair ID',
  helpPairId: 'Your own link fills this in. Please leave it as it is.',
  askPartner: 'Mentee (name or e-mail address)',
  helpPartner: 'Only when the Pair ID above is blank.',
  askDate: 'Date',
  askStart: 'Start',
  askEnd: 'End',
  askMinutes: 'Minutes (only for text sessions)',
  helpMinutes: 'Whole minutes, only when there is no start and end.',
  askMode: 'Mode',
  askPlace: 'Place',
  askAreas: 'Areas',
  askWhatWeDid: 'What we did (one line, nothing private)',
  helpWhatWeDid: 'No private matters, no grades, no names of others.',
  askCorrects: 'Corrects: ID of an earlier session that this entry replaces',
  helpCorrects: 'Leave blank for a new session.',
  askRequestId: 'Request ID',
  askCode: 'Code',
  helpFilledIn: 'The link in the e-mail fills this in. Please leave it as it is.',
  askAnswer: 'Answer: are these sessions right?',
  listAnswers: 'All of these are right; Some are not right',
  askLines: 'Lines that are not right',
  helpLines: 'The numbers in the e-mail. Leave blank when all are right.',
  listLines: Array.from({ length: 12 }, (_, index) => `Line ${index + 1}`).join('; '),
  askComment: 'Comment',
  askTrainingDate: 'Date of the training',
  askTrainingMinutes: 'Minutes',
  askAttended: 'Attended',
  askTrainingTitle: 'Title of the training',
  listYesNo: 'Yes; No',

  askSurveyConsent: 'I consent to take part in this survey',
  listSurveyConsent: 'Yes, I agree to take part; No, I do not agree',
  askSurveyRole: 'What was your role in the program?',
  listRoles: 'Mentor; Mentee',
  askSurveyYear: 'What is your year?',
  askSemesters: 'How many semesters have you taken part?',
  listSemesters: 'One; Two or more',
  askMeetings: 'No. of mentor-mentee meetings per semester',
  listMeetings: 'Fewer than 3 times; 4–5 times; 6–8 times; More than 8 times',
  askMethods: 'Meeting methods for mentoring',
  listMethods: 'Offline face to face meeting; A text message by mobile or PC',
  askHours: 'Average meeting hours for mentoring',
  listHours: 'Less than 1 hour; Around 1 hour; Around 2 hours; Around 3 hours',
  askLocations: 'Locations for mentoring',
  listLocations: 'Study room of the dormitory; Lecture room in School; Cafe; Student lounge; Library',
  askSatisfaction: 'Program satisfaction',
  listSatisfaction:
    'Was the peer mentoring program appropriate?; Was the mentor’s or mentee’s attitude satisfactory?; Were the content and implementation of peer mentoring satisfactory?',
  helpScale: '1: not at all. 5: very much.',
  listEnds: 'Not at all; Very much',
  askOverall: 'All in all, how satisfied are you with the program?',
  listOverallEnds: 'Very dissatisfied; Very satisfied',
  askWhyMentor: 'Why did you take part as a mentor?',
  listWhyMentor:
    'Give a helping hand to someone’s study; Patronize my juniors based on what I’ve learned; Develop my sense of responsibility; Involve helping someone who nearby',
  askWhyMentee: 'Why did you take part as a mentee?',
  listWhyMentee:
    'Strengthen academic achievement; Ask advice from an academic assistant; Improve study methods and strategies; Receive support for academic and school life; A friend in the class above asked me to join',
  pageMentors: 'For mentors',
  pageMentees: 'For mentees',
  pageAll: 'For everybody',
  askRoles: 'Which roles should a mentor have? (choose up to three)',
  listMentorRoles:
    'Teaching assistant for test-taking strategies and guidelines; Facilitator for learning; Assistant for school life management; Emotional support; Private tutor; Provider for study resources',
  askGained: 'What did you gain from the program?',
  askWorst: 'What was your worst experience during the program?',
  askImprove: 'How could the program be improved?',

  setLanguage: 'The language in which forms are made. Automatic: the language of the add-on.',
  setAreas: offers('What help there is', areas),
  setWays: offers('How mentors help', ways),
  setTimes: offers('When people can meet', times),
  setModes: offers('How people meet', modes),
  setPlaces: offers('Where people meet', places),
  setLanguages: offers('Languages that people speak', languages),
  setSurveyEmail:
    'yes: reminders can go to those who have not answered. no: the survey is anonymous. Decide before the form is made.',
  setConfirmationLink: 'Filled in when the form is made. REQUEST-ID and CODE are replaced in each e-mail.',
  setMentorSurveyLink: 'Filled in when the form is made; the role is answered already.',
  setMenteeSurveyLink: 'Filled in when the form is made; the role is answered already.',
  setFormLinks: 'Filled in when the form is made: the address to give to people.',

  kindText: 'Short answer',
  kindParagraph: 'Paragraph',
  kindChoice: 'Multiple choice',
  kindList: 'Drop-down',
  kindCheckboxes: 'Checkboxes',
  kindScale: 'Linear scale, 1 to 5',
  kindGrid: 'Multiple choice grid, columns 1 to 5',
  kindDate: 'Date',
  kindTime: 'Time',

  askToMake:
    'Shall the add-on also make the forms (sign-up for mentors and mentees, session log, confirmation, survey) in your Google account and link them to this spreadsheet? You can also do this later in the panel.',
  whyOwnForm: 'From the form that the add-on made.',
  nothingChosen: 'All chosen forms are there already.',
  formsMade: ({ ready, left }) =>
    `${ready} ${ready === 1 ? 'form is' : 'forms are'} ready and linked to this spreadsheet.${left > 0 ? ` ${left} to go.` : ''} The addresses to give to people are in the tab Settings.`,
  questionsWritten:
    'Google did not let the add-on make forms. The questions are in the tab Form questions: copy them into Google Forms by hand and link each form to this spreadsheet; Import responses works just as well. How to give the permission stands in the tab Problems.',
  formsNotPermitted: ({ grantUrl }) =>
    `The add-on may not make forms: that permission was not given. You can give it here: ${grantUrl} Or make them by hand from the tab Form questions.`,
  triggerNotPermitted: ({ grantUrl }) =>
    `The panel cannot show when new answers arrive: that permission was not given. Import responses works as ever. You can give it here: ${grantUrl}`,
  formUnknown: ({ title }) =>
    `Making "${title}" was cut off, and nobody can tell whether Google has that form. Look in your Drive and put it into the bin if it is there, then choose Forget in the panel and make it again.`,
  formNotOpened: ({ title, owner }) =>
    `"${title}" cannot be opened: it was deleted, or it belongs to ${owner || 'another account'}. Choose Forget in the panel to make a new one.`,
  tabNotThere: ({ title }) =>
    `"${title}" was made, but its tab has not appeared in this spreadsheet. Try again in a minute; or open the form, choose Responses > Link to Sheets, and pick this spreadsheet.`,
  tabGone: ({ title }) =>
    `The tab that took the answers to "${title}" was deleted or unlinked. Choose Link again in the panel, or Forget to make a new form.`,
  ofAnotherAccount: ({ title, owner }) => `"${title}" was begun by ${owner}, who has to finish it.`,
  watching: ({ owner }) => `New answers are noticed for everybody, by a trigger of ${owner}.`,
  notWatching: 'New answers are not noticed by themselves yet.',
  standNone: 'Not made',
  standUnknown: 'Cut off: is it in your Drive?',
  standUnfinished: 'Begun, not finished',
  standFormGone: 'Deleted',
  standTabGone: 'Its tab is gone',
  standReady: 'Ready',

  noteReminder:
    'SENT with the time, FAILED, or SENDING: nobody knows whether it went out. Clear a cell to send again today; write anything else to send no more.',
  remindNothing: 'Nobody needs a reminder.',
  remindPlanned: ({ mails, answered, people, left }) =>
    `${answered} of ${people} ${people === 1 ? 'person has' : 'people have'} answered. ${mails} ${mails === 1 ? 'reminder' : 'reminders'} can go out now${left < 0 ? '' : `; ${left} e-mails are left today`}.`,
  remindSent: ({ sent, before, waiting, failed }) =>
    `${sent} ${sent === 1 ? 'reminder' : 'reminders'} sent${before > 0 ? `, ${before} earlier today` : ''}.${waiting > 0 ? ` ${waiting} must wait for tomorrow.` : ''}${failed > 0 ? ` ${failed} could not be sent; see the column "Survey reminder" in People.` : ''}`,
  remindNoSurvey: 'There is no survey yet. Make the survey form, or import the answers to your own.',
  remindAnonymous: ({ answers, people }) =>
    `The survey collects no e-mail addresses, so nobody can be reminded alone: ${answers} answers so far, from ${people} people asked.`,
  remindNoLink:
    'The address of the survey is not known. Write it into the tab Settings, as "Survey link for mentors" and "Survey link for mentees".',
  remindNoAddress: ({ count }) => `${count} without an e-mail address cannot be reminded.`,
  remindToday: ({ count }) => `${count} ${count === 1 ? 'was' : 'were'} reminded today already.`,
  remindUnknown: ({ name }) =>
    `The reminder to ${name} was cut off. Look into your Sent mail, then clear the cell "Survey reminder" in People to send it again, or write SENT.`,
  remindSubject: ({ program }) => `${program}: your answer is still missing`,
  remindHello: ({ name }) => `Dear ${name},`,
  remindAsk: ({ program }) =>
    `the survey of the program “${program}” is open, and we have no answer from you yet. It takes about five minutes and helps those who come after you.`,
  remindLink: ({ link }) => `Please answer here: ${link}`,
  remindContact: ({ name, email }) =>
    `Questions? Write to ${[name, email].filter((part) => part !== '').join(', ')}.`,
  remindThanks: 'If you have answered in the meantime, thank you, and please forget this e-mail.',
};

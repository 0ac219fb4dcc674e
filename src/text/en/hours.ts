import type { HoursWords } from '../../core/hours/words';
import type { Sentences } from '../catalogue';
import { dayText } from './dayText';

const minutesText = (minutes: number): string => (minutes === 1 ? '1 minute' : `${minutes} minutes`);
const hoursText = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')} h`;
const mailsText = (count: number): string => (count === 1 ? '1 e-mail' : `${count} e-mails`);
const sessionsText = (count: number): string => (count === 1 ? '1 session' : `${count} sessions`);

const ADDRESSES: Readonly<Record<string, string>> = {
  verified: 'verified address',
  typed: 'typed address',
  'not known': 'address not known to be verified',
};

export const hours: Sentences<HoursWords> = {
  notOneOfDay: 'The date is missing or is not a day. Please log it again.',
  minutesMissing: 'The minutes are missing. Please log it again with whole minutes.',
  minutesImpossible: 'A session lasts 1 to 1440 minutes. Please log it again.',
  endNotAfterStart: 'It ends before it starts. Please log it again, or tick "Ended next day".',
  pairUnknown: 'No accepted pair fits this session.',
  notOfThisPair: 'The person who logged it is not a member of this pair.',
  loggedBeforeItHappened: 'It was logged before its own date. Please log it again after meeting.',
  corrected: ({ by }) => `Replaced by ${by}.`,
  notCounted: ({ why }) => `Not counted by the coordinator: ${why}`,
  textNotCounted: 'Text conversations are welcome and are kept, but do not count as hours.',
  disputed: 'The other member of the pair remembers it differently.',
  notConfirmed: 'Waiting for the other member of the pair to confirm it.',
  outsideTerm: 'The date is outside the term.',
  beforePair: 'The date is before this pair began.',
  afterPair: 'The date is after this pair ended.',
  late: ({ days }) => `It was logged ${days} days after the meeting.`,
  tooLong: ({ cap }) => `It is longer than ${minutesText(cap)}.`,
  duplicate: ({ first }) => `It looks like the same meeting as ${first}.`,
  sameTime: ({ other }) => `It is at the same time as ${other}, with someone else.`,
  notAttended: 'Attendance is not ticked yet.',
  overCap: ({ cap, minutes }) => `${minutesText(minutes)} over ${cap}.`,
  frozen: ({ serial }) => `On certificate ${serial}.`,
  roomUsedByCertificates: 'Certificates already issued used part of the room.',
  decisionWithoutReason: 'A decision counts once its reason is written beside it.',
  loggedTwice: ({ first }) => `The same minutes were logged within a day as ${first}; please check.`,
  capSession: 'the session cap',
  capSameTime: 'the same clock time, which counts once',
  capText: 'the weekly allowance for text conversations',
  capTraining: 'the training allowance',
  capDay: 'the day cap',
  capWeek: 'the week cap',
  capTerm: 'the term cap',
  capFrozen: 'what the certificate says',
  listed: ({ reasons }) => reasons.join(' '),
  logNamesNoPair:
    'No accepted pair fits the mentor and mentee of this session. Check the names, or the pair.',
  logNamesSeveralPairs: ({ count }) => `${count} pairs fit this session. Write its Pair ID in "Sessions".`,
  correctsUnknown: 'It names a session to correct that does not exist.',
  answerNamesNoSession: 'No session of this pair on this date was logged.',
  answerUnreadable: 'The answer is neither yes nor no.',
  answerNotFromAsked: 'The answer came from another address than the one asked.',
  answerRequestUnknown: 'No such request is listed in "Confirmations".',
  answerCodeWrong: 'The code does not fit the request.',
  answerLate: ({ days }) =>
    `The answer came more than ${days} days after the request. Decide in "Sessions" whether to accept the sessions.`,
  ownHours: 'Own hours: the other member of the pair has to confirm them.',
  trainingPersonUnknown: 'Nobody in "People" has this address or name.',
  dayUnreadable: 'Write the date of the meeting as a day, for example 2026-03-02.',
  sessionRepeated: 'This Session ID stands twice. Give the copy away: delete it, or log the session again.',
  day: ({ day }) => dayText(day),
  askSubject: ({ program }) => `Please confirm your sessions: ${program}`,
  remindSubject: ({ program }) => `A reminder to confirm your sessions: ${program}`,
  askHello: ({ name }) => `Dear ${name},`,
  askIntro: ({ program, count }) =>
    `in ${program}, ${count === 1 ? 'this session was' : 'these sessions were'} logged with you. Did ${count === 1 ? 'it' : 'they'} take place as written?`,
  remindIntro: ({ program, count }) =>
    `a while ago we asked you about ${count === 1 ? 'this session' : 'these sessions'} in ${program}. Your word is still missing; it takes a minute.`,
  askLine: ({ number, day, time, minutes, partner, mode }) =>
    `${number}. ${[day, time, minutesText(minutes), mode, partner === '' ? '' : `with ${partner}`].filter((part) => part !== '').join(', ')}`,
  askByForm: ({ link, by }) => `Please answer here by ${by}:\n${link}`,
  askByReply: ({ by, request, code }) =>
    `Please reply to this e-mail by ${by}: "all right", or the numbers that are not. (Request ${request}, code ${code})`,
  askNoFault: 'If a line is not right, just say which: nobody is in trouble, and it will be put right.',
  askContact: ({ name, email }) =>
    `Questions go to ${[name, email].filter((part) => part !== '').join(', ')}.`,
  asksNothing: 'Nobody needs to be asked today.',
  asksPlanned: ({ requests, reminders, left }) =>
    [
      `${mailsText(requests + reminders)} would go out: ${[
        ...(requests > 0 ? [requests === 1 ? '1 request' : `${requests} requests`] : []),
        ...(reminders > 0 ? [reminders === 1 ? '1 reminder' : `${reminders} reminders`] : []),
      ].join(', ')}.`,
      ...(left < 0 ? [] : [`${left} may go today.`]),
    ].join(' '),
  asksSent: ({ sent, waiting, failed }) =>
    [
      `${mailsText(sent)} sent.`,
      ...(waiting > 0 ? [`${waiting} wait; run this again, tomorrow if the quota is used up.`] : []),
      ...(failed > 0 ? [`${failed} could not be sent; see "Confirmations".`] : []),
    ].join(' '),
  askUnknown: ({ request, account }) =>
    `Nobody knows whether request ${request} went out. Look in the Sent mail of ${account}, then mark it in the panel.`,
  askNotInQuestion: ({ request }) => `The e-mail of ${request} is not in question.`,
  askRunning: ({ who }) =>
    `${who} is sending these e-mails now. You can go on when they are done, or three minutes after they closed the panel.`,
  waitingLine: ({ sessions, status }) => `${sessionsText(sessions)}, ${status}`,
  waitsNotAsked: 'not asked yet',
  waitsFailed: 'could not be sent; is the address right?',
  waitsAsked: 'asked',
  waitsReminder: 'reminder due',
  waitsInVain: 'reminded twice; decide in Sessions',
  waitsUnknown: 'unknown whether asked',
  waitsNoAddress: 'no e-mail address',
  aboutAddresses:
    'How do your forms collect e-mail addresses? Look in a form under Settings > Responses. "Hours" says it beside the confirmed sessions.',
  addressUnknown: 'I do not know',
  addressVerified: 'Verified: people sign in with Google',
  addressTyped: 'Typed in by the person',
  sessionNotOpen: ({ session: id }) =>
    `Session ${id} cannot be decided: it does not exist, or a certificate stands on it.`,
  reasonMissing: 'Please write a reason; it is kept beside the session.',
  ruleLate: 'Sessions logged later than this many days after the meeting wait for you. 0: never.',
  ruleSessionCap: 'Longest session in minutes that counts without your decision. 0: no limit.',
  ruleLongSessions: 'What happens to longer ones: wait for your decision, or count up to the cap.',
  ruleSameTime:
    'Two sessions of one mentor at the same time: wait for your decision, or count the shared time once.',
  ruleTextModes: 'Modes of meeting that are text conversations, separated by semicolons.',
  ruleTextWeekly: 'Minutes of text conversations a week that count for a mentor. 0: none.',
  ruleTrainingCap: 'Minutes of attended training that count in a term. 0: none.',
  ruleDayCap: 'Most minutes a day for one mentor, over all pairs. 0: no limit.',
  ruleWeekCap: 'Most minutes a week, Monday to Sunday. 0: no limit.',
  ruleTermCap: 'Most minutes a term. 0: no limit.',
  ruleRoundingStep: "Round each day's total to so many minutes. The unrounded minutes stay beside it.",
  ruleRounding: 'Which way to round.',
  ruleAddresses:
    'How the forms collect e-mail addresses, see their settings: verified by Google, or typed by the person. It stands in "Hours".',
  ruleAutomatic: 'A session nobody answered counts as confirmed after so many days. 0: never.',
  noteDecision: 'Accept, or Not counted. Write the reason in the next column, or it has no effect.',
  noteCorrects: 'The Session ID of an earlier row that this row replaces.',
  noteAttended: 'Tick who came. Only attended training counts.',
  noteCheck: 'Counted + over cap + held + disputed + does not count = logged.',
  checkHolds: 'Adds up',
  noMentors: 'There is no mentor in "People" yet. Choose Peer Mentoring > Import responses first.',
  updated: ({ mentors, logged, counted, waiting }) =>
    `Hours of ${mentors === 1 ? '1 mentor' : `${mentors} mentors`}: ${hoursText(counted)} of ${hoursText(logged)} count, ${hoursText(waiting)} wait.`,
  noMentor: 'Sessions of no known mentor',
  confirmationLevel: ({ other, coordinator, automatic, addresses }) =>
    [
      `${sessionsText(other)} by the other side${other > 0 ? ` (${ADDRESSES[addresses] ?? ''})` : ''}`,
      ...(coordinator > 0 ? [`${coordinator} by the coordinator`] : []),
      ...(automatic > 0 ? [`${automatic} automatically`] : []),
    ].join(', '),
};

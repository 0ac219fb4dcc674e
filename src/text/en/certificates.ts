import type { CertificateWords } from '../../core/certificates/words';
import type { Sentences } from '../catalogue';
import { dayText } from './dayText';
import { hoursInWords } from './hoursInWords';

/** `12.5`, `1`: half hours in figures. */
const inHours = (minutes: number): string => String(minutes / 60);
const hoursText = (minutes: number): string => `${inHours(minutes)} ${minutes === 60 ? 'hour' : 'hours'}`;
const clockText = (minutes: number): string => {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
};
const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1]}`;

export const certificates: Sentences<CertificateWords> = {
  title: 'Certificate of peer mentoring hours',
  labelSerial: 'No.',
  labelCode: 'Code',
  labelName: 'Name',
  labelYearLevel: 'Year and role',
  labelStudentNumber: 'Student number',
  labelPeriod: 'Period',
  labelSessions: 'Sessions',
  labelHours: 'Hours',
  labelActivity: 'Activity',
  labelIssuer: 'Issued by',
  labelSessionList: 'Sessions covered',
  roleMentor: 'peer mentor',
  day: ({ day }) => dayText(day),
  period: ({ from, to }) => (from === to ? from : `${from} to ${to}`),
  sessionCount: ({ count }) => counted(count, 'session', 'sessions'),
  hours: ({ minutes, exact }) => `${hoursText(minutes)} (${clockText(exact)} confirmed)`,
  hoursInWords: ({ minutes }) => hoursInWords(minutes),
  ofWhichTraining: ({ minutes }) => `(of which training ${clockText(minutes)})`,
  activity:
    'One-to-one peer mentoring of a fellow student: study, adjustment to college life and personal support',
  agreedAreas: 'Agreed areas of help',
  statement: ({ other, coordinator, automatic }) => {
    const by = [
      ...(other > 0 ? [`the mentees (${counted(other, 'session', 'sessions')})`] : []),
      ...(coordinator > 0 ? [`the coordinator (${counted(coordinator, 'session', 'sessions')})`] : []),
      ...(automatic > 0
        ? [`the program's waiting period (${counted(automatic, 'session', 'sessions')})`]
        : []),
    ];
    return by.length === 0
      ? 'We certify the volunteer hours stated above.'
      : `We certify the volunteer hours stated above, as confirmed by ${listed(by)}.`;
  },
  caps: ({ parts }) => `What counts: ${parts.join('; ')}.`,
  capSession: ({ minutes }) => `sessions up to ${clockText(minutes)} unless accepted by the coordinator`,
  capDay: ({ minutes }) => `at most ${clockText(minutes)} a day`,
  capWeek: ({ minutes }) => `at most ${clockText(minutes)} a week`,
  capTerm: ({ minutes }) => `at most ${clockText(minutes)} a term`,
  capRounding: ({ minutes }) => `each day rounded to ${clockText(minutes)}`,
  capHalfHours: 'the total is printed down to half hours',
  seal: '(seal or signature)',
  replacesLine: ({ serial }) => `Replaces ${serial}.`,
  howToCheck: ({ contact, serial, code }) =>
    `To check this certificate, write to ${contact} with number ${serial} and code ${code}.`,
  listLine: ({ day, time, minutes, areas }) =>
    [day, time, `${minutes} min`, areas].filter((part) => part !== '').join('   '),
  endOfList: '- end of list -',
  mailSubject: ({ program }) => `Your volunteer hours: ${program}`,
  mailText: ({ name, program, hours, period, serial, contact }) =>
    `Dear ${name},\n\nthank you for being a mentor. Attached is your certificate from ${program}: ${hours}, ${period}. Its number is ${serial}.\n\nPlease keep the PDF. If anything on it is wrong, write to ${contact} within four weeks, and a new one will replace it.`,
  mailTextReplacement: ({ name, program, hours, period, serial, replaces, contact }) =>
    `Dear ${name},\n\nattached is your new certificate from ${program}: ${hours}, ${period}. Its number is ${serial}; it takes the place of ${replaces}, which is no longer valid.\n\nPlease keep the new PDF. Questions go to ${contact}.`,
  fileName: ({ serial, name }) => `${serial} ${name}`,
  templateName: ({ program }) => `Certificate template - ${program}`,
  nothingLogged: 'No session has been logged yet.',
  nothingCounted: 'No logged session counts; see "Sessions".',
  waiting: ({ minutes }) => `${clockText(minutes)} wait to be confirmed or decided; see "Sessions".`,
  underHalfHour: ({ minutes }) => `${clockText(minutes)} are less than half an hour.`,
  onlyTraining: 'Only training so far; a certificate needs at least one counted session.',
  allCertified: ({ serial }) => `All counted hours are on ${serial}.`,
  planLine: ({ minutes }) => `a certificate over ${clockText(minutes)}`,
  planMake: ({ serial }) => `${serial}, still to be made`,
  planMail: ({ serial }) => `${serial}, made, still to be mailed`,
  together: ({ parts }) => parts.join(' '),
  planNothing: 'There is nothing to issue: nobody has confirmed hours that are not on a certificate yet.',
  plan: ({ orders, unfinished, skipped, mails, left }) =>
    [
      ...(orders > 0 || unfinished === 0
        ? [`${counted(orders, 'new certificate', 'new certificates')} will be issued.`]
        : []),
      ...(unfinished > 0 ? [`${counted(unfinished, 'earlier one', 'earlier ones')} will be finished.`] : []),
      ...(skipped > 0 ? [`${counted(skipped, 'mentor gets', 'mentors get')} none this time.`] : []),
      left < 0
        ? `${counted(mails, 'e-mail', 'e-mails')} will be sent.`
        : `${counted(mails, 'e-mail', 'e-mails')} will be sent; ${left} can go today.`,
    ].join(' '),
  planSeveralDays: ({ days }) =>
    `The e-mails take ${days} days: run this again each day until all have gone.`,
  planUnknown: ({ count }) =>
    `${counted(count, 'e-mail was', 'e-mails were')} cut off earlier. Look in your Sent mail, then mark them in the panel.`,
  done: ({ made, mailed }) =>
    `${counted(made, 'certificate', 'certificates')} filed, ${mailed} sent by e-mail.`,
  doneUnfiled: ({ count }) =>
    `${counted(count, 'certificate is', 'certificates are')} not filed yet, since Drive is not permitted.`,
  doneWaiting: ({ count }) =>
    `${counted(count, 'certificate waits', 'certificates wait')} for tomorrow's quota of e-mails or documents; run this again then.`,
  doneUnknown: ({ count }) =>
    `${counted(count, 'e-mail is', 'e-mails are')} unknown: look in your Sent mail, then say in the panel whether it went out.`,
  doneFailed: ({ count }) =>
    `${counted(count, 'certificate', 'certificates')} could not be finished; the panel lists each, with the reason.`,
  notFinished: ({ done, total }) =>
    `${done} of ${total} are done. Choose "Issue certificates" again to go on where it stopped.`,
  notStarted: 'Nothing was issued.',
  runningElsewhere: ({ who }) =>
    `${who} is issuing certificates now. You can go on when they are done, or three minutes after they closed the panel.`,
  mailNotInQuestion: ({ serial }) => `The e-mail of ${serial} is not in question.`,
  notStanding: ({ serial }) => `No valid certificate has the number ${serial}.`,
  reasonMissing: 'Please give the reason: it is kept in the register.',
  nothingToReplaceWith: ({ serial }) =>
    `Without ${serial} no hours would be left to certify. Revoke it instead, or correct the sessions first.`,
  revoked: ({ serial }) => `${serial} is revoked; its sessions are free again.`,
  replaced: ({ serial, by }) => `${by} takes the place of ${serial}. Issue certificates to make and send it.`,
  institutionMissing:
    'Write the name of the institution in "Settings": it stands at the top of each certificate.',
  contactMissing:
    'Write the name and e-mail address of the contact in "Settings": they stand on each certificate.',
  tagUnknown: ({ tag }) => `The template holds ${tag}, which is not a tag. Correct it, or take it out.`,
  tagMissing: ({ tag }) => `The template lacks ${tag}. Put it where it belongs.`,
  templateUnreadable:
    'The certificate template cannot be opened. Blank the setting "Certificate template" to have a new one made.',
  tagsLeft: ({ serial }) => `A tag of ${serial} was left unfilled. Check the template, then run this again.`,
  noAddress: ({ serial }) => `${serial} is filed, but its mentor has no e-mail address in "People".`,
  mailUnknown: ({ serial, account }) =>
    `Unknown whether ${serial} was sent. Look in the Sent mail of ${account}, then choose "It went out" or "Send again" in the panel.`,
  mailFailed: ({ serial, detail }) => `${serial} could not be sent (${detail}). Run this again to retry.`,
  documentFailed: ({ serial, detail }) => `${serial} could not be made (${detail}). Run this again to retry.`,
  withoutPeople: 'There is nobody in "People" yet. Choose Peer Mentoring > Import responses first.',
  checkValid: 'Valid. Compare what stands below with the paper.',
  checkReplaced: ({ by }) => `No longer valid: replaced by ${by}.`,
  checkRevoked: ({ day }) => `No longer valid: revoked on ${day}.`,
  checkWrongCode:
    'The code does not belong to this number: do not rely on the paper. Below is what the register says.',
  checkNoSuchSerial: 'No certificate with this number was issued here.',
  checkAltered: 'The register row was altered after issuing: do not rely on it.',
  checkWithoutKey:
    'The key of this spreadsheet is missing, so the code itself could not be worked out again.',
  checkDetails: ({ name, hours, period, issued }) => `${name}, ${hours}, ${period}, issued ${issued}`,
  letterTitle: 'Record of peer mentoring hours',
  letterText: ({ name, count }) =>
    `${name} has served as a peer mentor. ${counted(count, 'certificate stands', 'certificates stand')} in our register:`,
  letterTotal: 'Together',
  letterHours: ({ minutes }) => hoursText(minutes),
  letterCheck: ({ contact }) => `To check a certificate, write to ${contact} with its number and code.`,
  letterName: ({ name }) => `All hours ${name}`,
  letterMailText: ({ name, program, hours, count, contact }) =>
    `Dear ${name},\n\nattached is a letter over all your hours as a mentor in ${program}: ${hours}, on ${counted(count, 'certificate', 'certificates')}.\n\nIf anything in it is wrong, please write to ${contact}.`,
  letterNeedsDrive:
    'A letter needs the permission for Drive. Grant it in Check this spreadsheet, then try again.',
  letterNotToMail: 'There is no letter to mail: write it first, or see "Letters" for what became of it.',
  letterTomorrow: 'No e-mail is left for today. The letter is filed; mail it tomorrow.',
  letterSent: ({ to }) => `The letter went to ${to}.`,
  letterState: ({ state, at, to }) => {
    if (state === 'SENT') return `Mailed on ${at}.`;
    if (state === 'SENDING') return 'Unknown whether it was mailed, see above.';
    if (to === '') return 'Filed. "People" has no e-mail address to mail it to.';
    return state === 'FAILED' ? 'Filed, but the e-mail failed.' : 'Filed, not mailed yet.';
  },
  letterNeedsTwo: 'This needs at least two valid certificates of the same person.',
  noneIssued: 'No certificate stands yet.',
  portalTraining: 'Training for peer mentors',
  portalContent: ({ activity, areas }) => (areas === '' ? activity : `${activity} (${areas})`),
  asWritten: ({ text }) => text,
  keyNone: 'There is no key yet; it is made with the first certificate.',
  keyUnreadable: 'This is not a key. Paste the whole text as it was saved, beginning with k.',
  keyFitsLess: 'This key fits fewer certificates than the one in this file, so nothing was changed.',
  keyRestored: ({ fits, all }) =>
    `The key is back. It fits ${fits} of ${counted(all, 'certificate', 'certificates')}.`,
  notFiled:
    'Without the permission for Drive, certificates are made in a plain layout and not filed. Grant it in Check this spreadsheet: the next run then files them from the template, and mails none twice.',
  registerAltered: ({ serial }) =>
    `The row of ${serial} was changed after issuing, so its code no longer fits. Put it back, or replace the certificate.`,
  coveredTwice: ({ id, serials }) =>
    `${id} stands on more than one valid certificate: ${serials}. Revoke one.`,
  failedMail: ({ detail }) => `Filed, but not sent. Is the address in "People" right? (${detail})`,
  failedPaper: ({ detail }) => `The paper could not be made. (${detail})`,
  aboutTemplate:
    'Restyle the template as you like: logo, signature, seal, wording. Each tag below is replaced when a certificate is made.',
  templateFits: 'Every tag it needs is there, and none is misspelt.',
  aboutCorrecting:
    'Correct the session or the name first, then replace: the new certificate takes the place of the old one. Revoking frees its sessions.',
  aboutRecords:
    'Adds up the valid certificates of one person in this spreadsheet, earlier terms included. Hours certified in another spreadsheet are not in it: write a letter there, too.',
  recordLine: ({ count, hours, terms }) =>
    `${counted(count, 'certificate', 'certificates')}, ${hours} (${terms})`,
  aboutPortal: 'Name, date, start, end, hours and content of every certified session, to copy or download.',
  aboutKey:
    'The key makes and checks codes. Keep a copy in a safe place: a copied spreadsheet may lose it. Whoever has it can make codes.',
  rulePrefix: 'First letters of every certificate number.',
  ruleLanguage: 'Language of the certificate and its e-mail. A new choice needs a new template.',
  ruleTitle: 'Title of the certificate. Blank: the usual one.',
  ruleActivity: 'What mentors did, as it stands on the certificate. Blank: the usual sentence.',
  ruleTemplate:
    'Link to your own copy of the template, a Google Doc that this add-on made. Blank: made for you.',
  ruleFolder: 'Folder in Drive where the PDF files are kept.',
  ruleSessionList: 'Whether a second page lists the sessions. A new choice needs a new template.',
  ruleStudentNumber:
    'Whether the student number stands on the certificate. A new choice needs a new template.',
  ruleTrainingAlone: 'Whether a mentor with attended training but no counted session gets a certificate.',
  ruleSendMail: 'Whether each certificate is mailed to its mentor.',
  ruleMailReserve: 'E-mails of the daily quota that certificates and reminders leave alone.',
};

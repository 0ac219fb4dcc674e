import type { PanelHoursText } from '../panelHoursText';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const panelHours: PanelHoursText = {
  addresses: 'E-mail addresses in answers',
  aboutAddresses:
    'How do your forms collect them? Look in a form under Settings > Responses. "Hours" says it beside the confirmed sessions.',
  addressLevels: [
    ['not known', 'I do not know'],
    ['verified', 'Verified: people sign in with Google'],
    ['typed', 'Typed in by the person'],
  ],
  toDecide: (count) => `${counted(count, 'session waits', 'sessions wait')} for you`,
  disputed: 'disputed',
  with: (mentor, mentee) => (mentee === '' ? mentor : `${mentor} with ${mentee}`),
  reason: 'Reason',
  accept: 'Accept',
  notCounted: 'Does not count',
  more: (left) => `${left} more in Sessions`,
  waiting: (people) => `${counted(people, 'person has', 'people have')} not confirmed yet`,
  sessions: (count) => counted(count, 'session', 'sessions'),
  status: {
    'not asked': 'not asked yet',
    failed: 'could not be sent; is the address right?',
    asked: 'asked',
    'reminder due': 'reminder due',
    'asked in vain': 'reminded twice; decide in Sessions',
    unknown: 'unknown whether asked',
    'no address': 'no e-mail address',
  },
  example: (to) => `The e-mail to ${to}`,
  ask: (mails) => `Send ${counted(mails, 'e-mail', 'e-mails')}`,
  runningElsewhere: (who) =>
    `${who} is running this now. You can go on when they are done, or three minutes after they closed the panel.`,
  lookAgain: 'Look again',
  unknown: 'Did these e-mails go out?',
  lookInSent: (account, to, at) =>
    `Look in the Sent mail of ${account === '' ? 'the account' : account} for a message to ${to}, ${at}.`,
  wentOut: 'It went out',
  sendAgain: 'Send again',
  failed: 'These could not be finished',
  failedMail: 'Filed, but not sent. Is the address in "People" right?',
  failedPaper: 'The paper could not be made.',
  tryAgain: 'Try again',
  check: 'Check a certificate',
  serial: 'Number',
  code: 'Code',
  checkNow: 'Check',
  comparePaper: 'Compare with the paper:',
  correct: 'Replace or revoke a certificate',
  aboutCorrecting:
    'Correct the session or the name first, then replace: the new certificate takes the place of the old one. Revoking frees its sessions.',
  replace: 'Replace',
  revoke: 'Revoke',
  revokeQuestion: (serial) => `Revoke ${serial}? Press once more.`,
  records: 'Letter over all hours',
  aboutRecords:
    'Adds up the valid certificates of one person in this spreadsheet, earlier terms included. Hours certified in another spreadsheet are not in it: write a letter there, too.',
  writeLetter: 'Write letter',
  mailLetter: 'Send by e-mail',
  certificates: (count) => counted(count, 'certificate', 'certificates'),
  portal: 'List for volunteer portals',
  aboutPortal: 'Name, date, start, end, hours and content of every certified session, to copy or download.',
  portalAction: 'Make the list',
  portalDone: 'The list is in its tab. File > Download saves it as .csv.',
  key: 'Key of the codes',
  aboutKey:
    'The key makes and checks codes. Keep a copy in a safe place: a copied spreadsheet may lose it. Whoever has it can make codes.',
  showKey: 'Show the key',
  restoreKey: 'Restore the key',
};

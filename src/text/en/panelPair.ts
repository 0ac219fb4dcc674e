import type { PanelPairText } from '../panelPairText';

const pairs = (count: number): string => (count === 1 ? '1 pair' : `${count} pairs`);
const people = (count: number): string => (count === 1 ? '1 person' : `${count} people`);
const mails = (count: number): string => (count === 1 ? '1 e-mail' : `${count} e-mails`);

export const panelPair: PanelPairText = {
  loading: 'Looking…',
  more: (left) => `Show more (${left} left)`,
  result: 'The result, pair by pair',
  paired: (paired, mentees) =>
    `${paired} of ${mentees === 1 ? '1 mentee' : `${mentees} mentees`} ${paired === 1 ? 'has' : 'have'} a mentor`,
  byHow: 'How they came about',
  scores: 'Scores, from 0 to 100',
  scoreBar: (range, count) => `${range}: ${pairs(count)}`,
  gaps: 'Mentor compared with mentee',
  gap: (years) => {
    if (years === '?') return 'Year unknown';
    if (years === '0') return 'Same year';
    const count = Math.abs(Number(years));
    return `${count} ${count === 1 ? 'year' : 'years'} ${Number(years) > 0 ? 'above' : 'below'}`;
  },
  status: {
    Proposed: 'Proposed',
    Accepted: 'Accepted',
    Locked: 'Locked',
    Rejected: 'Rejected',
    Ended: 'Ended',
  },
  find: 'Find a name',
  nobodyFound: 'No pair to show here.',
  cardTitle: (mentee, mentor) => `${mentee} with mentor ${mentor}`,
  mentor: 'mentor',
  points: (score) => `${score} points`,
  watchOut: 'Watch out',
  alternatives: (count) => (count === 1 ? '1 alternative' : `${count} alternatives`),
  accept: 'Accept',
  lock: 'Lock',
  reject: 'Reject',
  end: 'End',
  undo: 'Undo',
  decided: (title, status) => `${title}: ${status}.`,
  acceptAll: (count) => (count === 1 ? 'Accept the proposed pair' : `Accept all ${count} proposed`),
  acceptAllSure: (count) =>
    `Accept ${pairs(count)}? Nobody is told yet, and accepted pairs stay when you propose again.`,
  yesAccept: 'Yes, accept',
  notNow: 'Not now',
  accepted: (count, skipped) =>
    `${pairs(count)} accepted.${skipped > 0 ? ` ${skipped} changed meanwhile and ${skipped === 1 ? 'was' : 'were'} left as ${skipped === 1 ? 'it is' : 'they are'}.` : ''}`,
  unmatched: (count) => `Without a partner: ${people(count)}`,
  conflicts: (count) => (count === 1 ? '1 conflict to settle' : `${count} conflicts to settle`),
  tryRules: 'Try other rules',
  tryAbout:
    'Change the rules in the tab, then look here what they would do. No pair changes until you apply them.',
  tryNow: 'Try the rules',
  tryAgain: 'Try again',
  now: 'Now',
  tried: 'Try',
  difference: 'Difference',
  nothingChanges: 'Nobody would have another mentor.',
  apply: 'Apply these rules',
  applyAbout: 'Proposes afresh. Accepted and locked pairs stay.',
  tell: 'Tell the pairs',
  tellAbout:
    'Accepted pairs hear by e-mail who their partner is, what to talk about first, and how to log sessions. No scores, no reasons.',
  example: (name) => `How it reads to ${name}`,
  subject: 'Subject',
  languages: { en: 'English', ko: 'Korean' },
  whoHears: (count) => `Who gets ${count === 1 ? 'it' : `these ${count}`}`,
  noLogLink: 'The setting "Session log link" is blank, so mentors get no link to the session log.',
  quotaShort: (left) => `Google lets ${mails(left)} go out today. Send the rest another day.`,
  send: (count) => `Send ${mails(count)}`,
  sending: (sent, total) => `${sent} of ${total} sent`,
  sentInAll: (sent, total, failed) =>
    `${sent} of ${mails(total)} sent.${failed > 0 ? ` ${failed} failed; the tab Pairs says why.` : ''}${sent + failed < total ? ' The rest waits.' : ''}`,
  unknown: (name, email) =>
    `Nobody knows whether the e-mail to ${name} (${email}) went out. Look in your Sent mail.`,
  wentOut: 'It went out',
  sendAgain: 'Send again',
  missing: 'Who still lacks what',
  noPairsYet: 'No pair is accepted yet.',
  allReady: (count) =>
    count === 1 ? 'The accepted pair is ready.' : `All ${count} accepted pairs are ready.`,
  someReady: (ready, count) => `${ready} of ${pairs(count)} ready to begin`,
  noTraining: 'No training is kept here. It is counted once the tab Training has rows.',
  noteAgreement: 'Note the agreement',
  agreementForm:
    'Pairs can also note it themselves, in a form that asks for Pair ID, agreed areas, how to meet and how often.',
  readAgreements: 'Read agreements',
  agreedAreas: 'Areas of help',
  agreedWay: 'How to meet',
  agreedRhythm: 'How often',
  save: 'Save',
  saved: 'The agreement is in the tab Pairs.',
};

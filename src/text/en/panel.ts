import type { PanelText } from '../panelText';

export const panel: PanelText = {
  loading: 'Looking at your spreadsheet…',
  steps: {
    setUp: {
      title: 'Set up',
      about: 'Adds the tab Settings and the rules for pairing. You can skip this and start with any step.',
      action: 'Set up this spreadsheet',
    },
    signUp: {
      title: 'Sign up',
      about: 'Reads the form answers in this spreadsheet and fills the tab People.',
      action: 'Import responses',
    },
    pair: {
      title: 'Pair',
      about: 'Proposes a mentor for every mentee, with reasons. You decide.',
      action: 'Propose pairs',
    },
    train: {
      title: 'Train and agree',
      about: 'Who has been to the training. Tick attendance in the tab Training.',
      action: 'Import responses',
    },
    meet: {
      title: 'Meet',
      about: 'Mentors log sessions by form, mentees confirm them, and the hours add up.',
      action: 'Update hours',
    },
    ask: {
      title: 'Ask',
      about: 'The survey at the end of the term.',
      action: 'Import responses',
    },
    report: {
      title: 'Report',
      about: 'Writes tables ready for a paper into new tabs.',
      action: 'Make survey tables',
    },
    thank: {
      title: 'Thank',
      about: 'Makes and sends one certificate to each mentor, for confirmed hours.',
      action: 'Issue certificates',
    },
  },
  next: 'Next',
  done: 'Done',
  working: 'Working…',
  close: 'Close',
  open: 'Open',
  refresh: 'Refresh',
  problems: (count) => `${count} ${count === 1 ? 'cell' : 'cells'} to fix`,
  severalAccounts:
    'Google mixes up accounts when you are signed in to several. Please open this spreadsheet in a window that is signed in to one account only, for example a private window.',
  unreachable: 'Google did not answer. Nothing is lost; please try again in a moment.',
  stop: 'Stop',
  resume: 'Resume',
  cancel: 'Not now',
  whoGetsWhat: 'Who gets what',
  sendNow: (count) => `Issue ${count} now`,
  stopped: (done, total) => `Stopped after ${done} of ${total}. Nothing is lost.`,
  progress: (done, total) => `${done} of ${total} done`,
};

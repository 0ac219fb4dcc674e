import type { PanelFormsText } from '../panelFormsText';

export const panelForms: PanelFormsText = {
  loading: 'Looking…',
  forms: 'Forms',
  formsAbout:
    'The add-on can make these forms in your Google account and link them to this spreadsheet. What they offer to choose from stands in Settings, under Forms; change it before you make them.',
  names: {
    mentorSignUp: 'Mentor sign-up',
    menteeSignUp: 'Mentee sign-up',
    training: 'Training attendance',
    log: 'Session log',
    confirmation: 'Session confirmation',
    survey: 'Survey',
  },
  open: 'Open',
  edit: 'Edit',
  answers: 'Answers',
  options: 'Read options',
  optionsAbout: 'Reads the options again, after you changed them in Google Forms',
  optionsRead: 'The options of the form are known again; new ones count from the next import.',
  make: (count) => (count === 1 ? 'Make 1 form' : `Make ${count} forms`),
  making: (done, total) => `Making forms: ${done} of ${total} ready`,
  watch: 'Notice new answers',
  forget: 'Forget',
  linkAgain: 'Link again',
  forgetAsk:
    'The form stays in your Google account; only this spreadsheet forgets it and can make a new one.',
  goneAsk:
    'It was deleted in Google Forms; its answers stay in their tab. Forget it to make a new one here. A form made by hand and linked to this spreadsheet works just as well.',
  sureForget: 'Yes, forget it',

  reminders: 'Remind',
  remindersAbout: 'One e-mail to each person who has not answered the survey, at most one a day.',
  send: (count) => (count === 1 ? 'Send 1 reminder' : `Send ${count} reminders`),
  sending: 'Sending…',
  example: (name) => `As ${name} would read it`,
  subject: 'Subject',
  whoHears: (count) => (count === 1 ? '1 person' : `${count} people`),
  last: 'last',
  unknown: (name, email) =>
    `The reminder to ${name} (${email}) was cut off. Please look into your Sent mail: did it go out?`,
  wentOut: 'It went out',
  sendAgain: 'It did not',
};

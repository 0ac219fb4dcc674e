import type { JobWords } from '../../jobs/words';
import type { Sentences } from '../catalogue';

/** What stops working without a permission. */
const WITHOUT: Readonly<Record<string, string>> = {
  'spreadsheets.currentonly': 'nothing works',
  'script.container.ui': 'the panel cannot open; the menu still works',
  'script.send_mail': 'no e-mail can go out; certificates are still made and filed',
  'userinfo.email': 'the run log cannot say who ran a job',
  'drive.file': 'certificates cannot be made',
  'script.external_request': 'certificates cannot become PDFs',
  forms: 'no forms can be made; forms made by hand work just as well',
  'script.scriptapp': 'the panel cannot show when new answers arrive; importing works as ever',
};

export const jobs: Sentences<JobWords> = {
  addOnName: 'Peer Mentoring',
  openPanel: 'Open panel',
  importResponses: 'Import responses',
  proposePairs: 'Propose pairs',
  proposeAfresh: 'Propose pairs',
  importAgreements: 'Read agreements',
  tryRules: 'Try rules',
  tellPairs: 'Tell pairs',
  makeSurveyTables: 'Make survey tables',
  updateHours: 'Update hours',
  issueCertificates: 'Issue certificates',
  setUpSpreadsheet: 'Set up this spreadsheet',
  checkSpreadsheet: 'Check this spreadsheet',
  makeForms: 'Make forms',
  remindSurvey: 'Send survey reminders',
  lookInSent: ({ account, to, at }) =>
    `Look in the Sent mail of ${account === '' ? 'the account' : account} for a message to ${to}, ${at}.`,
  help: 'Help',
  helpText:
    'Open the panel and follow it from top to bottom. Each step also works alone.\n\n' +
    'Import responses reads your form answers and lists what needs fixing in the tab Problems. ' +
    'Propose pairs suggests a mentor for every mentee and says why. ' +
    'Make survey tables writes tables for a paper into new tabs. ' +
    'Issue certificates sends each mentor one certificate for confirmed hours.\n\n' +
    'Every step can be run again. What you typed is never overwritten.',
  notPermitted: ({ detail }) =>
    `Google did not allow this. Open the menu again and allow what it asks for, or work in a window that is signed in to one Google account only. (${detail})`,
  googleFailed: ({ detail, reference }) =>
    `Google could not do this just now: ${detail} Nothing is lost; please try again. (Reference ${reference})`,
  ourMistake: ({ reference }) =>
    `Sorry, something went wrong on our side. Nothing is lost, and you can try again. If it happens again, please report reference ${reference}.`,
  setUpDone: ({ tabs }) =>
    `This spreadsheet is set up: ${tabs} ${tabs === 1 ? 'tab was' : 'tabs were'} added. Fill in the tab Settings first.`,
  setUpAlready:
    'This spreadsheet is already set up. New settings, if any, were added; yours were left as they are.',
  checkedClean: 'Everything looks right. You can go on.',
  checkedFound: ({ problems }) =>
    `${problems} ${problems === 1 ? 'thing needs' : 'things need'} your attention. The tab Problems names each cell and the fix.`,
  noResponseTabs:
    'No tab holds form answers yet. Link a Google Form to this spreadsheet, or paste its answers into a new tab with the questions in row 1.',
  notImported: 'These answers have not been imported yet. Choose Import responses.',
  permissionMissing: ({ scope, grantUrl }) =>
    `A permission is missing (${scope}): ${WITHOUT[scope] ?? 'some steps will not work'}. You can give it here: ${grantUrl}`,
  mailsShort: ({ needed, left, days }) =>
    `${needed} e-mails are waiting, and ${left} may go out today. The rest waits; all will have gone out in about ${days} ${days === 1 ? 'day' : 'days'}.`,
};

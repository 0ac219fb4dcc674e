// The menu and what stands in it. Runs before anyone has granted anything, so it reads nothing.
import { buildMenu, openSidebar, tell } from '../../google/screen';
import { say } from '../words';
import { chosenLanguage, personalLanguage, sayIn } from './language';
import type { JobName } from './start';

/** Builds the menu when the spreadsheet opens. */
export function onOpen(): void {
  const speak = sayIn(personalLanguage());
  const item = (functionName: JobName | 'openPanel') => ({ label: speak(say(functionName)), functionName });
  buildMenu([
    item('openPanel'),
    item('importResponses'),
    item('proposePairs'),
    item('makeSurveyTables'),
    item('issueCertificates'),
    null,
    item('setUpSpreadsheet'),
    item('checkSpreadsheet'),
    { label: speak(say('help')), functionName: 'showHelp' },
  ]);
}

/** Right after installation the spreadsheet is already open, so the menu is built at once. */
export const onInstall = (): void => onOpen();

export const openPanel = (): void => openSidebar(sayIn(personalLanguage())(say('addOnName')));

export function showHelp(): void {
  const speak = sayIn(chosenLanguage());
  tell(speak(say('addOnName')), speak(say('helpText')));
}

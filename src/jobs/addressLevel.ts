// How the forms know the e-mail addresses of their answers. No tab tells, so the coordinator is asked in set-up.
import { HOURS_SETTINGS, readHoursSettings } from '../core/hours/settings';
import { TABS } from '../core/program';
import { SETTING_HEADERS } from '../core/settings';
import { withDocumentLock } from '../google/documentLock';
import { readTab } from '../google/readTab';
import { openJournal } from '../google/rowJournal';
import { ensureSettings } from './running/allSettings';
import { chosenLanguage, sayIn } from './running/language';

/**
 * For the panel: notes what the coordinator chose.
 *
 * @param chosen One of the allowed values; '' only looks.
 * @returns What holds now.
 */
export function addressLevel(chosen = ''): string {
  if (chosen !== '') {
    withDocumentLock(() => {
      // the row may be missing in a file that was set up earlier
      ensureSettings(sayIn(chosenLanguage()));
      openJournal(TABS.settings, SETTING_HEADERS.name, () => 'text').note(HOURS_SETTINGS.addressLevel.name, {
        [SETTING_HEADERS.value]: chosen,
      });
    });
  }
  return readHoursSettings(readTab(TABS.settings)).settings.addressLevel;
}

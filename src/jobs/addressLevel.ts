// How the forms know the e-mail addresses of their answers. No tab tells, so the coordinator is asked in set-up.
import { HOURS_SETTINGS, readHoursSettings } from '../core/hours/settings';
import { say } from '../core/hours/words';
import { TABS } from '../core/program';
import { SETTING_HEADERS } from '../core/settings';
import { withDocumentLock } from '../google/documentLock';
import { readTab } from '../google/readTab';
import { openJournal } from '../google/rowJournal';
import { ensureSettings } from './running/allSettings';
import { chosenLanguage, sayIn } from './running/language';

/** The question as the panel asks it. */
export interface AddressLevel {
  readonly about: string;
  /** What holds now. */
  readonly level: string;
  /** Values of the setting with what they mean. */
  readonly levels: readonly (readonly [value: string, label: string])[];
}

/**
 * For the panel: notes what the coordinator chose.
 *
 * @param chosen One of the allowed values; '' only looks.
 */
export function addressLevel(chosen = ''): AddressLevel {
  if (chosen !== '') {
    withDocumentLock(() => {
      // the row may be missing in a file that was set up earlier
      ensureSettings(sayIn(chosenLanguage()));
      openJournal(TABS.settings, SETTING_HEADERS.name, () => 'text').note(HOURS_SETTINGS.addressLevel.name, {
        [SETTING_HEADERS.value]: chosen,
      });
    });
  }
  const settingsTab = readTab(TABS.settings);
  const speak = sayIn(chosenLanguage(settingsTab));
  return {
    about: speak(say('aboutAddresses')),
    level: readHoursSettings(settingsTab).settings.addressLevel,
    levels: [
      ['not known', speak(say('addressUnknown'))],
      ['verified', speak(say('addressVerified'))],
      ['typed', speak(say('addressTyped'))],
    ],
  };
}

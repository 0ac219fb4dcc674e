// The forms that need a coordinator's hand, for the check of the whole spreadsheet.
import { standingOf } from '../../core/forms/madeForm';
import { say } from '../../core/forms/words';
import type { Problem } from '../../core/problem';
import { TABS } from '../../core/program';
import { listTabs } from '../../google/spreadsheet';
import { writtenForms } from './makeAll';
import { madeForm } from '../running/madeForms';

export function formFaults(): readonly Problem[] {
  const tabs = listTabs();
  return writtenForms().flatMap(({ name, title }): Problem[] => {
    const standing = standingOf(madeForm(name), tabs);
    if (standing === 'unknown') return [{ tab: TABS.settings, fix: say('formUnknown', { title }) }];
    if (standing === 'unfinished') return [{ tab: TABS.settings, fix: say('tabNotThere', { title }) }];
    return standing === 'tabGone' ? [{ tab: TABS.settings, fix: say('tabGone', { title }) }] : [];
  });
}

// Reads the tabs that hold form answers: two calls a tab, however many answers it has.
import { looksLikeResponses, isOwnTab } from '../../core/responses/responseTabs';
import type { TabData } from '../../core/table';
import { readResponseTab } from '../../google/readTab';
import { listTabs, type TabInfo } from '../../google/spreadsheet';

/**
 * All response tabs, in the order of the spreadsheet: those that a form fills, those that look as if a form
 * had filled them, and those that `Questions` already knows.
 *
 * @param known Names of tabs that were imported before.
 */
export function readResponseTabs(
  known: ReadonlySet<string>,
  listed: readonly TabInfo[] = listTabs(),
): readonly TabData[] {
  const tabs: TabData[] = [];
  for (const { name, formUrl } of listed) {
    if (isOwnTab(name)) continue;
    const tab = readResponseTab(name);
    if (tab && (formUrl !== '' || known.has(name) || looksLikeResponses(tab.headers))) tabs.push(tab);
  }
  return tabs;
}

// The tab `Themes`: the coordinator's own list of themes, which the drop-downs of `Coding` offer.
import { TABS } from '../program';
import { cellReader, type TabData, type WorkTab } from '../table';
import { say } from './words';

export interface Theme {
  /** Block of the table, for example "Outcomes"; '' for none. */
  readonly category: string;
  readonly name: string;
  readonly definition: string;
}

export const THEME_HEADERS = { category: 'Category', theme: 'Theme', definition: 'Definition' } as const;

/** @param categories Offered in the drop-down; others may be typed. */
export const themesToTab = (categories: readonly string[]): WorkTab => ({
  tab: TABS.themes,
  key: [THEME_HEADERS.theme],
  columns: [
    {
      header: THEME_HEADERS.category,
      format: 'choice',
      owner: 'coordinator',
      choices: categories,
      width: 200,
      note: say('aboutCategory'),
    },
    {
      header: THEME_HEADERS.theme,
      format: 'text',
      owner: 'coordinator',
      width: 260,
      note: say('aboutTheme'),
    },
    { header: THEME_HEADERS.definition, format: 'text', owner: 'coordinator', width: 420 },
  ],
  rows: [],
});

/** Themes in the coordinator's order; a theme listed twice counts once. */
export function themesFromTab(tab: TabData | undefined): readonly Theme[] {
  if (!tab) return [];
  const cell = cellReader(tab);
  const text = (row: number, header: string): string => String(cell(row, header)).trim();
  const byName = new Map<string, Theme>();
  tab.rows.forEach((_, row) => {
    const name = text(row, THEME_HEADERS.theme);
    if (name === '' || byName.has(name)) return;
    const category = text(row, THEME_HEADERS.category);
    byName.set(name, { category, name, definition: text(row, THEME_HEADERS.definition) });
  });
  return [...byName.values()];
}

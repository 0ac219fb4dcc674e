// Finds what a person clicks in the menus that the script built.
import type { MenuEntry, Screen } from './screen';

/** Label and function of every item, sub-menus included, in the order shown. */
export function menuItems(screen: Screen): { readonly label: string; readonly functionName: string }[] {
  return screen.menus.flatMap(({ entries }) => itemsOf(entries));
}

/** @throws Error naming the labels there are, when none or several fit. */
export function functionOfItem(screen: Screen, label: string): string {
  const items = menuItems(screen);
  const found = items.filter((item) => item.label === label);
  const [only] = found;
  if (only && found.length === 1) return only.functionName;
  const labels = items.map((item) => `"${item.label}"`).join(', ') || 'none, open() has not built a menu';
  throw new Error(`The menu has ${found.length} items "${label}". Its items: ${labels}.`);
}

function itemsOf(entries: readonly MenuEntry[]): { label: string; functionName: string }[] {
  return entries.flatMap((entry) => {
    if ('separator' in entry) return [];
    return 'entries' in entry ? itemsOf(entry.entries) : [entry];
  });
}

// Links inside the workbook: Sheets names the tab by number (`#gid=3&range=B2`), the file by name.
import { quotedTab, splitTab } from '../../workbook/a1';

/** Where the file wants the link to go: a web address, or a cell such as `'My tab'!B2`. */
export function linkToFile(link: string, tabs: ReadonlyMap<number, string>): string {
  const inside = /#gid=(\d+)(?:&range=([A-Z]+\d+))?/.exec(link);
  const tab = inside && tabs.get(Number(inside[1]));
  return tab ? `${quotedTab(tab)}!${inside[2] ?? 'A1'}` : link;
}

/** The same the other way round. @example linkFromFile('People!B2', new Map([['People', 3]])) // '#gid=3&range=B2' */
export function linkFromFile(link: string, ids: ReadonlyMap<string, number>): string {
  const { tab, cells } = splitTab(link.replace(/^#/, ''));
  const id = tab === undefined ? undefined : ids.get(tab);
  return id === undefined ? link : `#gid=${id}&range=${cells}`;
}

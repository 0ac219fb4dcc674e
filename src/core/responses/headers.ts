// Names for the columns of a response tab that stay the same when columns move.
import { cellName, type TabData } from '../table';
import { fold, normalise } from './normalise';

/** The name of a column as people read it, and the key by which it is found again. */
export interface ColumnIdentity {
  readonly label: string;
  readonly key: string;
  /** Index into the cells of a row. */
  readonly column: number;
}

/**
 * Names every column of a tab. Equal headers are told apart by their occurrence (`Comment`, `Comment #2`),
 * a column without a header is named by its letter. Question numbers are part of the text, never the name:
 * in real forms they start again in each section.
 *
 * @example columnIdentities(tab)[3] // { label: 'Comment #2', key: 'comment #2', column: 3 }
 */
export function columnIdentities(tab: Pick<TabData, 'headers'>): readonly ColumnIdentity[] {
  const taken = new Set<string>();
  const seen = new Map<string, number>();
  return tab.headers.map((header, column) => {
    const text = normalise(header).replace(/\n+/g, ' ') || `(column ${cellName(1, column + 1).slice(0, -1)})`;
    let occurrence = (seen.get(fold(text)) ?? 0) + 1;
    const labelAt = (count: number): string => (count === 1 ? text : `${text} #${count}`);
    while (taken.has(fold(labelAt(occurrence)))) occurrence += 1;
    seen.set(fold(text), occurrence);
    const label = labelAt(occurrence);
    taken.add(fold(label));
    return { label, key: fold(label), column };
  });
}

/** The two halves of a grid header `Title [Row]`; undefined for any other header. */
export function gridParts(header: string): { readonly title: string; readonly row: string } | undefined {
  const match = /^(.*\S)\s*\[\s*([^[\]]+?)\s*\]$/.exec(normalise(header).replace(/\n+/g, ' '));
  return match ? { title: match[1] ?? '', row: match[2] ?? '' } : undefined;
}

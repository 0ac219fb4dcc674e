// Settings as rows of a tab that the coordinator edits: what one setting is, and how its cell is read.
import type { Phrase } from './phrase';
import { phraser } from './phrase';
import { problemAt, type Problem } from './problem';
import { cellReader, type Cell, type TabData } from './table';

/** The phrases of this file. */
export interface SettingWords {
  notANumber: { name: string; least: number; most: number };
  notAllowed: { name: string; allowed: string };
  notYesNo: { name: string };
  notADay: { name: string };
}

const say = phraser<SettingWords>('settings');

/** One setting: its name in the tab, what it does, what it may be, and what it is until someone says otherwise. */
export interface SettingSpec<Value extends Cell = Cell> {
  readonly name: string;
  readonly section: string;
  readonly what: Phrase;
  readonly initial: Value;
  readonly allowed:
    | { readonly kind: 'text' }
    | { readonly kind: 'yesNo' }
    | { readonly kind: 'day' }
    | { readonly kind: 'number'; readonly least: number; readonly most: number }
    | { readonly kind: 'oneOf'; readonly values: readonly string[] };
}

export type SettingSpecs = Readonly<Record<string, SettingSpec>>;

/** The values of a group of settings, by the key under which code knows them. */
export type SettingValues<Specs extends SettingSpecs> = {
  readonly [Key in keyof Specs]: Specs[Key]['initial'] extends boolean
    ? boolean
    : Specs[Key]['initial'] extends number
      ? number
      : string;
};

export const SETTING_HEADERS = {
  name: 'Setting',
  value: 'Value',
  what: 'What it does',
  allowed: 'Allowed',
} as const;

/**
 * Reads one area's settings from the `Settings` tab.
 *
 * A blank or unusable cell gives the initial value; an unusable one also a problem that names the cell.
 *
 * @param specs The area's settings by key.
 * @param tab The tab as read; undefined when it does not exist, which is fine.
 */
export function readSettings<Specs extends SettingSpecs>(
  specs: Specs,
  tab: TabData | undefined,
): { values: SettingValues<Specs>; problems: readonly Problem[] } {
  const values: Record<string, Cell> = {};
  const problems: Problem[] = [];
  const cell = tab && cellReader(tab);
  const rowOf = new Map<string, number>();
  tab?.rows.forEach((_, row) => rowOf.set(String(cell?.(row, SETTING_HEADERS.name)).trim(), row));
  for (const [key, spec] of Object.entries(specs)) {
    const row = rowOf.get(spec.name);
    const found = tab && cell && row !== undefined ? cell(row, SETTING_HEADERS.value) : '';
    const read = found === '' ? { value: spec.initial } : readValue(spec, found);
    values[key] = read.value;
    if (read.fix && tab && row !== undefined)
      problems.push(problemAt(tab, row, SETTING_HEADERS.value, read.fix));
  }
  return { values: values as SettingValues<Specs>, problems };
}

function readValue(spec: SettingSpec, found: Cell): { value: Cell; fix?: Phrase } {
  const { allowed, name, initial } = spec;
  const text = String(found).trim();
  switch (allowed.kind) {
    case 'text':
      return { value: text };
    case 'yesNo': {
      if (/^(true|yes|y|on|예|네)$/i.test(text)) return { value: true };
      if (/^(false|no|n|off|아니요|아니오)$/i.test(text)) return { value: false };
      return { value: initial, fix: say('notYesNo', { name }) };
    }
    case 'day': {
      const day = text.slice(0, 10);
      return /^\d{4}-\d{2}-\d{2}$/.test(day)
        ? { value: day }
        : { value: initial, fix: say('notADay', { name }) };
    }
    case 'number': {
      const number = Number(text);
      const isUsable = Number.isFinite(number) && number >= allowed.least && number <= allowed.most;
      return isUsable
        ? { value: number }
        : { value: initial, fix: say('notANumber', { name, least: allowed.least, most: allowed.most }) };
    }
    case 'oneOf': {
      const match = allowed.values.find((value) => value.toLowerCase() === text.toLowerCase());
      return match !== undefined
        ? { value: match }
        : { value: initial, fix: say('notAllowed', { name, allowed: allowed.values.join(', ') }) };
    }
  }
}

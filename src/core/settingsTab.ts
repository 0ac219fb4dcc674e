// The tab Settings: every setting of the program as a row that the coordinator may change.
import { phraser, type NoGaps, type Phrase } from './phrase';
import { SETTING_HEADERS, type SettingSpec, type SettingSpecs } from './settings';
import { TABS } from './program';
import type { Cell, WorkTab } from './table';

/** What may stand in the value cell, in words. */
export interface SettingsTabWords {
  anyText: NoGaps;
  yesOrNo: NoGaps;
  aDay: NoGaps;
  aNumber: { least: number; most: number };
  oneOf: { values: string };
}

const say = phraser<SettingsTabWords>('settingsTab');

/**
 * The settings as rows; values are written once and belong to the coordinator from then on.
 *
 * @param groups The settings of each area. A setting that two areas read stands once.
 */
export function settingsToTab(groups: readonly SettingSpecs[]): WorkTab {
  const rows = allSettings(groups).map((spec): (Cell | Phrase)[] => [
    spec.section,
    spec.name,
    cellOf(spec),
    spec.what,
    allowedWords(spec),
  ]);
  return {
    tab: TABS.settings,
    columns: [
      { header: 'Part', format: 'text', width: 110 },
      { header: SETTING_HEADERS.name, format: 'text', width: 210 },
      { header: SETTING_HEADERS.value, format: 'text', owner: 'coordinator', width: 200 },
      { header: SETTING_HEADERS.what, format: 'text', width: 430 },
      { header: SETTING_HEADERS.allowed, format: 'text', width: 200 },
    ],
    key: [SETTING_HEADERS.name],
    rows,
  };
}

/** Drop-downs for the value cells, by name of the setting; the others take anything. */
export const settingChoices = (groups: readonly SettingSpecs[]): ReadonlyMap<string, readonly string[]> =>
  new Map(
    allSettings(groups).flatMap(({ name, allowed }): [string, readonly string[]][] => {
      if (allowed.kind === 'yesNo') return [[name, ['yes', 'no']]];
      return allowed.kind === 'oneOf' ? [[name, allowed.values]] : [];
    }),
  );

/** Each setting once, in the order of the groups. */
export function allSettings(groups: readonly SettingSpecs[]): SettingSpec[] {
  const byName = new Map<string, SettingSpec>();
  for (const group of groups) {
    for (const spec of Object.values(group)) if (!byName.has(spec.name)) byName.set(spec.name, spec);
  }
  return [...byName.values()];
}

const cellOf = ({ initial }: SettingSpec): string =>
  typeof initial === 'boolean' ? (initial ? 'yes' : 'no') : String(initial);

function allowedWords({ allowed }: SettingSpec): Phrase {
  switch (allowed.kind) {
    case 'text':
      return say('anyText');
    case 'yesNo':
      return say('yesOrNo');
    case 'day':
      return say('aDay');
    case 'number':
      return say('aNumber', { least: allowed.least, most: allowed.most });
    case 'oneOf':
      return say('oneOf', { values: allowed.values.join(', ') });
  }
}

// The settings of pairing: what matters most, what is kept, and what counts as too little.
import { PROGRAM_SETTINGS } from '../programSettings';
import type { Problem } from '../problem';
import { readSettings, type SettingSpecs, type SettingValues } from '../settings';
import type { TabData } from '../table';
import { say } from './words';

const SECTION = 'Pairing';

export const EVERYONE = 'Everyone paired';
export const ONLY_GOOD = 'Only good pairs';

export const KEEP = { unchanged: 'When rules are unchanged', always: 'Always', never: 'Never' } as const;

export const NOTICE_LANGUAGES = {
  byPerson: 'By person',
  english: 'English',
  korean: '한국어',
  both: 'Both',
} as const;

export const PAIRING_SETTINGS = {
  mattersMost: {
    name: 'What matters most',
    section: SECTION,
    what: say('settingMattersMost'),
    initial: EVERYONE as string,
    allowed: { kind: 'oneOf', values: [EVERYONE, ONLY_GOOD] },
  },
  minimumScore: {
    name: 'Minimum score',
    section: SECTION,
    what: say('settingMinimumScore'),
    initial: 40 as number,
    allowed: { kind: 'number', least: 0, most: 100 },
  },
  keepProposed: {
    name: 'Keep proposed pairs',
    section: SECTION,
    what: say('settingKeepProposed'),
    initial: KEEP.unchanged as string,
    allowed: { kind: 'oneOf', values: Object.values(KEEP) },
  },
  raiseWeakest: {
    name: 'Raise the weakest pair',
    section: SECTION,
    what: say('settingRaiseWeakest'),
    initial: false as boolean,
    allowed: { kind: 'yesNo' },
  },
  leftOverFirst: {
    name: 'Left over last term first',
    section: SECTION,
    what: say('settingLeftOverFirst'),
    initial: true as boolean,
    allowed: { kind: 'yesNo' },
  },
  earlierFirst: {
    name: 'Earlier sign-up first',
    section: SECTION,
    what: say('settingEarlierFirst'),
    initial: false as boolean,
    allowed: { kind: 'yesNo' },
  },
  spreadLoad: {
    name: 'Spread the load',
    section: SECTION,
    what: say('settingSpreadLoad'),
    initial: false as boolean,
    allowed: { kind: 'yesNo' },
  },
  placesNotAnswered: {
    name: 'Places when not answered',
    section: SECTION,
    what: say('settingPlacesNotAnswered'),
    initial: 1 as number,
    allowed: { kind: 'number', least: 0, most: 20 },
  },
  leastTimes: {
    name: 'Least times offered',
    section: SECTION,
    what: say('settingLeastTimes'),
    initial: 3 as number,
    allowed: { kind: 'number', least: 0, most: 50 },
  },
  pairRulePoints: {
    name: 'Points of a pair rule',
    section: SECTION,
    what: say('settingPairRulePoints'),
    initial: 15 as number,
    allowed: { kind: 'number', least: 0, most: 100 },
  },
  sessionLogLink: {
    name: 'Session log link',
    section: SECTION,
    what: say('settingSessionLogLink'),
    initial: '',
    allowed: { kind: 'text' },
  },
  agreementLink: {
    name: 'Agreement link',
    section: SECTION,
    what: say('settingAgreementLink'),
    initial: '',
    allowed: { kind: 'text' },
  },
  noticeLanguage: {
    name: 'Language of e-mails to pairs',
    section: SECTION,
    what: say('settingNoticeLanguage'),
    initial: NOTICE_LANGUAGES.byPerson as string,
    allowed: { kind: 'oneOf', values: Object.values(NOTICE_LANGUAGES) },
  },
} as const satisfies SettingSpecs;

/** What the decision needs to know: this area's settings, the term and the order of year levels. */
export type PairingSettings = SettingValues<typeof PAIRING_SETTINGS> & {
  readonly termCode: string;
  readonly yearLevels: string;
};

/** The values before anyone has changed one. */
export const INITIAL_SETTINGS: PairingSettings = {
  ...(Object.fromEntries(
    Object.entries(PAIRING_SETTINGS).map(([key, spec]) => [key, spec.initial]),
  ) as SettingValues<typeof PAIRING_SETTINGS>),
  termCode: PROGRAM_SETTINGS.termCode.initial,
  yearLevels: PROGRAM_SETTINGS.yearLevels.initial,
};

/** Reads this area's settings and those of the program that pairing needs. */
export function readPairingSettings(tab: TabData | undefined): {
  settings: PairingSettings;
  problems: readonly Problem[];
} {
  const { termCode, yearLevels } = readSettings(PROGRAM_SETTINGS, tab).values;
  const own = readSettings(PAIRING_SETTINGS, tab);
  return { settings: { ...own.values, termCode, yearLevels }, problems: own.problems };
}

/** Year levels, lowest first, from the setting's text. */
export const yearOrder = (yearLevels: string): readonly string[] =>
  yearLevels.split(/[,;>\s]+/).filter((level) => level !== '');

// The rules of the hours ledger that a coordinator may change, with the defaults of the program.
import type { Problem } from '../problem';
import { PROGRAM_SETTINGS } from '../programSettings';
import { readSettings, type SettingSpec, type SettingSpecs, type SettingValues } from '../settings';
import type { TabData } from '../table';
import { say, type HoursWords } from './words';

const SECTION = 'Hours';

const minutes = (name: string, initial: number, what: keyof RuleWords): SettingSpec<number> => ({
  name,
  section: SECTION,
  what: say(what),
  initial,
  allowed: { kind: 'number', least: 0, most: 100000 },
});

const choice = <Value extends string>(
  name: string,
  values: readonly [Value, ...Value[]],
  what: keyof RuleWords,
): SettingSpec<string> => ({
  name,
  section: SECTION,
  what: say(what),
  initial: values[0],
  allowed: { kind: 'oneOf', values },
});

/** The phrases that explain a setting: those without gaps. */
type RuleWords = Pick<
  HoursWords,
  {
    [Code in keyof HoursWords]: Code extends `rule${string}` ? Code : never;
  }[keyof HoursWords]
>;

/** A cap of 0 is off. */
export const HOURS_SETTINGS = {
  lateAfterDays: minutes('Late after days', 31, 'ruleLate'),
  sessionCap: minutes('Session cap', 180, 'ruleSessionCap'),
  longSessions: choice('Longer sessions', ['hold', 'count up to the cap'], 'ruleLongSessions'),
  sameTime: choice('Two mentees at once', ['hold', 'count once'], 'ruleSameTime'),
  textModes: {
    name: 'Text modes',
    section: SECTION,
    what: say('ruleTextModes'),
    initial:
      'Text; Text message; Text messages; Texting; SMS; Chat; Messenger; KakaoTalk; 문자; 메신저; 카카오톡',
    allowed: { kind: 'text' },
  } as SettingSpec<string>,
  textWeekly: minutes('Text minutes a week', 0, 'ruleTextWeekly'),
  trainingCap: minutes('Training cap', 120, 'ruleTrainingCap'),
  dayCap: minutes('Day cap', 480, 'ruleDayCap'),
  weekCap: minutes('Week cap', 0, 'ruleWeekCap'),
  termCap: minutes('Term cap', 0, 'ruleTermCap'),
  roundingStep: choice('Round each day to', ['off', '5', '15', '30', '60'], 'ruleRoundingStep'),
  rounding: choice('Rounding', ['down', 'nearest', 'up'], 'ruleRounding'),
  addressLevel: choice('Addresses in answers', ['not known', 'verified', 'typed'], 'ruleAddresses'),
  automaticAfterDays: minutes('Confirm by itself after days', 0, 'ruleAutomatic'),
} satisfies SettingSpecs;

/** The rules, with the term and its first and last day from the program's own settings. */
export type HoursSettings = SettingValues<typeof HOURS_SETTINGS> & {
  /** Name of the term, as it stands on certificates. */
  readonly term: string;
  readonly termBegins: string;
  readonly termEnds: string;
};

/** The rules as they are until someone changes `Settings`. */
export const DEFAULT_HOURS_SETTINGS: HoursSettings = readHoursSettings(undefined).settings;

/** Reads the rules from the `Settings` tab. */
export function readHoursSettings(tab: TabData | undefined): {
  settings: HoursSettings;
  problems: readonly Problem[];
} {
  const own = readSettings(HOURS_SETTINGS, tab);
  const { termName, termCode, termBegins, termEnds } = readSettings(PROGRAM_SETTINGS, tab).values;
  const settings = { ...own.values, term: termName || termCode, termBegins, termEnds };
  return { settings, problems: own.problems };
}

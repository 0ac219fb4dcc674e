// Settings of the survey tables.
import { ADJUSTMENTS, type Adjustment } from '../statistics/adjustment';
import { MANN_WHITNEY_METHODS, type MannWhitneyMethod } from '../statistics/mannWhitney';
import type { SettingSpecs, SettingValues } from '../settings';
import { say } from './words';

const SECTION = 'Survey tables';

export const SURVEY_SETTINGS = {
  method: {
    name: 'Test method',
    section: SECTION,
    what: say('setMethod'),
    initial: 'exact',
    allowed: { kind: 'oneOf', values: MANN_WHITNEY_METHODS },
  },
  summary: {
    name: 'Scores shown as',
    section: SECTION,
    what: say('setSummary'),
    initial: 'mean and SD',
    allowed: { kind: 'oneOf', values: ['mean and SD', 'median and quartiles'] },
  },
  adjustment: {
    name: 'Adjust p-values',
    section: SECTION,
    what: say('setAdjustment'),
    initial: 'none',
    allowed: { kind: 'oneOf', values: ADJUSTMENTS },
  },
  scaleScore: {
    name: 'Scale score',
    section: SECTION,
    what: say('setScaleScore'),
    initial: 'none',
    allowed: { kind: 'oneOf', values: ['none', 'mean', 'sum'] },
  },
  effect: {
    name: 'Effect size',
    section: SECTION,
    what: say('setEffect'),
    initial: 'rank-biserial',
    allowed: { kind: 'oneOf', values: ['rank-biserial', 'probability of superiority'] },
  },
  compareBy: {
    name: 'Compare groups by',
    section: SECTION,
    what: say('setCompareBy'),
    initial: 'role',
    allowed: { kind: 'text' },
  },
  base: {
    name: 'Percentages of',
    section: SECTION,
    what: say('setBase'),
    initial: 'those who answered',
    allowed: { kind: 'oneOf', values: ['those who answered', 'all respondents'] },
  },
  groupLayout: {
    name: 'Groups in choice tables',
    section: SECTION,
    what: say('setGroupLayout'),
    initial: 'one below the other',
    allowed: { kind: 'oneOf', values: ['one below the other', 'side by side'] },
  },
  themeCounts: {
    name: 'Counts in Themes table',
    section: SECTION,
    what: say('setThemeCounts'),
    initial: false,
    allowed: { kind: 'yesNo' },
  },
  surveyTab: {
    name: 'Survey tab',
    section: SECTION,
    what: say('setSurveyTab'),
    initial: '',
    allowed: { kind: 'text' },
  },
  smallCell: {
    name: 'Hide counts below',
    section: SECTION,
    what: say('setSmallCell'),
    initial: 0,
    allowed: { kind: 'number', least: 0, most: 20 },
  },
} as const satisfies SettingSpecs;

export type SurveySettings = SettingValues<typeof SURVEY_SETTINGS>;

/** The adjustment as the statistics know it. */
export const adjustmentOf = ({ adjustment }: SurveySettings): Adjustment =>
  ADJUSTMENTS.find((each) => each === adjustment) ?? 'none';

/** The test method as the statistics know it. */
export const methodOf = ({ method }: SurveySettings): MannWhitneyMethod =>
  MANN_WHITNEY_METHODS.find((each) => each === method) ?? 'exact';

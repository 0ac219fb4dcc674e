// The rules a new spreadsheet starts with: a starting point, judged from the literature, not validated.
import type { Phrase } from '../phrase';
import { PEOPLE, SIGN_UP_FIELDS } from '../program';
import type { Rule } from './rule';
import { say } from './words';

/** A default rule: its name and sentences are phrases, so that the tab begins in the coordinator's language. */
export interface DefaultRule extends Omit<Rule, 'name' | 'fits' | 'doesNotFit'> {
  readonly isOn: boolean;
  readonly name: Phrase;
  readonly fits: Phrase | '';
  readonly doesNotFit: Phrase | '';
}

type Kept = Pick<DefaultRule, 'kind' | 'operator' | 'value' | 'weight' | 'missing'>;

const onColumn = (column: string, kept: Kept, words: Pick<DefaultRule, 'name' | 'fits' | 'doesNotFit'>) => ({
  isOn: true,
  menteeColumn: column,
  mentorColumn: column,
  ...kept,
  ...words,
});

const F = SIGN_UP_FIELDS;

export const DEFAULT_RULES: readonly DefaultRule[] = [
  onColumn(
    PEOPLE.yearLevel,
    { kind: 'Must', operator: 'year gap in', value: '0, 1, 2', weight: 0, missing: 'not eligible' },
    { name: say('ruleYear'), fits: '', doesNotFit: say('yearOutside') },
  ),
  onColumn(
    PEOPLE.yearLevel,
    { kind: 'Prefer', operator: 'year gap in', value: '2:100, 1:70, 0:50', weight: 10, missing: 'skip' },
    { name: say('ruleYearPreferred'), fits: say('yearFits'), doesNotFit: say('yearDiffers') },
  ),
  onColumn(
    F.times,
    {
      kind: 'Must',
      operator: 'share count >=',
      value: `1; unless ${F.mode} = Text | Text messages | Online text | 문자 | 텍스트`,
      weight: 0,
      missing: 'not eligible',
    },
    { name: say('ruleTime'), fits: '', doesNotFit: say('noCommonTime') },
  ),
  onColumn(
    F.times,
    { kind: 'Prefer', operator: 'share count >=', value: '1:60, 2:100', weight: 20, missing: 'skip' },
    { name: say('ruleTimes'), fits: say('timesFit'), doesNotFit: say('noCommonTime') },
  ),
  onColumn(
    F.helpAreas,
    { kind: 'Prefer', operator: 'rank-weighted share', value: '3, 2, 1', weight: 35, missing: 'no points' },
    { name: say('ruleHelp'), fits: say('helpFits'), doesNotFit: say('helpDiffers') },
  ),
  onColumn(
    F.waysOfHelping,
    { kind: 'Prefer', operator: 'share any', value: '', weight: 15, missing: 'skip' },
    { name: say('ruleWay'), fits: say('wayFits'), doesNotFit: say('wayDiffers') },
  ),
  onColumn(
    F.mode,
    { kind: 'Prefer', operator: 'share any', value: '', weight: 8, missing: 'skip' },
    { name: say('ruleMode'), fits: say('modeFits'), doesNotFit: say('modeDiffers') },
  ),
  onColumn(
    F.meetingPlaces,
    { kind: 'Prefer', operator: 'share any', value: '', weight: 5, missing: 'skip' },
    { name: say('rulePlace'), fits: say('placeFits'), doesNotFit: say('placeDiffers') },
  ),
  onColumn(
    F.languages,
    { kind: 'Prefer', operator: 'share any', value: '', weight: 5, missing: 'skip' },
    { name: say('ruleLanguage'), fits: say('languageFits'), doesNotFit: say('languageDiffers') },
  ),
  onColumn(
    F.gender,
    {
      kind: 'By person',
      operator: 'asked for same',
      value: F.genderWish,
      weight: 2,
      missing: 'not eligible',
    },
    { name: say('ruleGender'), fits: say('genderFits'), doesNotFit: say('genderDiffers') },
  ),
  {
    ...onColumn(
      F.studyStyle,
      { kind: 'Prefer', operator: 'same', value: '', weight: 0, missing: 'skip' },
      { name: say('ruleStyle'), fits: say('styleFits'), doesNotFit: say('styleDiffers') },
    ),
    isOn: false,
  },
  {
    ...onColumn(
      '',
      { kind: 'Prefer', operator: 'paired before', value: '', weight: 0, missing: 'skip' },
      { name: say('rulePairedBefore'), fits: say('wasPairedBefore'), doesNotFit: '' },
    ),
    isOn: false,
  },
];

// The settings of forms: what they offer to choose from, and where they are.
import { PROGRAM_SETTINGS } from '../programSettings';
import { readSettings, type SettingSpec, type SettingSpecs, type SettingValues } from '../settings';
import type { TabData } from '../table';
import { say, type FormsWords } from './words';

const SECTION = 'Forms';

const text = (name: string, what: keyof FormsWords): SettingSpec<string> => ({
  name,
  section: SECTION,
  what: say(what),
  initial: '',
  allowed: { kind: 'text' },
});

/** A blank list stands for the usual one in the language of the forms. */
export const FORM_SETTINGS = {
  formLanguage: {
    name: 'Language of forms',
    section: SECTION,
    what: say('setLanguage'),
    initial: 'automatic',
    allowed: { kind: 'oneOf', values: ['automatic', 'English', '한국어'] },
  } as SettingSpec<string>,
  helpAreas: text('Help areas', 'setAreas'),
  waysOfHelping: text('Ways of helping', 'setWays'),
  times: text('Times', 'setTimes'),
  modes: text('Meeting modes', 'setModes'),
  places: text('Meeting places', 'setPlaces'),
  languages: text('Languages', 'setLanguages'),
  surveyCollectsEmail: {
    name: 'Survey collects e-mail',
    section: SECTION,
    what: say('setSurveyEmail'),
    initial: true as boolean,
    allowed: { kind: 'yesNo' },
  } as SettingSpec<boolean>,
  mentorSignUpLink: text('Mentor sign-up link', 'setFormLinks'),
  menteeSignUpLink: text('Mentee sign-up link', 'setFormLinks'),
  trainingLink: text('Training link', 'setFormLinks'),
  confirmationLink: text('Confirmation link', 'setConfirmationLink'),
  mentorSurveyLink: text('Survey link for mentors', 'setMentorSurveyLink'),
  menteeSurveyLink: text('Survey link for mentees', 'setMenteeSurveyLink'),
} satisfies SettingSpecs;

/** The settings of forms, with the year levels of the program as a list joined by semicolons. */
export type FormSettings = SettingValues<typeof FORM_SETTINGS> & { readonly yearLevels: string };

export function readFormSettings(tab: TabData | undefined): FormSettings {
  const { yearLevels } = readSettings(PROGRAM_SETTINGS, tab).values;
  const levels = yearLevels.split(/[,;>\s]+/).filter((level) => level !== '');
  return { ...readSettings(FORM_SETTINGS, tab).values, yearLevels: levels.join('; ') };
}

// All forms of a program, by name.
import { FORM_NAMES, written, type FormDefinition, type FormName, type WrittenForm } from './form';
import { confirmation, sessionLog, training } from './sessionForms';
import type { FormSettings } from './settings';
import { menteeSignUp, mentorSignUp } from './signUpForms';
import { survey } from './surveyForm';
import type { Phrase } from '../phrase';

const DEFINITIONS: Readonly<Record<FormName, (settings: FormSettings) => FormDefinition>> = {
  mentorSignUp,
  menteeSignUp,
  training,
  log: sessionLog,
  confirmation,
  survey,
};

/** One form in the language of `say`. */
export const formInWords = (
  name: FormName,
  settings: FormSettings,
  say: (phrase: Phrase) => string,
): WrittenForm => written(DEFINITIONS[name](settings), say);

/** All forms in the language of `say`, in the order of a term. */
export const formsInWords = (
  settings: FormSettings,
  say: (phrase: Phrase) => string,
): readonly WrittenForm[] => FORM_NAMES.map((name) => formInWords(name, settings, say));

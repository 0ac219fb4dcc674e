// What is remembered of a form while and after it is made, so that a run that was cut off makes no second one.
import { FORM_NAMES, type FormName } from './form';

/**
 * `creating`: Google was asked for a new form, and no answer was noted: nobody can tell whether there is one.
 * `filling`: it exists, its questions may be missing. `linking`: complete, its tab may be missing. `done`.
 */
export type MakingState = 'creating' | 'filling' | 'linking' | 'done';

export interface MadeForm {
  readonly name: FormName;
  readonly state: MakingState;
  /** '' while creating. */
  readonly id: string;
  /** E-mail address of the account that made it: only this account can open it for changes. */
  readonly owner: string;
  readonly publishedUrl: string;
  readonly editUrl: string;
  /** The tab that takes its answers; -1 until it is known. */
  readonly sheetId: number;
}

/** Name of the document property that remembers a form. */
export const propertyOfForm = (name: FormName): string => `form ${name}`;

/** A form that is asked for now. */
export const beginForm = (name: FormName, owner: string): MadeForm => ({
  name,
  state: 'creating',
  id: '',
  owner,
  publishedUrl: '',
  editUrl: '',
  sheetId: -1,
});

export const writeMadeForm = (form: MadeForm): string => JSON.stringify(form);

/** Reads what `writeMadeForm` wrote; undefined for no text. */
export const readMadeForm = (text: string | null): MadeForm | undefined =>
  text === null ? undefined : (JSON.parse(text) as MadeForm); // written by writeMadeForm alone

/** Whether a text names one of the forms. */
export const isFormName = (text: string): text is FormName =>
  (FORM_NAMES as readonly string[]).includes(text);

/** A tab of the spreadsheet as far as forms go. */
interface LinkedTab {
  readonly sheetId: number;
  readonly name: string;
  readonly formUrl: string;
}

/**
 * How a form stands. `formGone`: it cannot be opened any more. `tabGone`: its tab was deleted or takes answers of no
 * form.
 */
export type FormStanding = 'none' | 'unknown' | 'unfinished' | 'formGone' | 'tabGone' | 'ready';

/** @param isGone Whether a form with an id is known to have been deleted. */
export function standingOf(
  form: MadeForm | undefined,
  tabs: readonly LinkedTab[],
  isGone: (form: MadeForm) => boolean = () => false,
): FormStanding {
  if (!form) return 'none';
  if (form.state === 'creating') return 'unknown';
  if (isGone(form)) return 'formGone';
  if (form.state !== 'done') return 'unfinished';
  return tabs.some(({ sheetId, formUrl }) => sheetId === form.sheetId && formUrl !== '')
    ? 'ready'
    : 'tabGone';
}

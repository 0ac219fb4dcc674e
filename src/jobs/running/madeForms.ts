// The forms that were made for this spreadsheet, as remembered in it.
import type { FormName } from '../../core/forms/form';
import { propertyOfForm, readMadeForm, writeMadeForm, type MadeForm } from '../../core/forms/madeForm';
import { deleteProperty, readProperty, writeProperty } from '../../google/properties';

export const madeForm = (name: FormName): MadeForm | undefined =>
  readMadeForm(readProperty(propertyOfForm(name)));

/** Notes how far a form has come, before the next step begins. */
export function remember(form: MadeForm): MadeForm {
  writeProperty(propertyOfForm(form.name), writeMadeForm(form));
  return form;
}

export const forget = (name: FormName): void => deleteProperty(propertyOfForm(name));

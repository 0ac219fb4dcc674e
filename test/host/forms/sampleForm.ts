// A form with one item of each kind, and what a mentee posts from its page.
import { createForms, type FormApp } from '../../../host/forms/formApp';
import { type FormData } from '../../../host/forms/formData';
import { formById } from '../../../host/forms/formStore';
import { testWorld, type TestWorld } from '../documents/testWorld';

/** A form with the members that the published types lack. */
export interface ScriptForm extends GoogleAppsScript.Forms.Form {
  isPublished(): boolean;
  setPublished(published: boolean): ScriptForm;
}

/** FormApp as a script sees it: the published types, with the members that they lack. */
export interface Script {
  create(title: string, published?: boolean): ScriptForm;
  openById(id: string): GoogleAppsScript.Forms.Form;
  openByUrl(url: string): GoogleAppsScript.Forms.Form;
  DestinationType: { SPREADSHEET: GoogleAppsScript.Forms.DestinationType };
  createCheckboxValidation(): GoogleAppsScript.Forms.CheckboxValidationBuilder;
  createTextValidation(): GoogleAppsScript.Forms.TextValidationBuilder;
}

export const asScript = (app: FormApp): Script => app as unknown as Script;

export interface Sample {
  readonly world: TestWorld;
  readonly app: Script;
  readonly form: GoogleAppsScript.Forms.Form;
  readonly data: FormData;
  /** Field names by item title. */
  readonly field: (title: string, row?: number) => string;
}

export function sampleForm(world = testWorld()): Sample {
  const app = asScript(createForms(world));
  const form = app.create('Mentee sign-up', true);
  form
    .setDescription('Tell us about yourself.\nIt takes five minutes.')
    .setConfirmationMessage('See you soon!');
  form.addTextItem().setTitle('Name').setRequired(true);
  form.addParagraphTextItem().setTitle('About you').setHelpText('A few lines will do.');
  form.addMultipleChoiceItem().setTitle('Year level').setChoiceValues(['PY2', 'Y1', 'Y2']).setRequired(true);
  const most = app.createCheckboxValidation().requireSelectAtMost(2).build();
  form
    .addCheckboxItem()
    .setTitle('Help areas')
    .setChoiceValues(['Studying, exams', 'Campus life'])
    .showOtherOption(true)
    .setValidation(most);
  form.addPageBreakItem().setTitle('Second part');
  form.addListItem().setTitle('Language').setChoiceValues(['English', '한국어']);
  form
    .addScaleItem()
    .setTitle('How sure are you?')
    .setBounds(1, 5)
    .setLabels('not at all', 'very')
    .setRequired(true);
  form.addGridItem().setTitle('Rate').setRows(['Library', 'Lab']).setColumns(['poor', 'good']);
  form.addDateItem().setTitle('First day');
  form.addTimeItem().setTitle('Meeting time');
  const data = formById(world, form.getId())!; // it was just made
  const field = (title: string, row?: number) => {
    const item = data.items.find((each) => each.title === title);
    if (!item) throw new RangeError(`sampleForm: no item "${title}"`);
    return row === undefined ? `entry.${item.id}` : `entry.${item.id}.${row}`;
  };
  return { world, app, form, data, field };
}

/** A full and valid answer. */
export function filledIn(
  { field, data }: Sample,
  change: Readonly<Record<string, string | undefined>> = {},
): URLSearchParams {
  const posted = new URLSearchParams([
    ['nonce', data.nonce],
    ['pageHistory', '0,1'],
    [field('Name'), '김민서'],
    [field('About you'), 'I like\r\nbooks'],
    [field('Year level'), 'Y1'],
    [field('Help areas'), 'Studying, exams'],
    [field('Help areas'), '__other_option__'],
    [`${field('Help areas')}.other_option_response`, 'Korean'],
    [field('Language'), '한국어'],
    [field('How sure are you?'), '4'],
    [field('Rate', 0), 'good'],
    [field('Rate', 1), 'poor'],
    [field('First day'), '2026-03-02'],
    [field('Meeting time'), '09:30'],
  ]);
  for (const [title, value] of Object.entries(change)) {
    if (value === undefined) posted.delete(field(title));
    else posted.set(field(title), value);
  }
  return posted;
}

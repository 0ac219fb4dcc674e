// Makes the forms of the program, tells how they stand, and mends what went wrong with one.
import { FORM_TABS, type FormName } from '../core/forms/form';
import { linksOf } from '../core/forms/links';
import { isFormName, standingOf, type FormStanding, type MadeForm } from '../core/forms/madeForm';
import { withOptions } from '../core/forms/ownQuestions';
import { say } from '../core/forms/words';
import type { Phrase } from '../core/phrase';
import type { Purpose } from '../core/program';
import { TABS } from '../core/program';
import { questionsFromTab, questionsToTab } from '../core/responses/questionsTab';
import { SETTING_HEADERS } from '../core/settings';
import { cellReader } from '../core/table';
import { accountEmail } from '../google/account';
import { withDocumentLock } from '../google/documentLock';
import { optionsOfForm } from '../google/formLinks';
import { canOpenForm } from '../google/formMaker';
import { checkPermissions } from '../google/permissions';
import { readTab } from '../google/readTab';
import { openJournal } from '../google/rowJournal';
import { listTabs } from '../google/spreadsheet';
import { ensureSubmitTrigger, submitTriggerOwner } from '../google/triggers';
import { writeWorkTab } from '../google/writeWorkTab';
import { forget, madeForm, remember } from './running/madeForms';
import { makeAll, SUBMIT_FUNCTION, USUAL_FORMS, writtenForms } from './making/makeAll';
import type { JobReport } from './report';
import { chosenLanguage, sayIn } from './running/language';

/** Makes the chosen forms that are not there yet. @see makeAll */
export const makeForms = (chosen: readonly string[] = []): JobReport => makeAll(chosen);

/** One form as the panel shows it. */
export interface FormState {
  readonly name: FormName;
  readonly title: string;
  readonly standing: FormStanding;
  readonly words: string;
  /** '' until it is known. */
  readonly publishedUrl: string;
  readonly editUrl: string;
  readonly tab: string;
  /** Whether it is proposed: a usual form for which no tab holds answers yet. */
  readonly isProposed: boolean;
}

export interface FormsOverview {
  readonly forms: readonly FormState[];
  /** Who notices new answers, in words. */
  readonly watching: string;
  readonly isWatching: boolean;
}

/** How the forms stand. Changes nothing. Only forms of this account can be looked at, and only when that is allowed. */
export function formsOverview(): FormsOverview {
  const speak = sayIn(chosenLanguage());
  const tabs = listTabs();
  const answered = new Set<Purpose>(
    questionsFromTab(readTab(TABS.questions)).map(({ question }) => question.purpose),
  );
  const names = new Set(tabs.map((tab) => tab.name));
  const owner = submitTriggerOwner(SUBMIT_FUNCTION);
  const me = accountEmail();
  const canLook = checkPermissions(['forms']).missing.length === 0;
  const isGone = (form: MadeForm) => canLook && form.owner === me && !canOpenForm(form.id);
  return {
    forms: writtenForms().map(({ name, title, purpose }) => {
      const made = madeForm(name);
      const standing = standingOf(made, tabs, isGone);
      return {
        name,
        title,
        standing,
        words: speak(STANDING_WORDS[standing]),
        publishedUrl: made?.publishedUrl ?? '',
        editUrl: made?.editUrl ?? '',
        tab: tabs.find(({ sheetId }) => sheetId === made?.sheetId)?.name ?? FORM_TABS[name],
        isProposed:
          USUAL_FORMS.includes(name) &&
          standing === 'none' &&
          !answered.has(purpose) &&
          !names.has(FORM_TABS[name]),
      };
    }),
    isWatching: owner !== '',
    watching: speak(owner === '' ? say('notWatching') : say('watching', { owner })),
  };
}

const STANDING_WORDS: Readonly<Record<FormStanding, Phrase>> = {
  none: say('standNone'),
  unknown: say('standUnknown'),
  unfinished: say('standUnfinished'),
  formGone: say('standFormGone'),
  tabGone: say('standTabGone'),
  ready: say('standReady'),
};

/** Has new answers noticed, of any form that is linked here. */
export function watchAnswers(): FormsOverview {
  withDocumentLock(() => ensureSubmitTrigger(SUBMIT_FUNCTION));
  return formsOverview();
}

/**
 * Mends a form. `link` lets the next run link it again; `forget` lets the next run make a new one, while the old form
 * stays where it is and only its addresses are taken out of Settings; `options` takes over the options that somebody
 * changed in Google Forms, so that an import knows them.
 */
export function mendForm(name: string, how: 'link' | 'forget' | 'options'): FormsOverview {
  const made = isFormName(name) ? madeForm(name) : undefined;
  if (!made) throw new RangeError(`mendForm: there is no form "${name}"`);
  withDocumentLock(() => {
    if (how === 'link') return void remember({ ...made, state: 'linking', sheetId: -1 });
    if (how === 'options') return takeOptions(made);
    dropLinks(made.name, made.publishedUrl);
    forget(made.name);
  });
  return formsOverview();
}

function takeOptions({ id, sheetId }: MadeForm): void {
  const tab = listTabs().find((one) => one.sheetId === sheetId)?.name ?? '';
  const changed = withOptions(questionsFromTab(readTab(TABS.questions)), tab, optionsOfForm(id));
  if (changed.length > 0) writeWorkTab(questionsToTab(changed), sayIn(chosenLanguage()));
}

function dropLinks(name: FormName, publishedUrl: string): void {
  const settings = readTab(TABS.settings);
  const form = writtenForms().find((one) => one.name === name);
  if (!settings || !form || publishedUrl === '') return;
  const cell = cellReader(settings);
  const ours = new Set(linksOf(form).map(({ setting }) => setting));
  const journal = openJournal(TABS.settings, SETTING_HEADERS.name, () => 'text');
  settings.rows.forEach((_, row) => {
    const setting = String(cell(row, SETTING_HEADERS.name));
    const isOurs = ours.has(setting) && String(cell(row, SETTING_HEADERS.value)).startsWith(publishedUrl);
    if (isOurs) journal.note(setting, { [SETTING_HEADERS.value]: '' });
  });
}

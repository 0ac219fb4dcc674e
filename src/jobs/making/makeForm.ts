// Makes one form from wherever an earlier run left it. What Google was asked for is noted before it is asked, and
// what came of it right after, so that no run makes a second form.
import { FORM_TABS, type WrittenForm } from '../../core/forms/form';
import { linksOf } from '../../core/forms/links';
import { beginForm, type MadeForm } from '../../core/forms/madeForm';
import { ownQuestions } from '../../core/forms/ownQuestions';
import { say } from '../../core/forms/words';
import type { Phrase } from '../../core/phrase';
import { TABS } from '../../core/program';
import { questionsToTab } from '../../core/responses/questionsTab';
import { SETTING_HEADERS } from '../../core/settings';
import { cellReader } from '../../core/table';
import { findLinkedTab, linkForm, prefilledLink, renameTab } from '../../google/formLinks';
import { canOpenForm, createForm, fillForm } from '../../google/formMaker';
import { readTab } from '../../google/readTab';
import { openJournal } from '../../google/rowJournal';
import { writeWorkTab } from '../../google/writeWorkTab';
import type { Say } from '../running/language';
import { forget, madeForm, remember } from '../running/madeForms';

/** Errors with which Google refuses before it has made anything. */
const REFUSED = /permission|authoriz|quota|too many/i;

/**
 * Makes a form, or finishes it.
 *
 * @param me E-mail address of this account.
 * @param speak Speaks what stands beside the questions in the tab `Questions`.
 * @returns What is in the way; undefined when the form is ready.
 */
export function makeForm(form: WrittenForm, me: string, speak: Say): Phrase | undefined {
  const { title } = form;
  let made = madeForm(form.name);
  if (made?.state === 'creating') return say('formUnknown', { title });
  if (made && !canOpenForm(made.id))
    return made.state === 'done' || made.owner === me
      ? say('formNotOpened', { title, owner: made.owner })
      : say('ofAnotherAccount', { title, owner: made.owner });
  const wasLinking = made?.state === 'linking';
  made ??= create(form, me);
  if (made.state === 'filling') {
    fillForm(made.id, form);
    made = remember({ ...made, state: 'linking' });
  }
  return made.state === 'linking' ? link(form, made, wasLinking, speak) : undefined;
}

function create(form: WrittenForm, me: string): MadeForm {
  const begun = remember(beginForm(form.name, me));
  try {
    return remember({ ...begun, ...createForm(form.title), state: 'filling' });
  } catch (error) {
    if (REFUSED.test((error as Error).message)) forget(form.name);
    throw error;
  }
}

/** @param wasLinking An earlier run got this far: a tab that has not appeared since then was lost or deleted. */
function link(form: WrittenForm, made: MadeForm, wasLinking: boolean, speak: Say): Phrase | undefined {
  linkForm(made.id);
  let tab = findLinkedTab(made);
  if (!tab && wasLinking) {
    linkForm(made.id, true);
    tab = findLinkedTab(made);
  }
  if (!tab) return say('tabNotThere', { title: form.title });
  const name = renameTab(tab.sheetId, FORM_TABS[form.name]);
  const headers = readTab(name)?.headers ?? [];
  writeWorkTab(questionsToTab(ownQuestions(form, { name, headers })), speak);
  noteLinks(form, made.id);
  remember({ ...made, state: 'done', sheetId: tab.sheetId });
  return undefined;
}

/** Writes the addresses into Settings where nobody has written one. */
function noteLinks(form: WrittenForm, id: string): void {
  const settings = readTab(TABS.settings);
  if (!settings) return;
  const cell = cellReader(settings);
  const valueOf = new Map(
    settings.rows.map((_, row) => [
      cell(row, SETTING_HEADERS.name),
      String(cell(row, SETTING_HEADERS.value)),
    ]),
  );
  const journal = openJournal(TABS.settings, SETTING_HEADERS.name, () => 'text');
  for (const { setting, answers } of linksOf(form)) {
    if (valueOf.get(setting) === '')
      journal.note(setting, { [SETTING_HEADERS.value]: prefilledLink(id, answers) });
  }
}

// Makes the chosen forms one after the other until its time is up, then installs the trigger that notices answers.
import { FORM_NAMES, type FormName } from '../../core/forms/form';
import { formsInWords } from '../../core/forms/allForms';
import { isFormName, standingOf } from '../../core/forms/madeForm';
import { questionsToCopy } from '../../core/forms/questionsToCopy';
import { readFormSettings } from '../../core/forms/settings';
import { say } from '../../core/forms/words';
import type { Phrase } from '../../core/phrase';
import type { Problem } from '../../core/problem';
import { TABS } from '../../core/program';
import { accountEmail } from '../../google/account';
import { milliseconds } from '../../google/clock';
import { withDocumentLock } from '../../google/documentLock';
import { canOpenForm } from '../../google/formMaker';
import { checkPermissions } from '../../google/permissions';
import { readTab } from '../../google/readTab';
import { listTabs } from '../../google/spreadsheet';
import { ensureSubmitTrigger } from '../../google/triggers';
import { writeWorkTab } from '../../google/writeWorkTab';
import type { JobReport } from '../report';
import { ensureSettings } from '../running/allSettings';
import { chosenLanguage, sayIn, type Say } from '../running/language';
import { formLanguage } from '../running/formLanguage';
import { makeForm } from './makeForm';
import { madeForm } from '../running/madeForms';

/** No new form is begun after so many milliseconds: a call of the panel, and one of the menu. */
const PANEL_TIME = 40 * 1000;
export const MENU_TIME = 240 * 1000;

/** The forms that a program needs; attendance at the training is often taken by hand. */
export const USUAL_FORMS: readonly FormName[] = FORM_NAMES.filter((name) => name !== 'training');

/** Name of the function that Google calls when a form is sent. */
export const SUBMIT_FUNCTION = 'onFormSubmit';

/**
 * Makes the chosen forms that are not there yet.
 *
 * @param chosen Names of forms; none for the usual ones.
 */
export function makeAll(chosen: readonly string[], time = PANEL_TIME): JobReport {
  const until = milliseconds() + time;
  const speak = sayIn(chosenLanguage());
  const names = chosen.length === 0 ? USUAL_FORMS : chosen.filter(isFormName);
  const { missing, grantUrl } = checkPermissions(['forms', 'script.scriptapp']);
  if (missing.includes('forms')) return copyByHand(names, grantUrl, speak);
  return withDocumentLock(() => {
    ensureSettings(speak);
    const forms = writtenForms().filter(({ name }) => names.includes(name));
    const tabs = listTabs();
    const me = accountEmail();
    const stopped: Phrase[] = [];
    let [made, ready, left] = [0, 0, 0];
    for (const form of forms) {
      const known = madeForm(form.name);
      const standing = standingOf(known, tabs, ({ id, owner }) => owner === me && !canOpenForm(id));
      if (standing === 'ready') {
        ready += 1;
        continue;
      }
      if (made > 0 && milliseconds() > until) {
        left += 1;
        continue;
      }
      const fault =
        standing === 'tabGone' ? say('tabGone', { title: form.title }) : makeForm(form, me, speak);
      if (fault) stopped.push(fault);
      else made += 1;
    }
    if (missing.includes('script.scriptapp')) stopped.push(say('triggerNotPermitted', { grantUrl }));
    else if (left === 0) ensureSubmitTrigger(SUBMIT_FUNCTION);
    return {
      summary:
        made + left + stopped.length === 0
          ? say('nothingChosen')
          : say('formsMade', { ready: ready + made, left }),
      tabs: [TABS.settings],
      problems: stopped.map(asProblem),
      rows: 0,
    };
  });
}

/** All forms in the language that the settings say. */
export function writtenForms() {
  const settings = readTab(TABS.settings);
  return formsInWords(readFormSettings(settings), sayIn(formLanguage(settings)));
}

function copyByHand(names: readonly FormName[], grantUrl: string, speak: Say): JobReport {
  const forms = writtenForms().filter(({ name }) => names.includes(name));
  writeWorkTab(questionsToCopy(forms), speak);
  return {
    summary: say('questionsWritten'),
    tabs: [TABS.formQuestions],
    problems: [asProblem(say('formsNotPermitted', { grantUrl }))],
    rows: 0,
  };
}

const asProblem = (fix: Phrase): Problem => ({ tab: TABS.settings, fix });

// Answers that did not come through a form of this spreadsheet: the rows of a file or of pasted cells, put into a
// new tab as text. What they mean is decided by the import, as for every other tab.
import { SetupError } from '../core/problem';
import { isOwnTab } from '../core/responses/responseTabs';
import { say } from '../core/responses/words';
import { nowThere } from '../google/clock';
import { withDocumentLock } from '../google/documentLock';
import { rememberSources } from '../google/responseSources';
import { addTextTab, writeTextRows } from '../google/textTab';
import { chosenLanguage, sayIn } from './running/language';

/** Some rows of an upload. */
export interface AnswerRows {
  /** The tab that the first rows made; '' with the first. */
  readonly tab: string;
  /** Name wanted for the tab, and what the rows come from: a file name, or '' for pasted cells. */
  readonly name: string;
  readonly source: string;
  /** Sheet row of the first of these, from 1; the header row is row 1. */
  readonly firstRow: number;
  /** All of one width. */
  readonly rows: readonly (readonly string[])[];
}

/**
 * Writes some rows; sending the same rows again changes nothing.
 *
 * @returns The name of the tab.
 * @throws SetupError when the tab has gone meanwhile.
 */
export function addAnswers({ tab, name, source, firstRow, rows }: AnswerRows): string {
  return withDocumentLock(() => {
    let target = tab;
    if (target === '') {
      const note = sayIn(chosenLanguage())(
        say('uploadedFrom', { source, when: nowThere().replace('T', ' ') }),
      );
      const added = addTextTab(freeName(name), note);
      rememberSources([added]);
      target = added.name;
    }
    if (!writeTextRows(target, firstRow, rows)) throw new SetupError(say('sourceGone', { tab: target }));
    return target;
  });
}

const LONGEST_NAME = 60;

/** A tab name of what a file is called; never one of the add-on's own tabs. */
function freeName(name: string): string {
  const plain = name
    .replace(/[[\]*?:/\\']/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_NAME);
  const usable = plain === '' ? 'Form responses' : plain;
  return isOwnTab(usable) ? `${usable} (answers)` : usable;
}

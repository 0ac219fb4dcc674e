// What the coordinator decides about one answer, written into the import record: every later run does as it says.
import { SetupError } from '../core/problem';
import { TABS, type Role } from '../core/program';
import { WITHDRAW } from '../core/responses/decisions';
import { HEADER_ROWS, NO_RECORD, recordFromTab, recordToTab } from '../core/responses/importRecord';
import { identityInKey, peopleIndex } from '../core/responses/peopleIndex';
import { peopleFromTab, peopleToTab } from '../core/responses/peopleTab';
import { personOf } from '../core/responses/planImport';
import { say } from '../core/responses/words';
import { withDocumentLock } from '../google/documentLock';
import { readTab } from '../google/readTab';
import { writeWorkTab } from '../google/writeWorkTab';
import { chosenLanguage, sayIn, type Say } from './running/language';

/**
 * @param answer The answer's row key in the import record; HEADER_ROWS for a second row of headers.
 * @param decision See core/responses/decisions.ts; '' takes it back.
 * @throws SetupError when the answer was not imported yet.
 */
export function decideAnswer(tab: string, answer: string, decision: string): null {
  return withDocumentLock(() => {
    const speak = sayIn(chosenLanguage());
    const record = recordFromTab(readTab(TABS.importRecord));
    if (answer === HEADER_ROWS) {
      const hashedOver = new Map([[tab, record.hashedOver.get(tab) ?? []]]);
      const headerRows = new Map([[tab, decision]]);
      writeWorkTab(recordToTab({ entries: [], hashedOver, headerRows }), speak);
      return null;
    }
    const entry = record.entries.find(({ source, rowKey }) => source === tab && rowKey === answer);
    if (!entry) throw new SetupError(say('answerNotImported'));
    writeWorkTab(recordToTab({ ...NO_RECORD, entries: [{ ...entry, decision }] }), speak);
    if (decision === WITHDRAW) withdraw(personOf(answer), speak);
    return null;
  });
}

const ROLES: readonly Role[] = ['mentor', 'mentee'];

/** Sets who gave an answer to withdrawn, in every role that it signed up for. */
function withdraw(person: string, speak: Say): void {
  const { rows } = peopleFromTab(readTab(TABS.people));
  const index = peopleIndex(rows);
  const left = ROLES.flatMap((role) => {
    const row = rows[index.find(identityInKey(role, person)) ?? -1];
    return row ? [{ ...row, person: { ...row.person, status: 'withdrawn' as const } }] : [];
  });
  const fields = [...new Set(left.flatMap((row) => Object.keys(row.person.fields)))];
  if (left.length > 0) writeWorkTab(peopleToTab(left, fields), speak);
}

// What the coordinator says about a question or a whole response tab, written into Questions: there it stays.
import { SetupError } from '../core/problem';
import { PURPOSES, TABS, type Purpose } from '../core/program';
import { decidedQuestion, joinedQuestion, withGrid, type Details } from '../core/responses/decideQuestion';
import { detectUsable } from '../core/responses/detectUsable';
import { recordFromTab, SOURCE_HEADER } from '../core/responses/importRecord';
import { chosenPurpose, keepQuestions } from '../core/responses/keepQuestions';
import { fold } from '../core/responses/normalise';
import { yesNoOf } from '../core/responses/personWords';
import { KINDS, type Kind } from '../core/responses/question';
import { questionsToTab, type QuestionRow } from '../core/responses/questionsTab';
import { readingOptions } from '../core/responses/readingOptions';
import { atRest, renamed } from '../core/responses/renamedQuestions';
import { tidyTab } from '../core/responses/tidyTab';
import { say } from '../core/responses/words';
import type { TabData } from '../core/table';
import { withDocumentLock } from '../google/documentLock';
import { readResponseTab, readTab } from '../google/readTab';
import { replaceInColumn } from '../google/responseSources';
import { spreadsheetLocale } from '../google/spreadsheet';
import { writeWorkTab } from '../google/writeWorkTab';
import { chosenLanguage, sayIn } from './running/language';
import { readKnownQuestions } from './running/readImport';

/**
 * Confirms a question as it stands or as something else, and with it the other rows of its grid that nobody decided.
 *
 * @throws SetupError when the tab or the question is gone.
 */
export function decideQuestion(
  tab: string,
  question: string,
  kind: Kind,
  field: string,
  details?: Details,
): null {
  return rewrite(tab, (rows, answers) => {
    const row = rowOf(rows, question);
    if (!KINDS.includes(kind)) throw new RangeError(`decideQuestion: there is no kind "${kind}"`);
    return withGrid(rows, answers, decidedQuestion(row, answers, kind, field, details));
  });
}

/** A question goes on with an earlier one that was deleted in the form: both count as the earlier. */
export function joinQuestions(tab: string, question: string, to: string): null {
  return rewrite(tab, (rows, answers) => [
    joinedQuestion(rowOf(rows, question), to),
    asItStands(rowOf(rows, to), answers),
  ]);
}

/** Confirms every question of a tab as it stands, but for consent of which nobody knows what means yes. */
export function confirmQuestions(tab: string): null {
  return rewrite(tab, (rows, answers) =>
    rows.filter((row) => !lacksYes(row)).map((row) => asItStands(row, answers)),
  );
}

/** A question is called something else now: what was decided about it moves over. */
export function mapRenamed(tab: string, was: string, question: string): null {
  return rewrite(tab, (rows) => renamed(rows, tab, was, question));
}

/** A question is gone for good: nothing is asked about it any more. */
export function dropQuestion(tab: string, question: string): null {
  return rewrite(tab, (rows) => [atRest(rowOf(rows, question))]);
}

/** Uses the answers of a tab for something else. */
export function useTabFor(tab: string, purpose: Purpose): null {
  if (!PURPOSES.includes(purpose)) throw new RangeError(`useTabFor: there is no purpose "${purpose}"`);
  // One row of the coordinator's is enough to keep the purpose of all; the others still follow new answers.
  return rewrite(
    tab,
    (rows, answers) => {
      const row = rows.find(({ question: { confidence } }) => confidence !== 'unsure') ?? rows[0];
      return row ? [asItStands(row, answers)] : [];
    },
    purpose,
  );
}

const lacksYes = ({ question: { kind, options }, read }: QuestionRow): boolean =>
  kind === 'consent' &&
  options.length === 0 &&
  [...(read?.answers.keys() ?? [])].some((answer) => yesNoOf(answer) === null);

const asItStands = (row: QuestionRow, answers: TabData): QuestionRow =>
  decidedQuestion(row, answers, row.question.kind, row.question.field);

/**
 * Changes rows of one tab.
 *
 * @param purpose What the tab shall be used for from now on; as it was when absent.
 * @param change Gets the tab's rows, those of questions that are gone too, and the tab; returns rows to write.
 */
function rewrite(
  name: string,
  change: (rows: readonly QuestionRow[], tab: TabData) => readonly QuestionRow[],
  purpose?: Purpose,
): null {
  return withDocumentLock(() => {
    const asItIs = readResponseTab(name);
    if (!asItIs) throw new SetupError(say('sourceGone', { tab: name }));
    const { questions: known, renamed: renamedTabs } = readKnownQuestions();
    const questions =
      purpose === undefined
        ? known
        : known.map((row) =>
            row.question.tab === name ? { ...row, question: { ...row.question, purpose } } : row,
          );
    for (const { from, to } of renamedTabs) replaceInColumn(TABS.questions, SOURCE_HEADER, from, to);
    const settings = readTab(TABS.settings);
    const options = readingOptions(settings, spreadsheetLocale());
    const { headerRows } = recordFromTab(readTab(TABS.importRecord));
    const { tab } = tidyTab(asItIs, questions, headerRows.get(name) ?? '');
    const detection = { ...options, purpose: purpose ?? chosenPurpose(name, questions) };
    const proposals = detectUsable(tab, detection, questions);
    const { rows } = keepQuestions(tab, proposals, questions);
    const present = new Set(rows.map(({ question }) => fold(question.label)));
    const gone = questions.filter(
      ({ question }) => question.tab === name && !present.has(fold(question.label)),
    );
    const changed = change([...rows, ...gone], tab);
    const labels = new Set(changed.map(({ question }) => fold(question.label)));
    const others = rows.filter(({ question }) => !labels.has(fold(question.label)));
    writeWorkTab(questionsToTab([...changed, ...others]), sayIn(chosenLanguage(settings)));
    return null;
  });
}

function rowOf(rows: readonly QuestionRow[], question: string): QuestionRow {
  const row = rows.find((each) => fold(each.question.label) === fold(question));
  if (!row) throw new SetupError(say('questionGone', { question }));
  return row;
}

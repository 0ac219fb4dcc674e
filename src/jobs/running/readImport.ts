// Reads everything that an import decides on: response tabs, their questions, people, and what was imported before.
import { SetupError, type Problem } from '../../core/problem';
import { TABS } from '../../core/program';
import type { ImportInput } from '../../core/responses/importAll';
import { recordFromTab, underName } from '../../core/responses/importRecord';
import { peopleFromTab } from '../../core/responses/peopleTab';
import { questionsFromTab, type QuestionRow } from '../../core/responses/questionsTab';
import { readingOptions } from '../../core/responses/readingOptions';
import { say } from '../../core/responses/words';
import type { TabData } from '../../core/table';
import { nowThere } from '../../google/clock';
import { readTab } from '../../google/readTab';
import { knownSources } from '../../google/responseSources';
import { listTabs, spreadsheetLocale, type TabInfo } from '../../google/spreadsheet';
import { readResponseTabs } from './readResponses';

/** A response tab that has another name than at the last import. */
export interface RenamedTab {
  readonly from: string;
  readonly to: string;
}

export interface ReadImport {
  readonly input: ImportInput;
  readonly settings: TabData | undefined;
  /** What is wrong with People as it stands. */
  readonly problems: readonly Problem[];
  readonly renamed: readonly RenamedTab[];
  /** The response tabs as listed, to be remembered. */
  readonly sources: readonly TabInfo[];
}

/** @throws SetupError when no tab holds form answers, or none has been answered yet. */
export function readImport(): ReadImport {
  const settings = readTab(TABS.settings);
  const { listed, renamed, questions } = readKnownQuestions();
  const known = new Set([...questions.map(({ question }) => question.tab), ...knownSources().values()]);
  const tabs = readResponseTabs(known, listed);
  const [first] = tabs;
  if (first === undefined) throw new SetupError(say('noResponses'));
  const recordTab = readTab(TABS.importRecord);
  const isUnanswered = tabs.every(({ rows }) => rows.every((row) => row.every((cell) => cell === '')));
  if (isUnanswered && recordTab === undefined) throw new SetupError(say('onlyHeaders', { tab: first.name }));
  const people = peopleFromTab(readTab(TABS.people));
  const read = new Set(tabs.map(({ name }) => name));
  return {
    input: {
      tabs,
      questions,
      people: people.rows,
      record: renamed.reduce(underName, recordFromTab(recordTab)),
      options: readingOptions(settings, spreadsheetLocale()),
      now: nowThere(),
    },
    settings,
    problems: people.problems,
    renamed,
    sources: listed.filter(({ name }) => read.has(name)),
  };
}

/** The rows of Questions, those of renamed tabs under the new name. */
export function readKnownQuestions(): {
  readonly listed: readonly TabInfo[];
  readonly renamed: readonly RenamedTab[];
  readonly questions: readonly QuestionRow[];
} {
  const listed = listTabs();
  const names = new Set(listed.map(({ name }) => name));
  const before = knownSources();
  const renamed = listed.flatMap(({ sheetId, name }): RenamedTab[] => {
    const from = before.get(sheetId);
    return from === undefined || from === name || names.has(from) ? [] : [{ from, to: name }];
  });
  const nameNow = new Map(renamed.map(({ from, to }) => [from, to]));
  const questions = questionsFromTab(readTab(TABS.questions)).map((row) => {
    const tab = nameNow.get(row.question.tab);
    return tab === undefined ? row : { ...row, question: { ...row.question, tab } };
  });
  return { listed, renamed, questions };
}

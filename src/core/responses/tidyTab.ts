// A response tab as it is read: without a second row of headers, and with columns that go on in another one joined.
import type { Problem } from '../problem';
import { cellName, type TabData } from '../table';
import { KEEP, LEAVE_OUT, type Matter } from './decisions';
import { columnIdentities } from './headers';
import { HEADER_ROWS } from './importRecord';
import { fold, normalise } from './normalise';
import type { QuestionRow } from './questionsTab';
import { secondHeaders } from './secondHeaders';
import { say } from './words';

export interface TidyTab {
  readonly tab: TabData;
  readonly problems: readonly Problem[];
  readonly matters: readonly Matter[];
}

/**
 * @param stored The rows of Questions; only those of the tab matter.
 * @param decision What the coordinator said about its second headers; '' when nothing: then they are no answers.
 */
export function tidyTab(tab: TabData, stored: readonly QuestionRow[], decision: string): TidyTab {
  const headers = withoutHeaders(tab, decision);
  const joined = withJoins(headers.tab, stored);
  return { ...headers, tab: joined.tab, problems: [...headers.problems, ...joined.problems] };
}

function withoutHeaders(tab: TabData, decision: string): TidyTab {
  const count = secondHeaders(tab);
  if (count === 0) return { tab, problems: [], matters: [] };
  const cell = `A${tab.firstRow}`;
  const rows = count === 1 ? `${tab.firstRow}` : `${tab.firstRow}–${tab.firstRow + count - 1}`;
  const about = say('aboutHeaders', { rows });
  const choice = (wanted: string, label: Matter['about']) => ({
    rowKey: HEADER_ROWS,
    decision: wanted,
    label,
    isChosen: decision === wanted,
  });
  return {
    tab: decision === KEEP ? tab : below(tab, count),
    problems: decision === '' ? [{ tab: tab.name, cell, fix: say('secondHeaders', { rows }) }] : [],
    matters: [
      {
        tab: tab.name,
        cell,
        about,
        isOpen: decision === '',
        choices: [choice(LEAVE_OUT, say('leaveOutHeaders')), choice(KEEP, say('areAnswers'))],
      },
    ],
  };
}

const below = (tab: TabData, rows: number): TabData => ({
  ...tab,
  rows: tab.rows.slice(rows),
  ...(tab.displayed ? { displayed: tab.displayed.slice(rows) } : {}),
  firstRow: tab.firstRow + rows,
});

/** Puts the answers of a column that goes on with another one there; the first that is not blank wins. */
function withJoins(tab: TabData, stored: readonly QuestionRow[]): Pick<TidyTab, 'tab' | 'problems'> {
  const columns = new Map(columnIdentities(tab).map(({ key, column }) => [key, column]));
  const joins = stored.flatMap(({ question }) => {
    if (question.tab !== tab.name || question.joinedTo === undefined) return [];
    const [from, to] = [columns.get(fold(question.label)), columns.get(fold(question.joinedTo))];
    return from === undefined || to === undefined || from === to ? [] : [{ from, to }];
  });
  if (joins.length === 0) return { tab, problems: [] };
  const problems: Problem[] = [];
  const displayed = tab.displayed?.map((row) => [...row]);
  const rows = tab.rows.map((cells, row) => {
    const joined = [...cells];
    for (const { from, to } of joins) {
      const [first, second] = [joined[to] ?? '', joined[from] ?? ''];
      const shown = displayed?.[row];
      joined[from] = '';
      if (first === '') joined[to] = second;
      else if (second !== '' && normalise(String(first)) !== normalise(String(second))) {
        const other = cellName(tab.firstRow + row, from + 1);
        problems.push({
          tab: tab.name,
          cell: cellName(tab.firstRow + row, to + 1),
          fix: say('joinConflict', { other }),
        });
      }
      if (!shown) continue;
      if (first === '') shown[to] = shown[from] ?? '';
      shown[from] = '';
    }
    return joined;
  });
  return { tab: { ...tab, rows, ...(displayed ? { displayed } : {}) }, problems };
}

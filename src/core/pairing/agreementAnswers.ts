// Agreements that pairs send in by a form: which tab holds them, and what each pair agreed on.
import { problemAt, type Problem } from '../problem';
import { PEOPLE, TABS, type Person } from '../program';
import type { TabData, WorkTab } from '../table';
import { agreementOf, agreementRows, type Agreement } from './agreement';
import { fold } from './answers';
import type { PairRow } from './pairRows';
import { say } from './words';

/** Questions of the form, in English and Korean. */
const QUESTIONS = {
  pairId: /^pair (id|number|code)|^짝 ?(번호|id)/,
  areas: /areas|도움 영역/,
  way: /how (to|will you|do you|you will) meet|만나는 방(식|법)/,
  rhythm: /how often|빈도|얼마나 자주/,
  email: /e-?mail|이메일/,
} as const;

type Column = keyof typeof QUESTIONS;

/**
 * The columns of a tab that holds agreements; null for any other tab. It asks for the pair and how often the
 * two meet, which no other form does.
 */
function columnsOf({ headers }: Pick<TabData, 'headers'>): Readonly<Record<Column, number>> | null {
  const folded = headers.map(fold);
  const columns = Object.fromEntries(
    Object.entries(QUESTIONS).map(([name, words]) => [
      name,
      folded.findIndex((header) => words.test(header)),
    ]),
  ) as Record<Column, number>;
  return columns.pairId < 0 || columns.rhythm < 0 ? null : columns;
}

/**
 * What the answers of all such tabs say, the latest answer of a pair last.
 *
 * Only one of the two may speak for a pair, where the form collects addresses. What stands beside a pair
 * already stays: an answer fills blank cells.
 *
 * @returns The cells of `Pairs` to write, `pairs` of them filled anew; null when no tab asks these questions.
 */
export function agreementsFromAnswers(
  tabs: readonly TabData[],
  rows: readonly PairRow[],
  people: readonly Person[],
): { readonly tab: WorkTab; readonly pairs: number; readonly problems: readonly Problem[] } | null {
  const byId = new Map(rows.map((row) => [row.id.toLowerCase(), row] as const));
  const emails = new Map(people.map(({ id, email }) => [id, email] as const));
  const latest = new Map<PairRow, Agreement>();
  const problems: Problem[] = [];
  let isAsked = false;
  for (const tab of tabs) {
    const columns = columnsOf(tab);
    if (columns === null) continue;
    isAsked = true;
    tab.rows.forEach((cells, at) => {
      const text = (column: Column): string =>
        String(tab.displayed?.[at]?.[columns[column]] ?? cells[columns[column]] ?? '').trim();
      const problem = (column: Column, fix: Problem['fix']) =>
        problems.push(problemAt(tab, at, tab.headers[columns[column]] ?? PEOPLE.email, fix));
      if (text('pairId') === '') return;
      const row = byId.get(text('pairId').toLowerCase());
      const sender = text('email').toLowerCase();
      if (!row || (row.status !== 'Accepted' && row.status !== 'Locked'))
        problem('pairId', say('agreementPairUnknown'));
      else if (sender !== '' && ![row.menteeId, row.mentorId].some((id) => emails.get(id) === sender))
        problem('email', say('agreementStranger', { pair: row.id }));
      else latest.set(row, { areas: text('areas'), way: text('way'), rhythm: text('rhythm') });
    });
  }
  if (!isAsked) return null;
  const filled = [...latest].flatMap(([row, answer]) => {
    const stands = agreementOf(row);
    const agreed: Agreement = {
      areas: stands.areas || answer.areas,
      way: stands.way || answer.way,
      rhythm: stands.rhythm || answer.rhythm,
    };
    const isNew = (['areas', 'way', 'rhythm'] as const).some((part) => agreed[part] !== stands[part]);
    return isNew ? [{ id: row.id, agreed }] : [];
  });
  return { tab: { tab: TABS.pairs, ...agreementRows(filled) }, pairs: filled.length, problems };
}

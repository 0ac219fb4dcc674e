// Which answers of a tab count: the latest of each person, and none from people who refused consent.
import type { AnswerRow, AnswerTable } from './readAnswers';

export interface CountedAnswers {
  /** Rows that tables and lists may use, in the order of the tab. */
  readonly rows: readonly AnswerRow[];
  /** Earlier answers of people who answered again. */
  readonly superseded: readonly AnswerRow[];
  /** Latest answers of people who said no to taking part: counted as responses, used nowhere else. */
  readonly withoutConsent: readonly AnswerRow[];
}

/**
 * Sorts the rows of a tab by whether they count. The latest answer of a person counts; anonymous answers all
 * count; where the form asks for consent, anything but yes keeps a row out.
 */
export function countedAnswers(table: AnswerTable): CountedAnswers {
  const latest = new Map<string, AnswerRow>();
  for (const row of table.rows) {
    if (row.personKey === '') continue;
    const other = latest.get(row.personKey);
    if (!other || isLater(row, other)) latest.set(row.personKey, row);
  }
  const asksConsent = table.columns.some(({ question }) => question.kind === 'consent');
  const rows: AnswerRow[] = [];
  const superseded: AnswerRow[] = [];
  const withoutConsent: AnswerRow[] = [];
  for (const row of table.rows) {
    if (row.personKey !== '' && latest.get(row.personKey) !== row) superseded.push(row);
    else if (asksConsent && row.hasConsented !== true) withoutConsent.push(row);
    else rows.push(row);
  }
  return { rows, superseded, withoutConsent };
}

/** Whether one answer came after another. Rows typed by hand have no time and stand behind the others. */
export function isLater(row: AnswerRow, other: AnswerRow): boolean {
  if (row.at === other.at) return row.rowIndex > other.rowIndex;
  return row.at === '' || (other.at !== '' && row.at > other.at);
}

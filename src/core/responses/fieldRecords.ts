// Turns the answers of a tab into named fields, which people, sessions, confirmations and trainings are made of.
import { OPTION_JOIN, type FieldRecord } from '../program';
import type { Answer } from './answer';
import { gridParts } from './headers';
import type { AnswerTable } from './readAnswers';

/**
 * One record a row, in the order of the tab. Several questions with one field are put one behind the other (first,
 * second, third choice); a grid row puts its title in front of its answers (`Monday` + `lunch`).
 */
export function fieldRecords(table: AnswerTable): readonly FieldRecord[] {
  const columns = table.columns.filter(({ question }) => question.field !== '');
  return table.rows.map(({ rowIndex, rowKey, at, email, name }) => {
    const parts = new Map<string, readonly string[]>();
    for (const { question, answers } of columns) {
      const row = gridParts(question.label)?.row;
      const values = valuesOf(answers[rowIndex]).map((value) =>
        row === undefined ? value : `${row} ${value}`,
      );
      const known = parts.get(question.field) ?? [];
      parts.set(question.field, [...known, ...values.filter((value) => !known.includes(value))]);
    }
    const fields: Record<string, string> = {};
    for (const [field, values] of parts) fields[field] = values.join(OPTION_JOIN);
    return { tab: table.tab, rowIndex, rowKey, at, email, name, fields };
  });
}

/** The canonical texts of an answer; none when nothing was said. */
function valuesOf(answer: Answer | undefined): readonly string[] {
  if (!answer) return [];
  switch (answer.type) {
    case 'missing':
    case 'notAsked':
      return [];
    case 'options':
      return [...answer.options, answer.writeIn].map(plain).filter((value) => value !== '');
    case 'number':
      return [String(answer.value)];
    case 'day':
      return [answer.day];
    case 'clock':
      return [answer.clock];
    case 'instant':
      return [answer.at];
    case 'roles':
      return answer.roles;
    case 'yesNo':
      return [answer.isYes ? 'Yes' : 'No'];
    case 'score':
      return [answer.text];
    default:
      return [answer.text];
  }
}

/** An option without the sign that joins options. */
const plain = (option: string): string => option.replace(/\s*;\s*/g, ', ');

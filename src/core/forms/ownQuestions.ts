// The rows of Questions for a form of the add-on's own: nothing about it has to be guessed.
import type { TabData } from '../table';
import { columnIdentities } from '../responses/headers';
import type { Question } from '../responses/question';
import { proposalFingerprint, type QuestionRow } from '../responses/questionsTab';
import { numericScale } from '../responses/scale';
import type { WrittenForm, WrittenItem } from './form';
import { say } from './words';

/**
 * Confirmed questions for the tab that takes the answers of a form.
 *
 * @param tab The tab; the columns before the first question are time and e-mail address, whatever Google calls them.
 */
export function ownQuestions(
  form: WrittenForm,
  tab: Pick<TabData, 'name' | 'headers'>,
): readonly QuestionRow[] {
  const readings = new Map(
    form.items.flatMap((item) => headersOf(item).map((header) => [header, item] as const)),
  );
  const first = columnIdentities(tab).findIndex(({ label }) => readings.has(label));
  const ofGoogle = form.collectsEmail ? (['timestamp', 'e-mail'] as const) : (['timestamp'] as const);
  return columnIdentities(tab).flatMap(({ label, column }): QuestionRow[] => {
    const item = readings.get(label);
    const own = column < first ? ofGoogle[column] : undefined;
    if (item) return [confirmed(form, tab.name, label, item)];
    if (own === undefined) return [];
    const read = { kind: own, field: own === 'e-mail' ? 'E-mail' : '', section: '' } as const;
    return [confirmed(form, tab.name, label, { read, options: [], atMost: 0, page: '' })];
  });
}

/**
 * The rows of a form's tab whose options are not those that the form offers now.
 *
 * @param offered Options by title of the question.
 * @returns Only rows that change, with the new options.
 */
export const withOptions = (
  rows: readonly QuestionRow[],
  tab: string,
  offered: ReadonlyMap<string, readonly string[]>,
): readonly QuestionRow[] =>
  rows.flatMap((row): QuestionRow[] => {
    const { question } = row;
    const options = question.tab === tab ? offered.get(question.label) : undefined;
    const isSame = options === undefined || options.join('\n') === question.options.join('\n');
    if (isSame || !/choice/.test(question.kind)) return [];
    const changed = { ...question, options };
    return [{ ...row, question: changed, mark: { ...row.mark, proposed: proposalFingerprint(changed) } }];
  });

/** The headers under which the answers to a question arrive. */
export const headersOf = ({ kind, title, rows }: WrittenItem): readonly string[] =>
  kind === 'grid' ? rows.map((row) => `${title} [${row}]`) : [title];

function confirmed(
  { purpose }: WrittenForm,
  tab: string,
  label: string,
  { read, options, atMost, page }: Pick<WrittenItem, 'read' | 'options' | 'atMost' | 'page'>,
): QuestionRow {
  const isRating = read.kind === 'Likert';
  const question: Question = {
    tab,
    label,
    kind: read.kind,
    confidence: 'confirmed',
    field: read.field,
    scale: isRating ? numericScale(1, atMost) : null,
    options: /choice/.test(read.kind) ? options : [],
    section: read.section,
    inTables: read.section !== '',
    ...(page === '' ? {} : { askedOf: page }),
    purpose,
  };
  return {
    question,
    why: say('whyOwnForm'),
    samples: [],
    mark: { proposed: proposalFingerprint(question), isAsked: false },
    isDecided: true,
  };
}

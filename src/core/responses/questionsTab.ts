// The tab Questions: what each column of each response tab is, as the coordinator sees and corrects it.
import { OPTION_JOIN, PURPOSES, TABS, type Purpose, type Role } from '../program';
import { cellReader, type Cell, type Column, type TabData, type WorkTab } from '../table';
import type { Phrase } from '../phrase';
import { fingerprint } from './fingerprint';
import { fold, normalise } from './normalise';
import { readMark, writeMark, type DecisionMark } from './decisionMark';
import {
  CONFIDENCES,
  KINDS,
  type Confidence,
  type Kind,
  type ProposedQuestion,
  type Question,
} from './question';
import { readScale, writeScale } from './scale';
import { say } from './words';

export const QUESTION_HEADERS = {
  tab: 'Source tab',
  question: 'Question',
  kind: 'Kind',
  confidence: 'Confidence',
  why: 'Why',
  field: 'Field',
  scale: 'Scale',
  options: 'Options',
  section: 'Section',
  inTables: 'In tables',
  askedOf: 'Asked of',
  purpose: 'Used for',
  answers: 'Common answers',
  was: 'Earlier wording',
  joinedTo: 'Joined to',
  proposed: 'Proposed',
} as const;

const H = QUESTION_HEADERS;

const ROLES: readonly Role[] = ['mentor', 'mentee'];

const COLUMNS: readonly Column[] = [
  { header: H.tab, format: 'text', width: 120 },
  { header: H.question, format: 'text', width: 320 },
  { header: H.kind, format: 'choice', choices: KINDS, note: say('noteKind') },
  {
    header: H.confidence,
    format: 'choice',
    choices: CONFIDENCES,
    tints: { certain: '#d9ead3', confirmed: '#d9ead3', likely: '#fff2cc', unsure: '#f9cb9c' },
  },
  { header: H.why, format: 'text', width: 300 },
  { header: H.field, format: 'text', note: say('noteField') },
  { header: H.scale, format: 'text', width: 160, note: say('noteScale') },
  { header: H.options, format: 'text', width: 260, note: say('noteOptions') },
  { header: H.section, format: 'text', note: say('noteSection') },
  { header: H.inTables, format: 'checkbox', note: say('noteInTables') },
  { header: H.askedOf, format: 'choice', choices: ROLES, note: say('noteAskedOf') },
  { header: H.purpose, format: 'choice', choices: PURPOSES, note: say('notePurpose') },
  { header: H.answers, format: 'text', width: 260 },
  { header: H.was, format: 'text', width: 160, note: say('noteWas') },
  { header: H.joinedTo, format: 'text', width: 160, note: say('noteJoinedTo') },
  { header: H.proposed, format: 'text', width: 80, note: say('noteProposed') },
];

/** A question with what stands beside it in the tab. */
export interface QuestionRow {
  readonly question: Question;
  readonly why: Phrase | string;
  readonly samples: readonly string[] | string;
  readonly mark: DecisionMark;
  /** The header under which the question was imported before, where it seems to have been renamed. */
  readonly was?: string | undefined;
  /** True once somebody confirmed the row or changed one of its cells. */
  readonly isDecided: boolean;
  /** What the question's column holds, where it has been read. */
  readonly read?: Pick<ProposedQuestion, 'answers' | 'continues' | 'setAside'> | undefined;
}

/** The tab Questions, to be brought up to date. Rows of tabs that no longer exist are left alone. */
export function questionsToTab(rows: readonly QuestionRow[]): WorkTab {
  return {
    tab: TABS.questions,
    columns: COLUMNS,
    key: [H.tab, H.question],
    rows: rows.map(({ question, why, samples, was, mark }) => [
      question.tab,
      question.label,
      question.kind,
      question.confidence,
      why,
      ...decidableCells(question).slice(1, DECIDABLE.length - 1),
      typeof samples === 'string' ? samples : samples.join(OPTION_JOIN),
      was ?? '',
      question.joinedTo ?? '',
      writeMark(mark),
    ]),
  };
}

/** The cells that a coordinator may change, as they are written. */
const decidableCells = (question: Question): readonly Cell[] => [
  question.kind,
  question.field,
  question.scale ? writeScale(question.scale) : '',
  question.options.map((option) => option.replace(/\s*;\s*/g, ', ')).join(OPTION_JOIN),
  question.section,
  question.inTables,
  question.askedOf ?? '',
  question.purpose,
  question.joinedTo ?? '',
];

const DECIDABLE = [
  H.kind,
  H.field,
  H.scale,
  H.options,
  H.section,
  H.inTables,
  H.askedOf,
  H.purpose,
  H.joinedTo,
];

/** The fingerprint of a proposal, by which a later run sees whether its cells still stand as proposed. */
export const proposalFingerprint = (question: Question): string => cellsFingerprint(decidableCells(question));

const cellsFingerprint = (cells: readonly Cell[]): string =>
  fingerprint(cells.map((cell) => normalise(String(cell)).toLowerCase()).join('\u0001'));

/**
 * Reads the tab Questions. Unusable cells fall back to the harmless value: kind `open text`, purpose `other`.
 *
 * @param tab The tab as read; undefined when it does not exist yet.
 */
export function questionsFromTab(tab: TabData | undefined): readonly QuestionRow[] {
  if (!tab) return [];
  const cell = cellReader(tab);
  const text = (row: number, header: string): string => String(cell(row, header)).trim();
  const rows = tab.rows.map((_, row): QuestionRow => {
    const confidence = oneOf<Confidence>(CONFIDENCES, text(row, H.confidence), 'unsure');
    const mark = readMark(text(row, H.proposed));
    const stands = cellsFingerprint(DECIDABLE.map((header) => cell(row, header)));
    return {
      question: {
        tab: text(row, H.tab),
        label: text(row, H.question),
        kind: oneOf<Kind>(KINDS, text(row, H.kind), 'open text'),
        confidence,
        field: text(row, H.field),
        scale: readScale(text(row, H.scale)),
        options: splitOptions(text(row, H.options)),
        section: text(row, H.section),
        inTables: isYes(cell(row, H.inTables)),
        askedOf: ROLES.find((role) => role === fold(text(row, H.askedOf))),
        purpose: oneOf<Purpose>(PURPOSES, text(row, H.purpose), 'other'),
        joinedTo: text(row, H.joinedTo) || undefined,
        isLater: mark.isLater,
      },
      why: text(row, H.why),
      samples: text(row, H.answers),
      was: text(row, H.was),
      mark,
      isDecided: confidence === 'confirmed' || mark.isAsked || mark.proposed !== stands,
    };
  });
  return rows.filter(({ question }) => question.tab !== '' && question.label !== '');
}

const splitOptions = (text: string): readonly string[] =>
  text.split(/;\s*/).filter((option) => option !== '');

const isYes = (cell: Cell): boolean => cell === true || /^(true|yes|y|1|예|네)$/i.test(String(cell).trim());

const oneOf = <Value extends string>(values: readonly Value[], text: string, otherwise: Value): Value =>
  values.find((value) => fold(value) === fold(text)) ?? otherwise;

// A form as plain data: its questions, its settings, its answers, and the tab that receives them.
import { type AnswerRule } from './answerRules';

export const ITEM_KINDS = [
  'TEXT',
  'PARAGRAPH_TEXT',
  'MULTIPLE_CHOICE',
  'CHECKBOX',
  'LIST',
  'SCALE',
  'GRID',
  'CHECKBOX_GRID',
  'DATE',
  'TIME',
  'PAGE_BREAK',
  'SECTION_HEADER',
] as const;

export type ItemKind = (typeof ITEM_KINDS)[number];

/** Where a page leads: on, back to the first page, to the end, or to the page that begins with the break of this id. */
export type Navigation = 'CONTINUE' | 'RESTART' | 'SUBMIT' | number;

/** One question or heading; which properties count depends on its kind. Changed in place. */
export interface ItemData {
  readonly id: number;
  readonly kind: ItemKind;
  title: string;
  help: string;
  required: boolean;
  choices: string[];
  /** Whether a last choice lets people write their own. */
  other: boolean;
  rows: string[];
  columns: string[];
  lower: number;
  upper: number;
  lowerLabel: string;
  upperLabel: string;
  rule?: AnswerRule;
  /** Of choices that lead somewhere: where to, by choice. */
  goTo?: Readonly<Record<string, Navigation>>;
  /** Of a page break: where those go who reach it from the page before. */
  leadsTo?: Navigation;
}

/** Text; the texts chosen; one choice for each grid row; the choices of each row. Dates and times are ISO text. */
export type Answer = string | readonly string[] | readonly (readonly string[])[];

export interface ResponseData {
  readonly id: string;
  /** Milliseconds since 1970, simulated; of the last edit. */
  at: number;
  email: string;
  /** By item id. */
  answers: Readonly<Record<number, Answer>>;
  /** Row of the linked tab, from 0. */
  row?: number;
}

/** What a column of the linked tab holds; grids have one column for each row. */
export interface LinkedColumn {
  readonly source: 'time' | 'email' | { readonly item: number; readonly row?: number };
}

export interface LinkData {
  readonly sheetId: number;
  readonly columns: LinkedColumn[];
}

export interface FormData {
  readonly id: string;
  /** The account whose script made it. */
  readonly owner: string;
  /** Comes back with each answer: whoever sends one has seen the page. */
  readonly nonce: string;
  title: string;
  description: string;
  confirmation: string;
  closedMessage: string;
  collectEmail: boolean;
  allowEdits: boolean;
  published: boolean;
  accepting: boolean;
  progressBar: boolean;
  respondAgain: boolean;
  items: ItemData[];
  responses: ResponseData[];
  link?: LinkData;
  /** When the linked tab will appear, milliseconds since 1970. */
  linkDue?: number;
}

/** Kinds that ask nothing. */
export const isQuestion = (item: ItemData): boolean =>
  item.kind !== 'PAGE_BREAK' && item.kind !== 'SECTION_HEADER';

export const isGrid = (item: ItemData): boolean => item.kind === 'GRID' || item.kind === 'CHECKBOX_GRID';

export function newItem(id: number, kind: ItemKind): ItemData {
  return {
    id,
    kind,
    title: '',
    help: '',
    required: false,
    choices: kind === 'MULTIPLE_CHOICE' || kind === 'CHECKBOX' || kind === 'LIST' ? ['Option 1'] : [],
    other: false,
    rows: kind === 'GRID' || kind === 'CHECKBOX_GRID' ? ['Row 1'] : [],
    columns: kind === 'GRID' || kind === 'CHECKBOX_GRID' ? ['Column 1'] : [],
    lower: 1,
    upper: 5,
    lowerLabel: '',
    upperLabel: '',
  };
}

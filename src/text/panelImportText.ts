// What the panel says about importing answers: the review before and after, and files or pasted cells.
import type { Purpose } from '../core/program';
import type { Kind } from '../core/responses/question';

export interface PanelImportText {
  readonly review: string;
  readonly looking: string;
  readonly planTitle: string;
  readonly nothingToDecide: string;
  readonly questions: (doubtful: number) => string;
  /** Below the doubtful ones: how many are likely, how many clear. */
  readonly others: (likely: number, clear: number) => string;
  readonly doubtful: (count: number) => string;
  readonly tabUsedFor: string;
  readonly purposes: Readonly<Record<Purpose, string>>;
  readonly kind: string;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly field: string;
  readonly noField: string;
  readonly commonAnswers: string;
  readonly setAside: string;
  readonly scale: string;
  readonly reversed: string;
  readonly options: string;
  readonly meansYes: string;
  readonly dayOrder: string;
  readonly dayOrders: readonly (readonly [order: '' | 'day first' | 'month first', name: string])[];
  /** Moves a line of a list up. */
  readonly up: string;
  readonly join: (question: string) => string;
  readonly clear: (count: number) => string;
  readonly looksRight: string;
  readonly save: string;
  readonly allRight: (tab: string) => string;
  readonly changed: (count: number) => string;
  readonly renamed: (was: string, now: string) => string;
  readonly sameQuestion: string;
  readonly gone: (question: string) => string;
  readonly goneForGood: string;
  readonly isNew: (question: string) => string;
  readonly matters: (open: number) => string;
  readonly settled: (count: number) => string;
  readonly takeBack: string;
  readonly appliesNextTime: string;
  readonly upload: string;
  readonly uploadAbout: string;
  readonly chooseFile: string;
  readonly dropHere: string;
  readonly orPaste: string;
  readonly pasteName: string;
  readonly take: string;
  readonly found: (rows: number, columns: number) => string;
  readonly firstQuestions: string;
  readonly lettersUnsure: string;
  readonly encoding: string;
  readonly addAndImport: string;
  readonly forget: string;
  readonly sending: (sent: number, all: number) => string;
  readonly notYet: string;
  readonly added: (tab: string) => string;
  readonly refusals: Readonly<Record<'empty' | 'noAnswers' | 'longCell' | 'tooMany' | 'notText', string>>;
}

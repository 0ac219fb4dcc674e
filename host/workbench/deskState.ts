// What the page knows of the workbook and of everything around it. Plain data, made by the desk.
import type { MenuEntry, Question } from '../engine/screen';
import type { Viewport } from '../workbook/viewport';

export interface SheetTab {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly color: string;
}

export interface DeskState {
  /** Grows with every change; the page asks again for cells when it has. */
  readonly version: number;
  readonly title: string;
  readonly language: 'en' | 'ko';
  readonly tabs: readonly SheetTab[];
  readonly activeTab: number;
  readonly menu: readonly MenuEntry[];
  /** Counts how often a panel was shown; 0 while none is open. */
  readonly panel: number;
  readonly panelTitle: string;
  /** Replies to the panel come in any order: a switch. */
  readonly shuffled: boolean;
  readonly question: Question | null;
  /** What runs now, in words; '' when nothing does. */
  readonly running: string;
  /** What undo would take back; '' when there is nothing. */
  readonly undo: string;
  readonly outbox: number;
  readonly files: number;
  readonly forms: number;
}

export interface GridChart {
  readonly id: number;
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly height: number;
  readonly svg: string;
}

/** What a tab looks like besides the cells in view: a viewport without rows, and the charts. */
export type GridLayout = Omit<Viewport, 'rows'> & {
  readonly version: number;
  readonly charts: readonly GridChart[];
};

export interface MailLine {
  readonly number: number;
  readonly sentAt: string;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly attachments: readonly string[];
}

export interface FileLine {
  readonly id: string;
  readonly name: string;
  readonly kind: 'pdf' | 'document' | 'folder' | 'other';
  readonly folder: string;
}

export interface FormLine {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly isOpen: boolean;
}

export interface RunLine {
  readonly number: number;
  readonly name: string;
  readonly kind: string;
  readonly simulated: number;
  readonly real: number;
  readonly error: string;
  readonly calls: readonly (readonly [name: string, count: number])[];
  readonly log: readonly string[];
}

/** A permission that the add-on asks for. */
export interface Permission {
  readonly name: string;
  readonly meaning: string;
  readonly granted: boolean;
}

/** A document as text fields. */
export interface DocumentText {
  readonly id: string;
  readonly name: string;
  readonly paragraphs: readonly string[];
}

/** The switches of the local host: what is otherwise in Google's hands. */
export interface Switches {
  readonly email: string;
  readonly locale: string;
  readonly mailLeft: number;
  readonly now: string;
  readonly lockHeld: boolean;
  /** How often the script hears of a form answer. */
  readonly submitEvents: 'once' | 'lost' | 'doubled';
  readonly shuffled: boolean;
}

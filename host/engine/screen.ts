// What the person at the screen sees, and how they answer. The spreadsheet, Ui and HtmlService write here; the
// workbench, the demo and the tests read.

/** One line of a menu that a script built. */
export type MenuEntry =
  | { readonly label: string; readonly functionName: string }
  | { readonly label: string; readonly entries: readonly MenuEntry[] }
  | { readonly separator: true };

export interface Page {
  readonly title: string;
  readonly html: string;
  /** Pixels; absent when the script did not say. A sidebar is always 300 wide. */
  readonly width?: number;
  readonly height?: number;
}

export interface Toast {
  readonly message: string;
  readonly title: string;
  /** Seconds; negative means until dismissed. */
  readonly seconds: number;
}

/** A dialog that stops the script until the person answers. */
export interface Question {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly message: string;
  readonly buttons: readonly Button[];
}

export type Button = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';

export interface Answer {
  readonly button: Button;
  /** What was typed into a prompt. */
  readonly text?: string;
}

/** Answers a dialog; blocks for as long as the person thinks. Throws when nobody is there to answer. */
export type AnswerProvider = (question: Question) => Answer;

export interface Screen {
  /** Menus of the last `addToUi`, newest last; the add-on menu has the label ''. */
  menus: { readonly label: string; readonly addon: boolean; readonly entries: readonly MenuEntry[] }[];
  sidebar: Page | undefined;
  dialog: (Page & { readonly modal: boolean }) | undefined;
  readonly toasts: Toast[];
  readonly asked: Question[];
  answer: AnswerProvider;
}

/** Answers prepared in advance: a button, a button with text, or a function that looks at the question. */
export type PreparedAnswer = Button | Answer | AnswerProvider;

/** Takes prepared answers in turn; a dialog without one throws, so that no test stands in a dialog unseen. */
export function preparedAnswers(queue: PreparedAnswer[]): AnswerProvider {
  return (question) => {
    const next = queue.shift();
    if (next === undefined)
      throw new Error(`local host: nobody answers the ${question.kind} "${question.message}"`);
    if (typeof next === 'function') return next(question);
    return typeof next === 'string' ? { button: next } : next;
  };
}

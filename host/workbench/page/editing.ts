// A cell while it is typed into, in the grid or in the bar above it.

export interface Editing {
  readonly row: number;
  readonly column: number;
  /** What the cell holds; '' when typing has replaced it. */
  readonly text: string;
  readonly draft: string;
  readonly choices: readonly string[];
  readonly place: 'cell' | 'bar';
  /** Typing began with a letter: what was in the cell is replaced. */
  readonly isFresh: boolean;
}

/** Where the selection goes after a cell was typed. */
export type Afterwards = 'down' | 'up' | 'right' | 'left' | 'stay';

export interface EditKeys {
  readonly onCommit: (text: string, then: Afterwards) => void;
  readonly onCancel: () => void;
}

/** Keys of a field in which a cell is typed; none of them reaches the grid. */
export function editKeys(event: KeyboardEvent, text: string, { onCommit, onCancel }: EditKeys): void {
  event.stopPropagation();
  // Enter that ends the composition of a Korean syllable is not meant for the cell
  if (event.isComposing) return;
  const isBreak = event.altKey || event.ctrlKey || event.metaKey;
  if (event.key === 'Escape') onCancel();
  else if (event.key === 'Enter' && !isBreak) onCommit(text, event.shiftKey ? 'up' : 'down');
  else if (event.key === 'Enter') breakLine(event.currentTarget);
  else if (event.key === 'Tab') onCommit(text, event.shiftKey ? 'left' : 'right');
  else return;
  event.preventDefault();
}

function breakLine(field: EventTarget | null): void {
  if (!(field instanceof HTMLTextAreaElement)) return;
  field.setRangeText('\n', field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

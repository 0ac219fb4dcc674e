// Typing into a cell, from its first letter to Enter or Escape.
import { flushSync } from 'preact/compat';
import { useRef, useState } from 'preact/hooks';
import type { ViewCell } from '../../workbook/viewport';
import type { Place } from '../gridEdits';
import { ask } from './api';
import type { Afterwards, Editing } from './editing';

interface Use {
  readonly sheetId: number;
  readonly active: Place;
  /** What stands in the active cell; undefined while unknown. */
  readonly content: string | undefined;
  readonly cellAt: (place: Place) => ViewCell | undefined;
  /** Shows the warning that an edit came back with. */
  readonly warn: (answer: Promise<string>) => void;
  readonly onFail: (error: unknown) => void;
  /** Typing has ended with a key that takes the selection along. */
  readonly onStep: (then: Afterwards) => void;
  /** Typing has ended in the field: keys are the grid's again. */
  readonly onLeave: () => void;
}

export interface CellTyping {
  readonly editing: Editing | null;
  /** Begins with what is there, or in its place with a letter; a tick box is ticked instead. */
  readonly begin: (place: Place, letter?: string) => void;
  readonly beginInBar: () => void;
  readonly draft: (text: string) => void;
  readonly commit: (text: string, then: Afterwards) => void;
  /** Keeps what was typed so far, if anything was. */
  readonly commitDraft: () => void;
  readonly cancel: () => void;
}

export function useEditing(use: Use): CellTyping {
  const { sheetId, active, content, cellAt, warn, onFail, onStep, onLeave } = use;
  const [editing, setEditing] = useState<Editing | null>(null);
  /** The same, at once: a state comes late, and a field that goes away still tells that it lost the focus. */
  const now = useRef<Editing | null>(null);
  const set = (next: Editing | null): void => {
    now.current = next;
    // drawn at once, so that the next key finds the field
    flushSync(() => setEditing(next));
  };
  const put = ({ row, column }: Place, text: string) => warn(ask('edit', sheetId, row, column, text));
  const contentOf = ({ row, column }: Place) => ask<string>('editText', sheetId, row, column);

  const begin = (place: Place, letter?: string): void => {
    const cell = cellAt(place);
    const choices = cell?.choices ?? [];
    const open = (text: string) =>
      set({ ...place, text, draft: text, choices, place: 'cell', isFresh: false });
    if (cell?.checkbox) {
      // what is drawn may be behind what is so
      contentOf(place)
        .then((text) => put(place, text === 'TRUE' ? 'FALSE' : 'TRUE'))
        .catch(onFail);
    } else if (letter !== undefined && choices.length === 0) {
      set({ ...place, text: '', draft: letter, choices, place: 'cell', isFresh: true });
    } else if (content !== undefined && place.row === active.row && place.column === active.column) {
      open(content);
    } else {
      contentOf(place).then(open).catch(onFail);
    }
  };
  const beginInBar = (): void => {
    const text = content ?? '';
    if (now.current) set({ ...now.current, place: 'bar' });
    else if (content !== undefined)
      set({ ...active, text, draft: text, choices: [], place: 'bar', isFresh: false });
  };
  const commit = (text: string, then: Afterwards): void => {
    const typed = now.current;
    if (typed === null) return;
    set(null);
    if (typed.isFresh || text !== typed.text) put(typed, text);
    onStep(then);
    if (then !== 'stay' || typed.choices.length > 0) onLeave();
  };
  return {
    editing,
    begin,
    beginInBar,
    draft: (text) => {
      if (now.current === null) beginInBar();
      if (now.current !== null) set({ ...now.current, draft: text });
    },
    commit,
    commitDraft: () => {
      if (now.current) commit(now.current.draft, 'stay');
    },
    cancel: () => {
      set(null);
      onLeave();
    },
  };
}

// Copy, cut and paste of the selected cells.
import type { Place } from '../gridEdits';
import { ask } from './api';
import { blockText, parseBlock } from './clipboard';
import { blockOf, type Selection } from './selection';

/** One text pasted over more cells than this is pasted into the first only. */
const MOST_FILLED = 50_000;

interface Use {
  readonly sheetId: number;
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
  /** Shows the warning that an edit came back with. */
  readonly warn: (answer: Promise<string>) => void;
  readonly onFail: (error: unknown) => void;
}

type Handler = (event: ClipboardEvent) => void;

export function useClipboard(use: Use): { copy: Handler; cut: Handler; paste: Handler } {
  const { sheetId, selection, onSelect, warn, onFail } = use;
  const block = blockOf(selection);
  const isInField = (event: ClipboardEvent) => (event.target as HTMLElement).closest('.editor') !== null;
  const copy = (event: ClipboardEvent) => {
    if (isInField(event)) return false;
    event.preventDefault();
    const text = ask<string[][]>('shown', sheetId, block).then(
      (rows) => new Blob([blockText(rows)], { type: 'text/plain' }),
    );
    navigator.clipboard.write([new ClipboardItem({ 'text/plain': text })]).catch(onFail);
    return true;
  };
  return {
    copy,
    cut: (event) => {
      if (copy(event)) warn(ask('clear', sheetId, block));
    },
    paste: (event) => {
      if (isInField(event)) return;
      event.preventDefault();
      const place: Place = { row: block.row, column: block.column };
      const texts = filled(parseBlock(event.clipboardData?.getData('text/plain') ?? ''), block);
      if (texts.length === 0) return;
      warn(ask('paste', sheetId, place, texts));
      const columns = texts.reduce((most, line) => Math.max(most, line.length), 1);
      const end = { row: place.row + texts.length - 1, column: place.column + columns - 1 };
      onSelect({ active: place, end });
    },
  };
}

/** A single text fills the whole selection, as in Sheets. */
function filled(texts: string[][], { rows, columns }: { rows: number; columns: number }): string[][] {
  const text = texts[0]?.[0];
  const isSingle = texts.length === 1 && texts[0]?.length === 1 && text !== undefined;
  if (!isSingle || rows * columns > MOST_FILLED) return texts;
  return Array.from({ length: rows }, () => new Array<string>(columns).fill(text));
}

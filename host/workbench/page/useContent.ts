// What stands in the active cell: its formula, or its value with all digits.
import { useEffect, useState } from 'preact/hooks';
import type { Place } from '../gridEdits';
import { ask } from './api';

/** @returns undefined until it is known. */
export function useContent(
  sheetId: number,
  { row, column }: Place,
  version: number,
  onFail: (error: unknown) => void,
): string | undefined {
  const [known, setKnown] = useState({ row: -1, column: -1, text: '' });
  useEffect(() => {
    let isWanted = true;
    ask<string>('editText', sheetId, row, column)
      .then((text) => isWanted && setKnown({ row, column, text }))
      .catch(onFail);
    return () => {
      isWanted = false;
    };
  }, [sheetId, row, column, version]);
  return known.row === row && known.column === column ? known.text : undefined;
}

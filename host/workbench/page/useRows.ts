// The rows in view, asked for in chunks as the person scrolls, and again when the workbook has changed.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Viewport, ViewRow } from '../../workbook/viewport';
import { ask } from './api';

const CHUNK = 60;

interface Wanted {
  readonly sheetId: number;
  readonly version: number;
  readonly first: number;
  readonly last: number;
  /** Rows at the top that are always in view. */
  readonly frozen: number;
  readonly onFail: (error: unknown) => void;
}

/** @returns What is known of rows, by row from 0; rows without content are missing. */
export function useRows({
  sheetId,
  version,
  first,
  last,
  frozen,
  onFail,
}: Wanted): ReadonlyMap<number, ViewRow> {
  const [known, setKnown] = useState<ReadonlyMap<number, ViewRow>>(new Map());
  const asked = useRef(new Map<number, number>());
  useEffect(() => {
    for (const chunk of chunksOf(first, last, frozen)) {
      if (asked.current.get(chunk) === version) continue;
      asked.current.set(chunk, version);
      ask<Viewport>('rows', sheetId, chunk * CHUNK, CHUNK)
        .then(({ rows }) => setKnown((before) => withChunk(before, chunk, rows)))
        .catch(onFail);
    }
  }, [sheetId, version, first, last, frozen]);
  return known;
}

function chunksOf(first: number, last: number, frozen: number): Set<number> {
  const chunks = new Set(frozen > 0 ? [0] : []);
  for (let chunk = Math.floor(first / CHUNK); chunk <= Math.floor(last / CHUNK); chunk += 1)
    chunks.add(chunk);
  return chunks;
}

/** Rows that came replace all that were known of their chunk: some may have become blank. */
function withChunk(
  before: ReadonlyMap<number, ViewRow>,
  chunk: number,
  rows: readonly ViewRow[],
): Map<number, ViewRow> {
  const known = new Map(before);
  for (let row = chunk * CHUNK; row < (chunk + 1) * CHUNK; row += 1) known.delete(row);
  for (const row of rows) known.set(row.row, row);
  return known;
}

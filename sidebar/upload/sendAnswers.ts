// Sends rows to the server in pieces that a single call can carry.
import { callServer } from '../server';

const MOST_ROWS = 500;
const MOST_CHARACTERS = 200_000;

/**
 * @param onProgress Told how many rows have arrived.
 * @returns The name of the tab that holds them, or why it does not.
 */
export async function sendAnswers(
  name: string,
  source: string,
  rows: readonly (readonly string[])[],
  onProgress: (sent: number) => void,
): Promise<{ readonly ok: true; readonly tab: string } | { readonly ok: false; readonly message: string }> {
  let tab = '';
  for (let at = 0; at < rows.length;) {
    const piece = nextPiece(rows, at);
    const reply = await callServer('addAnswers', { tab, name, source, firstRow: at + 1, rows: piece });
    if (!reply.ok) return reply;
    tab = reply.answer;
    at += piece.length;
    onProgress(at);
  }
  return { ok: true, tab };
}

function nextPiece(rows: readonly (readonly string[])[], from: number): readonly (readonly string[])[] {
  let characters = 0;
  let to = from;
  while (to < rows.length && to - from < MOST_ROWS && (to === from || characters < MOST_CHARACTERS)) {
    characters += (rows[to] ?? []).reduce((sum, cell) => sum + cell.length, 0);
    to += 1;
  }
  return rows.slice(from, to);
}

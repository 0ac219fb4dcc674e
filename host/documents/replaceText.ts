// ReplaceAllText of the Docs API: literal, across runs of different style, in header, body, footer and tables.
import { type Block, type HostDocument, type Paragraph, PARTS, type TextRun } from './document';

export interface Replacement {
  readonly text: string;
  readonly matchCase: boolean;
  readonly replacement: string;
}

/**
 * Replaces every occurrence. The new text takes the style of the first replaced character; a line break in it
 * stays inside the paragraph (Google makes a paragraph of it: ASSUMED to look alike).
 *
 * @returns The changed document and how often the text occurred.
 * @throws RangeError for an empty text.
 */
export function replaceAllText(
  document: HostDocument,
  wanted: Replacement,
): { readonly document: HostDocument; readonly occurrences: number } {
  if (wanted.text === '') throw new RangeError('replaceAllText: the text to find is empty');
  let occurrences = 0;
  const inParagraph = (paragraph: Paragraph): Paragraph => {
    const { runs, count } = replaceInRuns(paragraph.runs, wanted);
    occurrences += count;
    return count === 0 ? paragraph : { ...paragraph, runs };
  };
  const parts = PARTS.map((part) => [part, document[part].map((block) => mapParagraphs(block, inParagraph))]);
  return { document: { ...document, ...Object.fromEntries(parts) }, occurrences };
}

function mapParagraphs(block: Block, change: (paragraph: Paragraph) => Paragraph): Block {
  if (block.kind === 'paragraph') return change(block);
  if (block.kind !== 'table') return block;
  const rows = block.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({
      ...cell,
      blocks: cell.blocks.map((inner) => mapParagraphs(inner, change)),
    })),
  }));
  return { ...block, rows };
}

function replaceInRuns(runs: readonly TextRun[], wanted: Replacement): { runs: TextRun[]; count: number } {
  const text = runs.map((run) => run.text).join('');
  const pattern = wanted.text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const matches = [...text.matchAll(new RegExp(pattern, wanted.matchCase ? 'g' : 'gi'))];
  const result: TextRun[] = [];
  let position = 0;
  for (const match of matches) {
    result.push(...slice(runs, position, match.index));
    const styled = slice(runs, match.index, match.index + 1)[0]!; // a match has a first character
    if (wanted.replacement !== '') result.push({ ...styled, text: wanted.replacement });
    position = match.index + match[0].length;
  }
  result.push(...slice(runs, position, text.length));
  return { runs: result, count: matches.length };
}

/** The part of a paragraph between two places, cut out of its runs. */
function slice(runs: readonly TextRun[], from: number, to: number): TextRun[] {
  let start = 0;
  return runs.flatMap((run) => {
    const text = run.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    start += run.text.length;
    return text === '' ? [] : [{ ...run, text }];
  });
}

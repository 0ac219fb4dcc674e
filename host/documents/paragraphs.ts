// Going through the paragraphs of a document, wherever they stand, and cutting up what is in one.
import { type Block, type HostDocument, type Paragraph, PARTS, type TextRun } from './document';

/** The document with each paragraph changed: header, body and footer, tables in tables included. */
export function eachParagraph(
  document: HostDocument,
  change: (paragraph: Paragraph) => Paragraph,
): HostDocument {
  const inBlocks = (blocks: readonly Block[]): Block[] =>
    blocks.map((block) => {
      if (block.kind === 'paragraph') return change(block);
      if (block.kind !== 'table') return block;
      const rows = block.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => ({ ...cell, blocks: inBlocks(cell.blocks) })),
      }));
      return { ...block, rows };
    });
  const parts = PARTS.map((part) => [part, inBlocks(document[part])]);
  return { ...document, ...Object.fromEntries(parts) };
}

/** The part of a paragraph between two places, cut out of its runs. */
export function cutRuns(runs: readonly TextRun[], from: number, to: number): TextRun[] {
  let start = 0;
  return runs.flatMap((run) => {
    const text = run.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    start += run.text.length;
    return text === '' ? [] : [{ ...run, text }];
  });
}

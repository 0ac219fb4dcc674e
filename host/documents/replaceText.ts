// ReplaceAllText of the Docs API: literal, across runs of different style, in header, body, footer and tables.
import { type HostDocument, type Paragraph, type TextRun } from './document';
import { cutRuns, eachParagraph } from './paragraphs';

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
  const changed = eachParagraph(document, inParagraph);
  return { document: changed, occurrences };
}

function replaceInRuns(runs: readonly TextRun[], wanted: Replacement): { runs: TextRun[]; count: number } {
  const text = runs.map((run) => run.text).join('');
  const pattern = wanted.text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const matches = [...text.matchAll(new RegExp(pattern, wanted.matchCase ? 'g' : 'gi'))];
  const result: TextRun[] = [];
  let position = 0;
  for (const match of matches) {
    result.push(...cutRuns(runs, position, match.index));
    const styled = cutRuns(runs, match.index, match.index + 1)[0]!; // a match has a first character
    if (wanted.replacement !== '') result.push({ ...styled, text: wanted.replacement });
    position = match.index + match[0].length;
  }
  result.push(...cutRuns(runs, position, text.length));
  return { runs: result, count: matches.length };
}

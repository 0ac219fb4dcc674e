// A coordinator edits the words of a document: paragraph by paragraph, in reading order, styles staying put.
import { type HostDocument, type Paragraph, type TextRun } from './document';
import { cutRuns, eachParagraph } from './paragraphs';

/** Text of every paragraph, tables, header and footer included; a line break inside one is `\n`. */
export function paragraphTexts(document: HostDocument): string[] {
  const texts: string[] = [];
  eachParagraph(document, (paragraph) => {
    texts.push(textOf(paragraph));
    return paragraph;
  });
  return texts;
}

/**
 * The document with other words in its paragraphs. Of a changed paragraph the beginning and the end that stayed
 * keep their styles; what is new takes the style of the letter before it.
 *
 * @param texts As many as `paragraphTexts` gave.
 * @throws RangeError when there are more or fewer.
 */
export function withParagraphTexts(document: HostDocument, texts: readonly string[]): HostDocument {
  const count = paragraphTexts(document).length;
  if (texts.length !== count) {
    throw new RangeError(`withParagraphTexts: ${count} paragraphs, but ${texts.length} texts`);
  }
  let next = 0;
  return eachParagraph(document, (paragraph) => {
    const text = texts[next]!; // as many as there are paragraphs
    next += 1;
    return text === textOf(paragraph) ? paragraph : { ...paragraph, runs: retyped(paragraph.runs, text) };
  });
}

const textOf = (paragraph: Paragraph): string => paragraph.runs.map((run) => run.text).join('');

function retyped(runs: readonly TextRun[], text: string): TextRun[] {
  const before = runs.map((run) => run.text).join('');
  const shorter = Math.min(before.length, text.length);
  let start = 0;
  while (start < shorter && before[start] === text[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === text[text.length - 1 - end]) end += 1;

  const styled = runAt(runs, Math.max(0, start - 1));
  const fresh = { ...styled, text: text.slice(start, text.length - end) };
  return [
    ...cutRuns(runs, 0, start),
    ...(fresh.text === '' ? [] : [fresh]),
    ...cutRuns(runs, before.length - end, before.length),
  ];
}

/** The run that a letter stands in; an empty one for an empty paragraph. */
const runAt = (runs: readonly TextRun[], index: number): TextRun =>
  cutRuns(runs, index, index + 1)[0] ?? { text: '' };

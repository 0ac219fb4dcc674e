// HTML as text with everything from outside escaped: the one place where form pages put text into markup.

/** Markup that is safe as it stands. Only `markup` makes it. */
export class Html {
  constructor(readonly text: string) {}
}

export type Piece = Html | string | number | false | undefined | readonly Piece[];

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * A template whose gaps are escaped unless they are markup themselves; false and undefined leave nothing. Gaps
 * stand in text or inside quoted attributes, never elsewhere.
 *
 * @example markup`<p>${'<b>'}</p>`.text // '<p>&lt;b&gt;</p>'
 */
export function markup(strings: TemplateStringsArray, ...gaps: readonly Piece[]): Html {
  return new Html(strings.reduce((text, part, index) => text + render(gaps[index - 1]) + part));
}

function render(piece: Piece): string {
  if (piece === undefined || piece === false) return '';
  if (piece instanceof Html) return piece.text;
  if (typeof piece === 'object') return piece.map(render).join('');
  return String(piece).replace(/[&<>"']/g, (character) => ESCAPED[character]!); // each of these has one
}

/** Paragraphs with their line breaks. */
export const lines = (text: string): Html[] =>
  text.split('\n').map((line, index) => (index === 0 ? markup`${line}` : markup`<br />${line}`));

// Reads HTML into a tree, strictly: what an add-on writes for upload is well formed, and anything else is a
// mistake worth hearing of. Not a browser's parser and not meant for pages from elsewhere.

export interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
}

export type Node = Element | string;

/** The HTML is not what this reader takes; the message says where. */
export class HtmlError extends Error {}

const VOID_TAGS = new Set(['br', 'col', 'hr', 'img', 'meta']);

const NAMED_CHARACTERS: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  middot: '·',
  bull: '•',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  times: '×',
  copy: '©',
  ensp: '\u2002',
  emsp: '\u2003',
};

const PIECE =
  /<!--[\s\S]*?-->|<!doctype[^>]*>|<\/([a-z][a-z0-9]*)\s*>|<([a-z][a-z0-9]*)((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>|[^<]+|</gi;

/**
 * Reads a document or a fragment.
 *
 * @returns What stands at the top level: elements in lower case and text with its entities resolved.
 * @throws HtmlError for a stray `<`, an unknown entity, or tags that do not nest.
 * @example parseHtml('<p>A &amp; B</p>') // [{ tag: 'p', attributes: {}, children: ['A & B'] }]
 */
export function parseHtml(html: string): Node[] {
  const top: Node[] = [];
  const open: { tag: string; children: Node[] }[] = [{ tag: '', children: top }];
  for (const match of html.matchAll(PIECE)) {
    const [piece, closed, opened, attributeText, slash] = match;
    const parent = open[open.length - 1]!; // the top level is never closed
    if (closed !== undefined) {
      const tag = closed.toLowerCase();
      if (parent.tag !== tag) throw mismatch(tag, parent.tag, html, match.index);
      open.pop();
    } else if (opened !== undefined) {
      const tag = opened.toLowerCase();
      const children: Node[] = [];
      parent.children.push({ tag, attributes: readAttributes(attributeText ?? '', tag), children });
      if (!VOID_TAGS.has(tag) && slash !== '/') open.push({ tag, children });
    } else if (piece === '<') {
      throw new HtmlError(`stray "<" ${place(html, match.index)}`);
    } else if (!piece.startsWith('<!')) {
      parent.children.push(resolveEntities(piece));
    }
  }
  const unclosed = open[open.length - 1]!;
  if (unclosed.tag !== '') throw new HtmlError(`<${unclosed.tag}> is never closed`);
  return top;
}

function mismatch(tag: string, expected: string, html: string, index: number): HtmlError {
  const wanted = expected === '' ? 'nothing is open' : `</${expected}> is due`;
  return new HtmlError(`</${tag}> where ${wanted}, ${place(html, index)}`);
}

const place = (html: string, index: number): string =>
  `at "${html
    .slice(index, index + 40)
    .replace(/\s+/g, ' ')
    .trim()}"`;

function readAttributes(text: string, tag: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  const rest = text.replace(
    /\s*([a-z][a-z-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+))/gi,
    (_, name: string, double?: string, single?: string, bare?: string) => {
      attributes[name.toLowerCase()] = resolveEntities(double ?? single ?? bare ?? '');
      return '';
    },
  );
  if (rest.trim() !== '') throw new HtmlError(`<${tag}> has attributes that cannot be read: ${rest.trim()}`);
  return attributes;
}

function resolveEntities(text: string): string {
  return text.replace(/&(#x[0-9a-f]+|#[0-9]+|[a-z]+);/gi, (whole, name: string) => {
    if (/^#x/i.test(name)) return String.fromCodePoint(parseInt(name.slice(2), 16));
    if (name.startsWith('#')) return String.fromCodePoint(parseInt(name.slice(1), 10));
    const character = NAMED_CHARACTERS[name];
    if (character === undefined) throw new HtmlError(`unknown entity ${whole}`);
    return character;
  });
}

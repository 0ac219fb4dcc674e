// What Drive does with uploaded HTML when asked for a Google Doc: turns it into a document. Tags: headings, p,
// div, br, hr, lists, tables, img with a data address, and inline b, strong, i, em, u, small, span, font, a.
import { A4, type Align, type Block, type HostDocument, type Sides, type TextRun } from './document';
import { type Element, HtmlError, type Node, parseHtml } from './htmlTree';
import { type Declarations, points, readDeclarations } from './htmlStyle';
import { enter, ROOT, type Inherited } from './htmlInherited';
import { readTable } from './htmlTable';

const BLOCK_TAGS = new Set([
  'div',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
  'img',
  'ol',
  'p',
  'table',
  'ul',
]);
const INLINE_TAGS = new Set(['a', 'b', 'br', 'center', 'em', 'font', 'i', 'small', 'span', 'strong', 'u']);
const IGNORED_TAGS = new Set(['meta', 'title', 'head']);

/** Space above and below a heading, in its own em; a browser's defaults. */
const HEADING_SPACE = [1, 0.67, 0.83, 1, 1.33, 1.67, 2.33];

/** One inch, as a new Google Doc has it. */
const DEFAULT_MARGIN = 72;

/**
 * Reads uploaded HTML. Padding of `body` becomes the page's margins, as in HTML that Google Docs exports.
 *
 * @throws HtmlError naming the tag or style that is not drawn.
 */
export function documentFromHtml(html: string, title: string): HostDocument {
  const nodes = parseHtml(html);
  const root = find(nodes, 'html');
  const body = find(root ? root.children : nodes, 'body');
  const content = body ? body.children : nodes;
  const style = readDeclarations(body?.attributes.style ?? '');
  const state = body ? enter(ROOT, body, style) : ROOT;
  return {
    title,
    page: { ...A4, margins: pageMargins(style) },
    header: [],
    body: readBlocks(content, state),
    footer: [],
  };
}

const find = (nodes: readonly Node[], tag: string): Element | undefined =>
  nodes.find((node): node is Element => typeof node !== 'string' && node.tag === tag);

function pageMargins(style: Declarations): Sides {
  const side = (name: string) =>
    points(style.get(`padding-${name}`) ?? `${DEFAULT_MARGIN}pt`, ROOT.text.size);
  return { top: side('top'), right: side('right'), bottom: side('bottom'), left: side('left') };
}

/** Reads what may stand in a body, a cell or a list item: blocks, and loose text between them. */
export function readBlocks(nodes: readonly Node[], state: Inherited): Block[] {
  const blocks: Block[] = [];
  let loose: Node[] = [];
  const flush = () => {
    if (loose.some((node) => typeof node !== 'string' || node.trim() !== '')) {
      blocks.push(paragraph(loose, state, 0, TIGHT));
    }
    loose = [];
  };
  for (const node of nodes) {
    if (typeof node === 'string' || INLINE_TAGS.has(node.tag)) loose.push(node);
    else if (IGNORED_TAGS.has(node.tag)) continue;
    else if (!BLOCK_TAGS.has(node.tag)) throw new HtmlError(`<${node.tag}> is not drawn`);
    else {
      flush();
      blocks.push(...readBlock(node, state));
    }
  }
  flush();
  return blocks;
}

function readBlock(element: Element, outer: Inherited): Block[] {
  const style = readDeclarations(element.attributes.style ?? '');
  const state = enter(outer, element, style);
  const drawn = drawBlock(element, state, style);
  return [
    ...(breaks(style, 'before') ? [{ kind: 'pageBreak' } as const] : []),
    ...drawn,
    ...(breaks(style, 'after') ? [{ kind: 'pageBreak' } as const] : []),
  ];
}

const breaks = (style: Declarations, where: 'before' | 'after'): boolean =>
  /^(always|page)$/.test(style.get(`page-break-${where}`) ?? style.get(`break-${where}`) ?? '');

function drawBlock(element: Element, state: Inherited, style: Declarations): Block[] {
  switch (element.tag) {
    case 'hr':
      return [rule(style, state)];
    case 'img':
      return [picture(element, style, state)];
    case 'ul':
    case 'ol':
      return listItems(element, state);
    case 'table':
      return [readTable(element, state, style, readBlocks)];
    case 'div':
      if (
        [...style.keys()].some((name) => /^(border-(top|right|bottom|left)|background-color)$/.test(name))
      ) {
        throw new HtmlError('borders and shading of a <div> are not drawn; use a table with one cell');
      }
      return readBlocks(element.children, state);
    default:
      return [styledParagraph(element, state, style)];
  }
}

function styledParagraph(element: Element, state: Inherited, style: Declarations): Block {
  const level = Number(/^h([1-6])$/.exec(element.tag)?.[1] ?? 0);
  const size = state.text.size;
  const margin = (side: string, otherwise: number) => {
    const value = style.get(`margin-${side}`);
    return value === undefined ? otherwise : points(value, size);
  };
  const space = HEADING_SPACE[level]! * size; // level is 0 to 6
  const indented = { ...state, indent: state.indent + margin('left', 0) };
  return paragraph(element.children, indented, level, {
    before: margin('top', space),
    after: margin('bottom', space),
  });
}

/** Loose text has no space around it. */
const TIGHT = { before: 0, after: 0 };

function paragraph(
  nodes: readonly Node[],
  state: Inherited,
  level: number,
  space: { readonly before: number; readonly after: number },
): Block {
  return {
    kind: 'paragraph',
    level,
    runs: tidy(readRuns(nodes, state)),
    align: state.align,
    ...space,
    lineHeight: state.lineHeight,
    indent: state.indent,
  };
}

function readRuns(nodes: readonly Node[], state: Inherited): TextRun[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return [{ ...state.text, text: node.replace(/[ \t\r\n\f]+/g, ' ') }];
    if (node.tag === 'br') return [{ ...state.text, text: '\n' }];
    if (!INLINE_TAGS.has(node.tag)) throw new HtmlError(`<${node.tag}> inside a paragraph is not drawn`);
    return readRuns(node.children, enter(state, node, readDeclarations(node.attributes.style ?? '')));
  });
}

/** Drops white space at the ends of lines and after other white space, as HTML does; no-break spaces stay. */
function tidy(runs: readonly TextRun[]): TextRun[] {
  const result: TextRun[] = [];
  let lineStart = true;
  for (const run of runs) {
    let text = run.text.replace(/ +\n/g, '\n');
    if (lineStart) text = text.replace(/^ +/, '');
    const previous = result[result.length - 1];
    if (text.startsWith('\n') && previous) {
      result[result.length - 1] = { ...previous, text: previous.text.replace(/ +$/, '') };
    }
    if (text === '') continue;
    result.push({ ...run, text });
    lineStart = /[ \n]$/.test(text);
  }
  const last = result[result.length - 1];
  if (last) result[result.length - 1] = { ...last, text: last.text.replace(/ +$/, '') };
  return result.filter((run) => run.text !== '');
}

function listItems(list: Element, outer: Inherited): Block[] {
  let number = 0;
  return list.children.flatMap((item) => {
    if (typeof item === 'string' && item.trim() === '') return [];
    if (typeof item === 'string' || item.tag !== 'li') throw new HtmlError(`a list holds <li> only`);
    number += 1;
    const bullet = list.tag === 'ol' ? `${number}.` : '•';
    const style = readDeclarations(item.attributes.style ?? '');
    const state = { ...enter(outer, item, style), indent: outer.indent + 18 };
    return readBlocks(item.children, state).map((block, index) =>
      index === 0 && block.kind === 'paragraph' ? { ...block, bullet } : block,
    );
  });
}

function rule(style: Declarations, state: Inherited): Block {
  const line = /^([0-9.]+[a-z]+)\s+solid\s+(\S+)$/i.exec(style.get('border-top') ?? '0.75pt solid #888888');
  if (!line) throw new HtmlError('a rule is drawn from its border-top, for example "1pt solid #888888"');
  const margin = (side: string) => points(style.get(`margin-${side}`) ?? '6pt', state.text.size);
  return {
    kind: 'rule',
    border: { width: points(line[1]!, state.text.size), color: line[2]! }, // both groups are in the pattern
    before: margin('top'),
    after: margin('bottom'),
  };
}

function picture(image: Element, style: Declarations, state: Inherited): Block {
  const source = image.attributes.src ?? '';
  if (!/^data:image\/(png|jpeg|svg\+xml);base64,[a-z0-9+/=]+$/i.test(source)) {
    throw new HtmlError('a picture must be a PNG, JPEG or SVG in a base64 data address');
  }
  const side = (name: 'width' | 'height') => {
    const value = style.get(name) ?? (image.attributes[name] ? `${image.attributes[name]}px` : undefined);
    if (value === undefined) throw new HtmlError(`a picture needs its ${name}`);
    return points(value, state.text.size);
  };
  const align: Align = state.align;
  return {
    kind: 'picture',
    source,
    width: side('width'),
    height: side('height'),
    align,
    description: image.attributes.alt ?? '',
  };
}

// The words of a formula: enough to find the references, function names and texts in it without computing it.

export type Token =
  | { readonly kind: 'text'; readonly source: string }
  | { readonly kind: 'function'; readonly source: string; readonly name: string }
  | { readonly kind: 'reference'; readonly source: string; readonly tab?: string; readonly cells: string }
  | { readonly kind: 'other'; readonly source: string };

const TEXT = /"(?:[^"]|"")*"?/y;
const TAB = /(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/uy;
const CELLS =
  /(?:\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}(?:\$?\d{1,7})?)?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?:\$?\d{1,7})?|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(])/uy;
const NAME = /[\p{L}_][\p{L}\p{N}_.]*/uy;
const NUMBER = /\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?/y;

/** @param formula With or without the leading `=`. */
export function tokens(formula: string): Token[] {
  const found: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const token = tokenAt(formula, at);
    found.push(token);
    at += token.source.length;
  }
  return found;
}

function tokenAt(formula: string, at: number): Token {
  const text = match(TEXT, formula, at);
  if (text) return { kind: 'text', source: text[0] };
  const reference = referenceAt(formula, at);
  if (reference) return reference;
  const name = match(NAME, formula, at);
  if (name) {
    const called = /^\s*\(/.test(formula.slice(at + name[0].length));
    return called
      ? { kind: 'function', source: name[0], name: name[0].toUpperCase() }
      : { kind: 'other', source: name[0] };
  }
  const number = match(NUMBER, formula, at);
  return { kind: 'other', source: number?.[0] ?? formula[at]! };
}

function referenceAt(formula: string, at: number): Token | undefined {
  const tab = match(TAB, formula, at);
  const cells = match(CELLS, formula, at + (tab?.[0].length ?? 0));
  if (!cells) return undefined;
  const source = (tab?.[0] ?? '') + cells[0];
  const name = tab?.[1]?.replaceAll("''", "'") ?? tab?.[2];
  return name === undefined
    ? { kind: 'reference', source, cells: cells[0] }
    : { kind: 'reference', source, tab: name, cells: cells[0] };
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Upper-case names of the functions that a formula calls. */
export const functionNames = (formula: string): string[] =>
  tokens(formula).flatMap((token) => (token.kind === 'function' ? [token.name] : []));

/** The formula with its references replaced. */
export const mapReferences = (
  formula: string,
  replace: (reference: { readonly source: string; readonly tab?: string; readonly cells: string }) => string,
): string =>
  tokens(formula)
    .map((token) => (token.kind === 'reference' ? replace(token) : token.source))
    .join('');

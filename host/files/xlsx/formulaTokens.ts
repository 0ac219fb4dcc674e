// Cuts a formula into texts, quoted tab names, names and the rest, so that nothing inside a text is ever changed.

export interface FormulaToken {
  /** `text` is a literal in double quotes, `tab` a quoted tab name before `!`, `name` a function, tab or cell. */
  readonly kind: 'text' | 'tab' | 'name' | 'other';
  readonly source: string;
}

const TOKEN = /("(?:[^"]|"")*")|('(?:[^']|'')*')|([\p{L}_\\][\p{L}\p{N}_.]*)|([^"'\p{L}_\\]+|["'])/gu;

/**
 * The tokens of a formula; joined, they are the formula again.
 *
 * @example formulaTokens('=SUM("a"&B2)').map((token) => token.source) // ['=', 'SUM', '(', '"a"', '&', 'B2', ')']
 */
export const formulaTokens = (formula: string): FormulaToken[] =>
  Array.from(formula.matchAll(TOKEN), ([source, text, tab, name]) => ({
    kind: text !== undefined ? 'text' : tab !== undefined ? 'tab' : name !== undefined ? 'name' : 'other',
    source,
  }));

/** The formula with names of called functions replaced. */
export function withFunctionNames(formula: string, rename: (name: string) => string): string {
  const tokens = formulaTokens(formula);
  return tokens
    .map(({ kind, source }, index) =>
      kind === 'name' && tokens[index + 1]?.source.startsWith('(') ? rename(source) : source,
    )
    .join('');
}

/** Names of the functions that a formula calls, in capitals. */
export function calledFunctions(formula: string): string[] {
  const names: string[] = [];
  withFunctionNames(formula, (name) => {
    names.push(name.toUpperCase());
    return name;
  });
  return names;
}

/** The formula with names of tabs replaced, quoted wherever that is needed. */
export function withTabNames(formula: string, renamed: ReadonlyMap<string, string>): string {
  if (renamed.size === 0) return formula;
  const tokens = formulaTokens(formula);
  return tokens
    .map(({ kind, source }, index) => {
      if ((kind !== 'tab' && kind !== 'name') || !tokens[index + 1]?.source.startsWith('!')) return source;
      const name = kind === 'tab' ? source.slice(1, -1).replaceAll("''", "'") : source;
      const next = renamed.get(name);
      return next === undefined ? source : `'${next.replaceAll("'", "''")}'`;
    })
    .join('');
}

// Functions that only Sheets knows stand in .xlsx files as IFERROR(__xludf.DUMMYFUNCTION("…"),last result).
import { calledFunctions, formulaTokens, type FormulaToken } from './formulaTokens';

/** What stood behind such a wrapping. */
export interface Unwrapped {
  /** Original formula with its `=`; absent for a cell into which a formula beside it spilled. */
  readonly formula?: string;
}

const DUMMY = '__xludf.DUMMYFUNCTION';
const SPILLED = '"COMPUTED_VALUE"';

/**
 * Takes off Google's wrapping. Long originals come in several texts joined by `&`.
 *
 * @param formula As in the file, without or with the leading `=`.
 * @returns undefined when the formula is not wrapped, as a whole and in exactly this way.
 */
export function unwrapGoogleFormula(formula: string): Unwrapped | undefined {
  const tokens = formulaTokens(formula.replace(/^=/, '')).filter(({ source }) => source.trim() !== '');
  const isGuarded = tokens[0]?.source === 'IFERROR' && tokens[1]?.source === '(';
  const start = isGuarded ? 2 : 0;
  if (tokens[start]?.source !== DUMMY || tokens[start + 1]?.source !== '(') return undefined;

  const { text, next } = joinedTexts(tokens, start + 2);
  const rest = tokens
    .slice(next)
    .map(({ source }) => source)
    .join('');
  if (text === undefined || !rest.startsWith(')')) return undefined;
  if (isGuarded ? !/^\),.*\)$/s.test(rest) : rest !== ')') return undefined;
  return text === SPILLED ? {} : { formula: `=${text}` };
}

/** Texts joined by `&` from a token on, without their quotes. */
function joinedTexts(tokens: readonly FormulaToken[], from: number): { text?: string; next: number } {
  let text = '';
  for (let index = from; ; index += 2) {
    const token = tokens[index];
    if (token?.kind !== 'text') return { next: index };
    text += token.source.slice(1, -1).replaceAll('""', '"');
    if (tokens[index + 1]?.source !== '&') return { text, next: index + 1 };
  }
}

/** Functions of Sheets that no other program has. */
const SHEETS_ONLY = new Set(
  `ARRAYFORMULA ARRAY_CONSTRAIN COUNTUNIQUE DETECTLANGUAGE FLATTEN GOOGLEFINANCE GOOGLETRANSLATE IMAGE IMPORTDATA
   IMPORTFEED IMPORTHTML IMPORTRANGE IMPORTXML ISEMAIL ISURL JOIN QUERY REGEXEXTRACT REGEXMATCH REGEXREPLACE SORTN
   SPARKLINE SPLIT`.split(/\s+/),
);

/** Longest text in a formula of an .xlsx file. */
const LONGEST_TEXT = 255;

/** True for a formula that only Sheets computes: with a function of its own, or one that the add-on defines. */
export const isSheetsOnly = (formula: string): boolean =>
  calledFunctions(formula).some((name) => SHEETS_ONLY.has(name) || /^[A-Z]+(?:_[A-Z0-9]+)+$/.test(name));

/**
 * Wraps a formula as Google does on export, so that other programs show the last result.
 *
 * @param result The last result as it stands in a formula.
 */
export function wrapGoogleFormula(formula: string, result: string): string {
  const text = formula.replace(/^=/, '');
  const parts: string[] = [];
  for (let start = 0; start < text.length; start += LONGEST_TEXT)
    parts.push(text.slice(start, start + LONGEST_TEXT));
  const literal = parts.map((part) => `"${part.replaceAll('"', '""')}"`).join('&');
  return `=IFERROR(${DUMMY}(${literal}),${result})`;
}

// A cell whose whole formula is one call of a custom function, with ranges and literals for arguments.
import { tokens } from './tokens';

export type CallArgument =
  | { readonly kind: 'reference'; readonly tab?: string; readonly cells: string }
  | { readonly kind: 'literal'; readonly value: string | number | boolean };

export interface Call {
  /** Upper case. */
  readonly name: string;
  readonly args: readonly CallArgument[];
}

/** @returns undefined when the formula is anything else, such as a call inside another. */
export function parseCall(formula: string): Call | undefined {
  const words = tokens(formula.replace(/^=/, '')).filter(({ source }) => source.trim() !== '');
  const [head, open, ...rest] = words;
  if (head?.kind !== 'function' || open?.source !== '(' || rest.pop()?.source !== ')') return undefined;
  const args: CallArgument[] = [];
  for (let at = 0; at < rest.length;) {
    const negative = rest[at]?.source === '-';
    const arg = argument(rest[negative ? at + 1 : at], negative);
    if (!arg) return undefined;
    args.push(arg);
    at += negative ? 2 : 1;
    if (at === rest.length) break;
    if (rest[at]?.source !== ',' && rest[at]?.source !== ';') return undefined;
    at += 1;
    if (at === rest.length) return undefined;
  }
  return { name: head.name, args };
}

function argument(
  token: ReturnType<typeof tokens>[number] | undefined,
  negative: boolean,
): CallArgument | undefined {
  if (!token) return undefined;
  if (token.kind === 'reference' && !negative) {
    const { tab, cells } = token;
    return tab === undefined ? { kind: 'reference', cells } : { kind: 'reference', tab, cells };
  }
  if (token.kind === 'text' && !negative)
    return { kind: 'literal', value: token.source.slice(1, -1).replaceAll('""', '"') };
  if (token.kind !== 'other') return undefined;
  if (/^(?:true|false)$/i.test(token.source) && !negative)
    return { kind: 'literal', value: token.source.toUpperCase() === 'TRUE' };
  const number = Number(token.source);
  return Number.isNaN(number) ? undefined : { kind: 'literal', value: negative ? -number : number };
}

// Words that core leaves for src/text to say: a code and the values that fill the gaps of its sentence.
// Core decides what is true; only src/text knows English and Korean.

/** What may fill a gap. A phrase inside a phrase is spoken first. */
export type Gap = string | number | Phrase | readonly Phrase[];

/** One sentence to be said. `code` is `area.name`, for example `pairing.yearsAbove`. */
export interface Phrase {
  readonly code: string;
  readonly gaps: Readonly<Record<string, Gap>>;
}

/** For sentences without gaps. */
export type NoGaps = { readonly [Name in never]: never };

/**
 * The phrases of one area, as an interface from code to gaps. `src/text` must have a sentence for each,
 * in every language, or it does not compile.
 */
export type Words<Area> = { readonly [Code in keyof Area]: Readonly<Record<string, Gap>> };

/** The arguments after the code: none for a sentence without gaps. */
type GapsOf<Entry> = keyof Entry extends never ? [] : [gaps: Entry];

/**
 * Makes the function with which one area says its phrases.
 *
 * @param area Name of the area; it becomes the first half of every code.
 * @example phraser<PairingWords>('pairing')('yearsAbove', { years: 2 })
 *   // { code: 'pairing.yearsAbove', gaps: { years: 2 } }
 */
export function phraser<Area extends Words<Area>>(area: string) {
  return <Code extends keyof Area & string>(code: Code, ...gaps: GapsOf<Area[Code]>): Phrase => ({
    code: `${area}.${code}`,
    gaps: gaps[0] ?? {},
  });
}

/** True for a phrase, false for the cell values that may stand in the same place. */
export const isPhrase = (value: unknown): value is Phrase =>
  typeof value === 'object' && value !== null && 'code' in value && 'gaps' in value;

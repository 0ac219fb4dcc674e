// Sentences as the bundle holds them. Two languages of plain text would be most of a file that is loaded on every
// call, so the build (scripts/packSentences.mjs) packs them; here they are unpacked, once a call that says something.
import { toByteArray } from 'base64-js';
import { inflateSync, strFromU8 } from 'fflate';

/** A sentence of a catalogue: plain text, or a function of the gaps. */
export type Sentence = string | ((gaps: Readonly<Record<string, unknown>>) => string);

/** Sentences by area and code. */
export type Sayings = Readonly<Record<string, Readonly<Record<string, Sentence>>>>;

export interface Packed {
  /** The codes of each area, in the order of its sentences, with a comma between; '' is the next short code. */
  readonly codes: Readonly<Record<string, string>>;
  /**
   * The plain sentences of each language in the same order, each with `END` after it, gaps between two `GAP`s:
   * UTF-8, deflated (RFC 1951), in base64.
   */
  readonly texts: Readonly<Record<string, string>>;
}

const END = '\u0000';
const GAP = '\u0001';

/**
 * The catalogue of one language.
 *
 * @param packed What the build packed.
 * @param language A key of its `texts`.
 * @param own The sentences that are functions and could not be packed: by area, each at the place of its code.
 * @example unpack({ codes: { a: 'x,' }, texts: { en: deflated('Hello.\u0000') } }, 'en', { a: [, shout] })
 *   // { a: { x: 'Hello.', _0: shout } }
 */
/*! @preserve Contains fflate, Copyright (c) 2026 Arjun Barrett, and base64-js, Copyright (c) 2014 Jameson Little, MIT
 * License. */
export function unpack(
  packed: Packed,
  language: string,
  own: Readonly<Record<string, readonly (Sentence | undefined)[]>>,
): Sayings {
  const texts = strFromU8(inflateSync(toByteArray(packed.texts[language] ?? ''))).split(END);
  let next = 0;
  const areas = Object.entries(packed.codes).map(([area, codes]) => {
    let short = 0;
    const sentences = codes.split(',').map((code, place) => {
      const name = code === '' ? `_${(short++).toString(36)}` : code; // as scripts/shortCodes.mjs counts
      return [name, own[area]?.[place] ?? unpacked(texts[next++] ?? '')] as const;
    });
    return [area, Object.fromEntries(sentences)] as const;
  });
  return Object.fromEntries(areas);
}

/** Every second part is the name of a gap. */
function unpacked(text: string): Sentence {
  const parts = text.split(GAP);
  if (parts.length === 1) return text;
  return (gaps) => parts.map((part, i) => (i % 2 === 0 ? part : String(gaps[part]))).join('');
}

// Sentences as the bundle holds them. Two languages of plain text would be most of a file that is loaded on every
// call, so the build (scripts/packSentences.mjs) packs them; here they are unpacked, once a call that says something.
import { decompressFromBase64 } from 'lz-string';

/** A sentence of a catalogue: plain text, or a function of the gaps. */
export type Sentence = string | ((gaps: Readonly<Record<string, unknown>>) => string);

/** Sentences by area and code. */
export type Sayings = Readonly<Record<string, Readonly<Record<string, Sentence>>>>;

export interface Packed {
  /** The codes of each area, in the order of its sentences, with a comma between. */
  readonly codes: Readonly<Record<string, string>>;
  /** The plain sentences of each language in the same order, each with `END` after it; gaps between two `GAP`s. */
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
 * @example unpack({ codes: { a: 'x,y' }, texts: { en: compressToBase64('Hello.\u0000') } }, 'en', { a: [, shout] })
 *   // { a: { x: 'Hello.', y: shout } }
 */
/*! @preserve Contains lz-string, Copyright (c) 2013 pieroxy, MIT License. */
export function unpack(
  packed: Packed,
  language: string,
  own: Readonly<Record<string, readonly (Sentence | undefined)[]>>,
): Sayings {
  const texts = decompressFromBase64(packed.texts[language] ?? '').split(END);
  let next = 0;
  const areas = Object.entries(packed.codes).map(([area, codes]) => {
    const sentences = codes
      .split(',')
      .map((code, place) => [code, own[area]?.[place] ?? unpacked(texts[next++] ?? '')] as const);
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

// Says a phrase in a language: finds its sentence and fills the gaps, innermost phrase first.
import { isPhrase, type Gap, type Phrase } from '../core/phrase';
import type { Language } from './catalogue';
import { en } from './en';
import { ko } from './ko';
import { unpack, type Packed, type Sayings } from './packed';

/** In the bundle the build fills this, and puts lists in place of the catalogues: see packed.ts. */
const PACKED: Packed = { codes: {}, texts: {} };
const CATALOGUES = { en, ko } as unknown as Record<Language, Sayings>;
const unpackedOnes = new Map<Language, Sayings>();

/**
 * The sentence for a phrase.
 *
 * @throws RangeError when no area has words for the code; the compiler checks those that core declares.
 * @example speak({ code: 'settings.notYesNo', gaps: { name: 'Day cap' } }, 'en') // 'Write yes or no as "Day cap".'
 */
export function speak(phrase: Phrase, language: Language): string {
  const [area = '', name = ''] = phrase.code.split('.');
  const sentence = sayingsIn(language)[area]?.[name];
  if (sentence === undefined) throw new RangeError(`speak: no sentence for "${phrase.code}"`);
  if (typeof sentence === 'string') return sentence;
  const gaps: Record<string, unknown> = {};
  for (const [key, gap] of Object.entries(phrase.gaps)) gaps[key] = spokenGap(gap, language);
  return sentence(gaps);
}

function sayingsIn(language: Language): Sayings {
  if (PACKED.texts[language] === undefined) return CATALOGUES[language];
  const known = unpackedOnes.get(language);
  if (known) return known;
  const sayings = unpack(PACKED, language, CATALOGUES[language] as never); // lists, as the build left them
  unpackedOnes.set(language, sayings);
  return sayings;
}

function spokenGap(gap: Gap, language: Language): string | number | readonly string[] {
  if (isPhrase(gap)) return speak(gap, language);
  if (typeof gap === 'object') return gap.map((inner) => speak(inner, language));
  return gap;
}

// Says a phrase in a language: finds its sentence and fills the gaps, innermost phrase first.
import { isPhrase, type Gap, type Phrase } from '../core/phrase';
import type { Language } from './catalogue';
import { en } from './en';
import { ko } from './ko';

type AnySentence = string | ((gaps: Readonly<Record<string, unknown>>) => string);
type Area = Readonly<Record<string, AnySentence>>;
const CATALOGUES = { en, ko } as unknown as Record<Language, Record<string, Area | readonly AnySentence[]>>;

/**
 * The sentence for a phrase.
 *
 * @throws RangeError when no area has words for the code; the compiler checks those that core declares.
 * @example speak({ code: 'settings.notYesNo', gaps: { name: 'Day cap' } }, 'en') // 'Write yes or no as "Day cap".'
 */
export function speak(phrase: Phrase, language: Language): string {
  const [area = '', name = ''] = phrase.code.split('.');
  const sentence = sentenceOf(language, area, name);
  if (sentence === undefined) throw new RangeError(`speak: no sentence for "${phrase.code}"`);
  if (typeof sentence === 'string') return sentence;
  const gaps: Record<string, unknown> = {};
  for (const [key, gap] of Object.entries(phrase.gaps)) gaps[key] = spokenGap(gap, language);
  return sentence(gaps);
}

/** The build keeps Korean as lists in the order of the English codes, so that each code is in the bundle once. */
function sentenceOf(language: Language, area: string, name: string): AnySentence | undefined {
  const sentences = CATALOGUES[language][area] ?? {};
  if (!Array.isArray(sentences)) return (sentences as Area)[name];
  return (sentences as readonly AnySentence[])[Object.keys(CATALOGUES.en[area] ?? {}).indexOf(name)];
}

function spokenGap(gap: Gap, language: Language): string | number | readonly string[] {
  if (isPhrase(gap)) return speak(gap, language);
  if (typeof gap === 'object') return gap.map((inner) => speak(inner, language));
  return gap;
}

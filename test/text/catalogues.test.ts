import { en } from '../../src/text/en';
import { ko } from '../../src/text/ko';
import { speak } from '../../src/text/speak';

type AnySentence = string | ((gaps: object) => string);

const entries = (catalogue: object): [string, AnySentence][] =>
  Object.entries(catalogue).flatMap(([area, sentences]) =>
    Object.entries(sentences as Record<string, AnySentence>).map(
      ([name, sentence]): [string, AnySentence] => [`${area}.${name}`, sentence],
    ),
  );

/** Which gaps a sentence looks at: it is said once with numbers, once with words, once with none. */
function gapsUsed(sentence: AnySentence): string[] {
  if (typeof sentence === 'string') return [];
  const used = new Set<string>();
  for (const sample of [2, 1, 0, 'text', '', ['a', 'b']]) {
    const gaps = new Proxy({}, { get: (_, name) => (used.add(String(name)), sample) });
    try {
      sentence(gaps);
    } catch {
      // a list where a number was given: another sample suits it
    }
  }
  return [...used].sort();
}

describe('the catalogues', () => {
  const korean = new Map(entries(ko));

  it.each(entries(en))('%s has the same gaps in both languages', (code, sentence) => {
    expect(gapsUsed(korean.get(code) as AnySentence)).toEqual(gapsUsed(sentence));
  });

  it('hold the same sentences', () => {
    expect([...korean.keys()].sort()).toEqual(
      entries(en)
        .map(([code]) => code)
        .sort(),
    );
  });

  it('have Korean in Korean, but for proper names', () => {
    const untranslated = entries(ko)
      .filter(
        ([, sentence]) =>
          typeof sentence === 'string' && /[a-z]{4}/i.test(sentence) && !/[가-힣]/.test(sentence),
      )
      .map(([code]) => code);
    expect(untranslated.filter((code) => code !== 'jobs.addOnName')).toEqual([]);
  });
});

describe('speak', () => {
  it('fills gaps, inner phrases first', () => {
    const phrase = { code: 'settings.notYesNo', gaps: { name: 'Day cap' } };
    expect(speak(phrase, 'en')).toBe('Write yes or no as "Day cap".');
  });

  it('says which sentence is missing', () => {
    expect(() => speak({ code: 'jobs.noSuchThing', gaps: {} }, 'en')).toThrow('jobs.noSuchThing');
  });
});

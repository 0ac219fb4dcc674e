// What the build packs must come out of the bundle letter by letter.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { en } from '../../src/text/en';
import { ko } from '../../src/text/ko';

const bundle = readFileSync(join(__dirname, '../../dist/Code.js'), 'utf8');

/** All that is packed for one language: its long base64 in the bundle. */
function packedIn(language: 'en' | 'ko'): string {
  const base64 = new RegExp(`\\b${language}:"([A-Za-z0-9+/=]{1000,})"`).exec(bundle)?.[1] ?? '';
  return inflateRawSync(Buffer.from(base64, 'base64')).toString();
}

const plainSentences = (catalogue: object): string[] =>
  Object.values(catalogue)
    .flatMap((area) => Object.values(area as object))
    .filter((sentence): sentence is string => typeof sentence === 'string');

describe.each([
  { language: 'en', catalogue: en },
  { language: 'ko', catalogue: ko },
] as const)('the packed sentences in $language', ({ language, catalogue }) => {
  const written = new Set(plainSentences(catalogue));
  const withoutGaps = packedIn(language)
    .split('\u0000')
    .filter((text) => text !== '' && !text.includes('\u0001'));

  it('are those that were written, letter by letter', () => {
    expect(withoutGaps.filter((text) => !written.has(text))).toEqual([]);
  });

  it('are nearly all that have no gaps: what is put together from lists stays code', () => {
    expect(new Set(withoutGaps).size).toBeGreaterThan(0.95 * written.size);
  });
});

import { deflateRawSync } from 'node:zlib';
import { unpack } from '../../src/text/packed';

const shout = ({ word }: Readonly<Record<string, unknown>>) => String(word).toUpperCase();

/** Sentences as the build writes them: each with its end, gaps between marks. */
const textsOf = (...sentences: string[]) =>
  deflateRawSync(sentences.map((text) => `${text}\u0000`).join('')).toString('base64');

describe('unpack', () => {
  const packed = {
    codes: { greetings: 'hello,', partings: ',seeYou,' },
    texts: {
      en: textsOf('Hello.', 'Bye.', 'See you on \u0001day\u0001, \u0001name\u0001.', 'Till then.'),
      ko: textsOf(
        '안녕하세요.',
        '안녕히 가세요.',
        '\u0001name\u0001 님, \u0001day\u0001에 뵙겠습니다.',
        '그럼 그때.',
      ),
    },
  };
  const own = { greetings: [undefined, shout], partings: [] };

  it('gives each code its sentence, the packed ones and those that stayed functions', () => {
    const { greetings, partings } = unpack(packed, 'en', own);
    expect(greetings).toEqual({ hello: 'Hello.', _0: shout });
    expect(partings).toMatchObject({ _0: 'Bye.', _1: 'Till then.' });
  });

  it('fills gaps in the order of each language', () => {
    const gaps = { name: 'Ada', day: 'Monday' };
    const said = ['en', 'ko'].map((language) => {
      const sentence = unpack(packed, language, own)['partings']?.['seeYou'];
      return typeof sentence === 'function' ? sentence(gaps) : sentence;
    });
    expect(said).toEqual(['See you on Monday, Ada.', 'Ada 님, Monday에 뵙겠습니다.']);
  });
});

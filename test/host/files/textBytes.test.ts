import iconv from 'iconv-lite';
import { textFromBytes } from '../../../host/files/textBytes';

const text = '이름,똠방각하,naïve';

describe('textFromBytes', () => {
  it.each([
    { why: 'UTF-8', bytes: Buffer.from(text) },
    { why: 'UTF-8 with a mark', bytes: Buffer.from(`\uFEFF${text}`) },
    { why: 'UTF-16 with a mark, low byte first', bytes: iconv.encode(text, 'utf-16le', { addBOM: true }) },
    { why: 'UTF-16 with a mark, high byte first', bytes: iconv.encode(text, 'utf-16be', { addBOM: true }) },
  ])('reads $why', ({ bytes }) => expect(textFromBytes(bytes)).toBe(text));

  it('reads CP949 with its extended syllables', () =>
    expect(textFromBytes(iconv.encode('이름,똠방각하', 'cp949'))).toBe('이름,똠방각하'));

  it('takes what is neither for Windows-1252', () =>
    expect(textFromBytes(iconv.encode('José, “naïve”', 'windows-1252'))).toBe('José, “naïve”'));

  it('knows that a picture is no text', () =>
    expect(textFromBytes(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]))).toBeUndefined());
});

// Bytes of a text file to text, when nobody says in which encoding they were written.
import iconv from 'iconv-lite';

/**
 * Decodes a text file: a byte order mark decides, then strict UTF-8, then CP949 as Korean Windows writes it,
 * else Windows-1252.
 *
 * CP949 comes from iconv-lite: Node's own decoder turns its extended syllables into control characters.
 *
 * @returns undefined when the bytes are no text at all.
 */
export function textFromBytes(bytes: Uint8Array): string | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const marked = byMark(buffer);
  if (marked !== undefined) return marked;
  if (buffer.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(buffer);
  } catch {
    const korean = iconv.decode(buffer, 'cp949');
    return korean.includes('\uFFFD') ? iconv.decode(buffer, 'windows-1252') : korean;
  }
}

function byMark(buffer: Buffer): string | undefined {
  if (buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf) return buffer.toString('utf8', 3);
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return iconv.decode(buffer, 'utf-16le');
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return iconv.decode(buffer, 'utf-16be');
  return undefined;
}

// Fonts as plain TrueType bytes. The packaged .woff is a TrueType font whose tables are deflated one by one;
// its .woff2 sibling is smaller, but the PDF library embeds that one with glyphs that do not draw.
import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';

const WOFF = 0x774f4646;

/**
 * Unpacks a WOFF 1.0 file.
 *
 * Source: W3C Recommendation "WOFF File Format 1.0", sections 3 to 5.
 *
 * @param {string} file Path of the .woff file.
 * @returns {Buffer} The same font as a .ttf file would hold it.
 */
export function trueTypeFromWoff(file) {
  const woff = readFileSync(file);
  if (woff.readUInt32BE(0) !== WOFF) throw new Error(`${file} is not a WOFF 1.0 font`);
  const flavor = woff.readUInt32BE(4);
  const tables = Array.from({ length: woff.readUInt16BE(12) }, (_, index) =>
    readTable(woff, 44 + 20 * index),
  );

  const directory = Buffer.alloc(12 + 16 * tables.length);
  const power = Math.floor(Math.log2(tables.length));
  directory.writeUInt32BE(flavor, 0);
  directory.writeUInt16BE(tables.length, 4);
  directory.writeUInt16BE(16 << power, 6);
  directory.writeUInt16BE(power, 8);
  directory.writeUInt16BE(16 * tables.length - (16 << power), 10);

  const parts = [directory];
  let offset = directory.length;
  tables.forEach(({ tag, checksum, data }, index) => {
    const entry = 12 + 16 * index;
    directory.write(tag, entry, 'latin1');
    directory.writeUInt32BE(checksum, entry + 4);
    directory.writeUInt32BE(offset, entry + 8);
    directory.writeUInt32BE(data.length, entry + 12);
    const padded = Buffer.alloc(Math.ceil(data.length / 4) * 4);
    data.copy(padded);
    parts.push(padded);
    offset += padded.length;
  });
  return Buffer.concat(parts);
}

/** One table: a directory entry of 20 bytes, and the bytes it points at, deflated when that was shorter. */
function readTable(woff, entry) {
  const start = woff.readUInt32BE(entry + 4);
  const packed = woff.subarray(start, start + woff.readUInt32BE(entry + 8));
  const length = woff.readUInt32BE(entry + 12);
  return {
    tag: woff.toString('latin1', entry, entry + 4),
    checksum: woff.readUInt32BE(entry + 16),
    data: packed.length < length ? inflateSync(packed) : packed,
  };
}

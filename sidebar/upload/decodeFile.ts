// Turns the bytes of a file into text: the byte order mark decides, else strict UTF-8, else what old office programs
// wrote. Korean files in CP949 are common enough to be tried; any such guess is shown before it is used.

export const ENCODINGS = ['utf-8', 'utf-16', 'cp949', 'windows-1252'] as const;
export type Encoding = (typeof ENCODINGS)[number];

export interface DecodedFile {
  readonly text: string;
  readonly encoding: Encoding;
  /** False when somebody should look at the letters before they are taken. */
  readonly isSure: boolean;
}

/** The names that browsers know; Chromium reads all of CP949 under the label of its smaller sister. */
const LABELS: Readonly<Record<Encoding, string>> = {
  'utf-8': 'utf-8',
  'utf-16': 'utf-16le',
  cp949: 'euc-kr',
  'windows-1252': 'windows-1252',
};

export function decodeFile(bytes: Uint8Array): DecodedFile {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return decodeAs(bytes, 'utf-8', true);
  if (first === 0xff && second === 0xfe) return decodeAs(bytes, 'utf-16', true);
  if (first === 0xfe && second === 0xff)
    return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'utf-16', isSure: true };
  const utf8 = strictly(bytes, 'utf-8');
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8', isSure: true };
  const isKorean = /[가-힣]/.test(strictly(bytes, 'cp949') ?? '');
  return decodeAs(bytes, isKorean ? 'cp949' : 'windows-1252', false);
}

/** The bytes read in one encoding, whatever they are. */
export const decodeAs = (bytes: Uint8Array, encoding: Encoding, isSure = false): DecodedFile => ({
  text: new TextDecoder(LABELS[encoding]).decode(bytes),
  encoding,
  isSure,
});

function strictly(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(LABELS[encoding], { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

// Text in drawings: how wide it will be, and where to break it so that long labels stay readable.

const WIDE =
  /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\u{20000}-\u{2ffff}]/u;

/** Estimated width in pixels of a text set in a common sans-serif. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const letter of text) {
    if (WIDE.test(letter)) ems += 1;
    else if (/[ilj.,:;'|!]/.test(letter)) ems += 0.28;
    else if (/[mwMW@%]/.test(letter)) ems += 0.86;
    else if (/[A-Z]/.test(letter)) ems += 0.68;
    else ems += 0.54;
  }
  return ems * size;
}

/**
 * Breaks a text at spaces into lines no wider than `width`; words that are too long are broken inside, and what
 * does not fit into `lines` ends with an ellipsis.
 */
export function wrapText(text: string, width: number, size: number, lines: number): string[] {
  const broken: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((whole) => pieces(whole, width, size))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, size) > width) {
      broken.push(line);
      line = word;
    } else line = longer;
  }
  if (line !== '') broken.push(line);
  if (broken.length <= lines) return broken;
  const kept = broken.slice(0, lines);
  kept[lines - 1] = shortened(`${kept[lines - 1] ?? ''} ${broken[lines] ?? ''}`, width, size);
  return kept;
}

/** The text, cut behind an ellipsis when it is wider than `width`. */
export function shortened(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  const letters = [...text];
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, size) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

function pieces(word: string, width: number, size: number): string[] {
  if (textWidth(word, size) <= width) return [word];
  const found: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && textWidth(piece + letter, size) > width) {
      found.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...found, piece];
}

/** Text safe between tags and in attributes. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

// Which letter is drawn with which font: Roboto for the Latin, Greek and Cyrillic alphabets, Nanum Gothic for
// Korean, and its small subsets for arrows, brackets and the like. Never a box in place of a letter.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import * as fontkit from 'fontkit';
import { trueTypeFromWoff } from './fontFiles.mjs';

const require = createRequire(import.meta.url);
const roboto = require('pdfmake/fonts/Roboto.js').Roboto;
const nanumFolder = join(dirname(require.resolve('@fontsource/nanum-gothic/package.json')), 'files');
const nanumRanges = require('@fontsource/nanum-gothic/unicode.json');

/** Characters without a shape: marks of direction and joining, soft hyphens, what pasted names bring along. */
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u2060-\u2064\ufe00-\ufe0f\ufeff]/g;

/** Text as it is drawn: composed letters, and of white space only spaces and line ends. */
const drawable = (text) =>
  text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(/\t/g, '    ')
    .replace(/[^\S\n\u00a0]/g, ' ');

const HANGUL = /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7af]/;

/** Subsets of Nanum Gothic besides its Korean one, with the code points that each is published for. */
const rareSubsets = Object.entries(nanumRanges).flatMap(([key, ranges]) => {
  const subset = /^\[(\d+)\]$/.exec(key)?.[1];
  return subset === undefined ? [] : [{ subset, ranges: ranges.split(',').map(readRange) }];
});

function readRange(text) {
  const [first, last = first] = text.trim().slice(2).split('-');
  return { first: parseInt(first, 16), last: parseInt(last, 16) };
}

export class Fonts {
  /** Families in pdfmake's form; they point into its virtual files. */
  families = { Roboto: roboto };
  #coverage = new Map();
  #files;

  /** @param files pdfmake's virtual files, for fonts that have to be unpacked first. */
  constructor(files) {
    this.#files = files;
    this.#coverage.set('Roboto', fontkit.openSync(roboto.normal));
  }

  /**
   * Splits runs of text into runs of one family each. A text with Korean in it keeps to Nanum Gothic, digits
   * and signs included, as far as that goes.
   *
   * @throws Error naming the first character that no font has.
   */
  split(runs) {
    const korean = runs.some((run) => HANGUL.test(run.text.normalize('NFC')));
    const order = korean ? ['Nanum', 'Roboto'] : ['Roboto', 'Nanum'];
    return runs.flatMap((run) => this.#splitRun(run, order));
  }

  /** A word that one family has in full is set in it; only then does it come to single characters. */
  #splitRun(run, order) {
    const text = drawable(run.text);
    const parts = [];
    const add = (piece, font) => {
      const last = parts[parts.length - 1];
      if (last && last.font === font) last.text += piece;
      else parts.push({ ...run, text: piece, font });
    };
    for (const word of text.match(/\s+|\S+/gu) ?? []) {
      const whole = order.find((family) => this.#hasAll(family, word));
      if (whole) add(word, whole);
      else for (const character of word) add(character, this.#familyFor(character, order, text));
    }
    return parts;
  }

  #hasAll(family, word) {
    return [...word].every((character) => character === '\n' || this.#has(family, character.codePointAt(0)));
  }

  #familyFor(character, order, text) {
    const code = character.codePointAt(0);
    for (const family of order) if (this.#has(family, code)) return family;
    for (const { subset, ranges } of rareSubsets) {
      const covers = ranges.some(({ first, last }) => first <= code && code <= last);
      if (covers && this.#has(`Nanum${subset}`, code)) return `Nanum${subset}`;
    }
    const point = code.toString(16).toUpperCase().padStart(4, '0');
    throw new Error(`no font here has the character "${character}" (U+${point}) in "${text.slice(0, 60)}"`);
  }

  #has(family, code) {
    if (!this.#coverage.has(family)) this.#open(family);
    return this.#coverage.get(family).hasGlyphForCodePoint(code);
  }

  /** Makes a family of Nanum Gothic: regular and bold; it has no italics. */
  #open(family) {
    const subset = family.slice('Nanum'.length) || 'korean';
    const [regular, bold] = [400, 700].map((weight) => {
      const name = `nanum-gothic-${subset}-${weight}`;
      const bytes = trueTypeFromWoff(join(nanumFolder, `${name}-normal.woff`));
      this.#files.writeFileSync(name, bytes);
      return { name, bytes };
    });
    this.families[family] = {
      normal: regular.name,
      bold: bold.name,
      italics: regular.name,
      bolditalics: bold.name,
    };
    this.#coverage.set(family, fontkit.create(regular.bytes));
  }
}

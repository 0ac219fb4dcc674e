// Makes the server bundle small: it is loaded on every call, and both languages are in it.
import { parse } from 'acorn';
import { minify } from 'terser';
import { withPackedSentences } from './packSentences.mjs';
import { withShortCodes } from './shortCodes.mjs';
import { edited, walk } from './syntax.mjs';

/**
 * The readable script as a small one: what nothing uses goes, spaces, inner names and long codes of sentences
 * too, and plain sentences are packed.
 *
 * @param code An ES2019 script.
 * @returns `code`, and `map`, a source map back to the readable script.
 */
export function shrink(code) {
  return minify(
    { 'Code.readable.js': withPackedSentences(withLet(withShortCodes(code))) },
    {
      sourceMap: { filename: 'Code.js', includeSources: true, asObject: true },
      ecma: 2019,
      compress: { passes: 3, unsafe_arrows: true, pure_getters: true },
      format: { comments: /^!/, max_line_len: 2000 },
    },
  );
}

/** `let` for `const`: shorter, and neighbouring declarations can be joined. Nothing assigns to them either way. */
function withLet(code) {
  const words = [];
  walk(parse(code, { ecmaVersion: 2019 }), (node) => {
    if (node.type === 'VariableDeclaration' && node.kind === 'const')
      words.push({ node: { start: node.start, end: node.start + 'const'.length }, put: 'let' });
  });
  return edited(code, words);
}

// Makes the server bundle small: it is loaded on every call, and both languages are in it.
import { parse } from 'acorn';
import { minify } from 'terser';
import { walk, withShortCodes } from './shortCodes.mjs';

/**
 * The readable script as a small one: what nothing uses goes, spaces, inner names and long codes of sentences too.
 *
 * @param code An ES2019 script.
 * @returns `code`, and `map`, a source map back to the readable script.
 */
export function shrink(code) {
  return minify(
    { 'Code.readable.js': withLet(withShortCodes(code)) },
    {
      sourceMap: { filename: 'Code.js', includeSources: true, asObject: true },
      ecma: 2019,
      compress: { passes: 3, unsafe_arrows: true },
      format: { comments: /^!/, max_line_len: 500 },
    },
  );
}

/** `let` for `const`: shorter, and neighbouring declarations can be joined. Nothing assigns to them either way. */
function withLet(code) {
  const starts = [];
  walk(parse(code, { ecmaVersion: 2019 }), (node) => {
    if (node.type === 'VariableDeclaration' && node.kind === 'const') starts.push(node.start);
  });
  let result = '';
  let done = 0;
  for (const start of starts.sort((a, b) => a - b)) {
    result += `${code.slice(done, start)}let`;
    done = start + 'const'.length;
  }
  return result + code.slice(done);
}

// Packs the plain sentences of both catalogues: they are most of the bundle otherwise, Korean above all, whose
// letters take three bytes each. src/text/packed.ts unpacks them. Sentences with logic of their own stay code.
import { deflateRawSync } from 'node:zlib';
import { parse } from 'acorn';
import { edited, nameOf, walk } from './syntax.mjs';

const END = '\u0000';
const GAP = '\u0001';

/**
 * The readable bundle with `PACKED` filled, and with lists in place of the catalogues of `en` and `ko`: at the place
 * of each code a function, or nothing where the sentence was packed.
 *
 * @param code One script that declares `CATALOGUES`, `en`, `ko` and `PACKED`, as src/text/speak.ts does.
 */
export function withPackedSentences(code) {
  const objects = new Map(); // name of a variable -> the object literal it holds
  walk(parse(code, { ecmaVersion: 2019 }), (node) => {
    if (node.type === 'VariableDeclarator' && node.init?.type === 'ObjectExpression')
      objects.set(node.id.name, node.init);
  });
  const found = (name) => {
    const object = objects.get(name);
    if (!object) throw new Error(`the bundle holds no ${name} to pack sentences for`);
    return object;
  };

  const areasIn = (language) =>
    new Map(found(language).properties.map(({ key, value }) => [nameOf(key), found(value.name)]));
  const english = areasIn('en');
  const codes = Object.fromEntries(
    [...english].map(([area, { properties }]) => [area, properties.map(({ key }) => nameOf(key))]),
  );

  const edits = [];
  const texts = {};
  for (const language of ['en', 'ko']) {
    const areas = areasIn(language);
    const plain = [];
    for (const [area, names] of Object.entries(codes)) {
      const catalogue = areas.get(area);
      const sentences = new Map(catalogue.properties.map((property) => [nameOf(property.key), property]));
      const list = names.map((name) => {
        const property = sentences.get(name);
        if (!property) throw new Error(`no sentence "${area}.${name}" in ${language}`);
        const text = plainText(property.value);
        if (text === undefined)
          return `${property.method ? 'function' : ''}${code.slice(property.value.start, property.value.end)}`;
        plain.push(text + END);
        return '';
      });
      edits.push({ node: catalogue, put: `[${list.join(',')}]` });
    }
    texts[language] = deflateRawSync(plain.join(''), { level: 9 }).toString('base64');
  }
  const packed = {
    codes: Object.fromEntries(Object.entries(codes).map(([area, names]) => [area, namesInShort(names)])),
    texts,
  };
  edits.push({ node: found('PACKED'), put: JSON.stringify(packed) });
  return edited(code, edits);
}

/** The text of a sentence with its gaps marked, or undefined when it does more than fill gaps. */
function plainText(node) {
  if (node.type === 'Literal') return node.value;
  if (node.type === 'TemplateLiteral' && node.expressions.length === 0) return node.quasis[0].value.cooked;
  if (node.type !== 'ArrowFunctionExpression' || node.body.type !== 'TemplateLiteral') return undefined;
  const [gaps] = node.params;
  const isSimple =
    gaps?.type === 'ObjectPattern' && gaps.properties.every(({ value }) => value?.type === 'Identifier');
  if (!isSimple || !node.body.expressions.every(({ type }) => type === 'Identifier')) return undefined;
  const names = new Map(gaps.properties.map(({ key, value }) => [value.name, nameOf(key)]));
  return node.body.quasis
    .map(({ value }, i) => {
      const gap = node.body.expressions[i];
      return value.cooked + (gap ? GAP + names.get(gap.name) + GAP : '');
    })
    .join('');
}

/** Codes with commas between; the short ones, which are numbered in their order, are left out: see unpack. */
function namesInShort(names) {
  let short = 0;
  return names
    .map((name) => {
      if (name !== `_${short.toString(36)}`) return name;
      short += 1;
      return '';
    })
    .join(',');
}

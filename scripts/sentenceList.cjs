// Webpack loader for the Korean sentences: turns `{ code: sentence, … }` into `[sentence, …]`, in the order of the
// English catalogue. The codes are then in the bundle once; src/text/speak.ts finds a sentence by its place.
const { readFileSync } = require('node:fs');
const { parse } = require('acorn');
const { transformSync } = require('esbuild');

/** The catalogue object of a compiled module: the one that is exported under the module's own name. */
function catalogueIn(code) {
  const { body } = parse(code, { ecmaVersion: 2022, sourceType: 'module' });
  const exported = body.flatMap((node) =>
    node.type !== 'ExportNamedDeclaration'
      ? []
      : node.declaration
        ? (node.declaration.declarations ?? []).map(({ id }) => id.name)
        : node.specifiers.map(({ local }) => local.name),
  );
  const declarations = body.flatMap(
    (node) => (node.type === 'ExportNamedDeclaration' ? node.declaration : node) ?? [],
  );
  return declarations
    .flatMap((node) => (node.type === 'VariableDeclaration' ? node.declarations : []))
    .find(({ id, init }) => exported.includes(id.name) && init?.type === 'ObjectExpression')?.init;
}

const nameOf = ({ key }) => key.name ?? key.value;

module.exports = function sentenceList(code) {
  const english = this.resourcePath.replace(/([\\/])ko([\\/])/, '$1en$2');
  this.addDependency(english);
  const order = catalogueIn(transformSync(readFileSync(english, 'utf8'), { loader: 'ts' }).code);
  const korean = catalogueIn(code);
  if (!order || !korean) return code; // not a catalogue, for example hours in words

  const sentences = new Map(korean.properties.map((property) => [nameOf(property), property]));
  const list = order.properties.map((property) => {
    const sentence = sentences.get(nameOf(property));
    if (!sentence) throw new Error(`${this.resourcePath}: no sentence "${nameOf(property)}"`);
    return sentence.method
      ? `function${code.slice(sentence.value.start, sentence.value.end)}`
      : code.slice(sentence.value.start, sentence.value.end);
  });
  return `${code.slice(0, korean.start)}[${list.join(',')}]${code.slice(korean.end)}`;
};

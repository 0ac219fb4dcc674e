// Shortens the codes of sentences in the bundle. A code such as `pairing.whyNobodyPasses` is long for those who
// read the source; in the bundle it only has to differ from the others.
import { parse } from 'acorn';
import { edited, nameOf, walk } from './syntax.mjs';

/**
 * Renames, in every area, the codes that appear nowhere but as `say('code', …)` and as a key of the
 * catalogues. A code that also stands elsewhere, or that a call puts together at run time, keeps its name.
 *
 * @param code The readable bundle: one script with `phraser('area')`, and the catalogue `en`.
 */
export function withShortCodes(code) {
  const program = parse(code, { ecmaVersion: 2019 });
  const speakers = new Map(); // name of a `say` -> its area
  const objects = new Map(); // name of a variable -> the object literal it holds
  walk(program, (node) => {
    if (node.type !== 'VariableDeclarator' || !node.init) return;
    if (node.init.type === 'ObjectExpression') objects.set(node.id.name, node.init);
    const { callee, arguments: given } = node.init;
    if (callee?.type === 'Identifier' && /phraser$/.test(callee.name))
      speakers.set(node.id.name, given[0].value);
  });
  const english = objects.get('en');
  const korean = objects.get('ko');
  if (!english || !korean || speakers.size === 0)
    throw new Error('the bundle holds no catalogues or nobody who speaks');

  const areas = new Map(english.properties.map(({ key }) => [nameOf(key), { keys: [], spoken: [] }]));
  for (const { key, value } of [...english.properties, ...korean.properties])
    areas.get(nameOf(key)).keys.push(...objects.get(value.name).properties.map((property) => property.key));
  const said = new Set();
  const prefixes = [];
  walk(program, (node) => {
    if (node.type !== 'CallExpression' || !speakers.has(node.callee.name)) return;
    const area = areas.get(speakers.get(node.callee.name));
    for (const literal of literalsOf(node.arguments[0])) {
      if (literal.type === 'Literal') {
        said.add(literal);
        area.spoken.push(literal);
      } else if (literal.type === 'TemplateLiteral') prefixes.push(literal.quasis[0].value.cooked);
    }
  });

  const catalogueKeys = new Set([...areas.values()].flatMap(({ keys }) => keys));
  const elsewhere = new Set();
  walk(program, (node) => {
    if (node.type === 'Literal' && typeof node.value === 'string' && !said.has(node))
      elsewhere.add(node.value);
    if (node.type === 'Property' && !node.computed && !catalogueKeys.has(node.key))
      elsewhere.add(nameOf(node.key));
  });

  const edits = [];
  for (const [name, { keys, spoken }] of areas) {
    const codes = new Set(spoken.map(({ value }) => value));
    let count = 0;
    const short = new Map();
    for (const long of new Set(keys.map(nameOf))) {
      const isFree = codes.has(long) && !elsewhere.has(long) && !elsewhere.has(`${name}.${long}`);
      if (isFree && !prefixes.some((prefix) => long.startsWith(prefix)))
        short.set(long, `_${(count++).toString(36)}`);
    }
    for (const node of [...keys, ...spoken]) {
      const found = short.get(nameOf(node));
      if (found) edits.push({ node, put: node.type === 'Literal' ? JSON.stringify(found) : found });
    }
  }
  return edited(code, edits);
}

/** What the first argument may be: a text, either of two, or something worked out. */
const literalsOf = (node) =>
  node.type === 'ConditionalExpression'
    ? [...literalsOf(node.consequent), ...literalsOf(node.alternate)]
    : [node];

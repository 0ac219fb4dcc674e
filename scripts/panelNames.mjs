// Names that only the panel's own code knows: they may be shortened, like names of variables.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every TypeScript file below a folder, as text. */
function sourcesOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => ({ path: join(entry.parentPath ?? entry.path, entry.name), name: entry.name }))
    .map(({ path, name }) => ({ path, name, text: readFileSync(path, 'utf8') }));
}

const all = (text, pattern) => [...text.matchAll(pattern)].map(([, name]) => name);

/**
 * Names that the panel declares (`readonly name` in its components and in the interfaces of its sentences), but
 * for those that stand in the server's code, which answers the panel by name, those that stand in quotes, by
 * which something might be looked up, and attributes of HTML elements.
 *
 * @param root The checkout.
 */
export function panelNames(root) {
  const text = sourcesOf(join(root, 'src/text')).filter(({ name }) => name.startsWith('panel'));
  const panel = [...sourcesOf(join(root, 'sidebar')), ...text].map((file) => file.text).join('\n');
  const server = sourcesOf(join(root, 'src'))
    .filter(({ path }) => !/[\\/]text[\\/]/.test(path))
    .map((file) => file.text)
    .join('\n');

  const declared = new Set(all(panel, /\breadonly (\w{4,})\??:/g));
  const kept = new Set([
    'children', // Preact's own
    ...(server.match(/\w+/g) ?? []),
    ...all(panel, /['"`](\w+)['"`]/g),
    ...[...panel.matchAll(/<[a-z]\w*\s([^>]*)>/g)].flatMap(([, attributes]) => all(attributes, /\b(\w+)=/g)),
  ]);
  return [...declared].filter((name) => !kept.has(name));
}

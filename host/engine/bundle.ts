// The files that Google would run, read once: Code.js compiled, its entry points listed, the manifest parsed.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { parse } from 'acorn';
import type { Manifest } from './world';

export interface Bundle {
  readonly script: vm.Script;
  /** Names of the top-level function declarations: what a menu, the panel, a trigger or a cell can call. */
  readonly entryPoints: ReadonlySet<string>;
  readonly manifest: Manifest;
  /** HTML files by name without `.html`. */
  htmlFile(name: string): string | undefined;
}

/**
 * Reads a built folder.
 *
 * @param folder For example `dist`; holds Code.js, appsscript.json and HTML files.
 * @throws Error in plain words when a file is missing.
 */
export function readBundle(folder: string): Bundle {
  const read = (file: string): string => {
    const path = join(folder, file);
    if (!existsSync(path)) throw new Error(`The local host finds no ${path}. Run npm run build first.`);
    return readFileSync(path, 'utf8');
  };
  const manifest = JSON.parse(read('appsscript.json')) as Manifest;
  return bundleFromText(read('Code.js'), manifest, (name) => {
    const path = join(folder, `${name}.html`);
    return /^[\w-]+$/.test(name) && existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  });
}

/** A bundle given as text, for tests of the host. */
export function bundleFromText(
  code: string,
  manifest: Manifest,
  htmlFile: (name: string) => string | undefined = () => undefined,
): Bundle {
  return { ...compiled(code), manifest, htmlFile };
}

type Compiled = Pick<Bundle, 'script' | 'entryPoints'>;

/** What was compiled last: many hosts of one process run the same file, and compiling it takes longer than a run. */
let last: (Compiled & { readonly code: string }) | undefined;

function compiled(code: string): Compiled {
  if (last?.code !== code)
    last = {
      code,
      script: new vm.Script(code, { filename: 'Code.js' }),
      entryPoints: topLevelFunctions(code),
    };
  const { script, entryPoints } = last;
  return { script, entryPoints };
}

function topLevelFunctions(code: string): ReadonlySet<string> {
  const { body } = parse(code, { ecmaVersion: 'latest', sourceType: 'script' });
  return new Set(body.flatMap((node) => (node.type === 'FunctionDeclaration' ? [node.id.name] : [])));
}

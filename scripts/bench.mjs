// The bench command: times the cases of test/bench/*.bench.ts and prints their tables. Give a word to run only
// what has it in its name. Ends with 1 when a case takes longer than it may.
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = join(root, 'build', `bench-${process.pid}`);
const wanted = (process.argv[2] ?? '').toLowerCase();
const isWanted = (name) => name.toLowerCase().includes(wanted);

/** The modules of test/bench, compiled for Node. */
async function benches() {
  const names = readdirSync(join(root, 'test/bench')).filter((name) => name.endsWith('.bench.ts'));
  mkdirSync(folder, { recursive: true });
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: names.map((name) => join('test/bench', name)),
    outdir: folder,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    // in Node its names cannot be imported one by one
    alias: { 'lz-string': './node_modules/lz-string/libs/lz-string.js' },
    outExtension: { '.js': '.mjs' },
    logLevel: 'warning',
  });
  const files = names.map((name) => join(folder, name.replace(/\.ts$/, '.mjs')));
  return Promise.all(files.map((file) => import(pathToFileURL(file).href)));
}

/** Lines of text with columns of equal width. */
function aligned(lines) {
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => String(line[column]).length)));
  return lines.map((line) =>
    line
      .map((cell, at) => String(cell).padEnd(widths[at]))
      .join('  ')
      .trimEnd(),
  );
}

try {
  const modules = await benches();
  const lines = [['case', 'seconds', 'at most', 'outcome']];
  for (const { name, prepare, run, mostSeconds } of modules.flatMap(({ cases = [] }) => cases)) {
    if (!isWanted(name)) continue;
    const prepared = prepare?.();
    const began = performance.now();
    const outcome = run(prepared);
    const seconds = (performance.now() - began) / 1000;
    lines.push([name, seconds.toFixed(2), mostSeconds ?? '', outcome]);
    if (seconds > mostSeconds) process.exitCode = 1;
  }
  if (lines.length > 1) console.log(aligned(lines).join('\n'));
  for (const { title, head, rows } of modules.flatMap(({ tables = [] }) => tables)) {
    if (isWanted(title)) console.log(`\n${title}\n${aligned([head, ...rows()]).join('\n')}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

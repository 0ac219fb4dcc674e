// Builds what Google runs: dist/Code.js (webpack with gas-webpack-plugin), dist/Sidebar.html (esbuild, all
// inlined) and dist/appsscript.json. With --host also what runs it here: build/host. Nothing in dist/ changes
// unless everything was built.
import {
  copyFileSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { minify } from 'terser';
import webpack from 'webpack';
import webpackConfig from '../webpack.config.js';
import { panelNames } from './panelNames.mjs';
import { shrink } from './shrink.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const making = join(root, 'build', `making-${process.pid}`);

/**
 * src/main.ts as one script. What nothing uses, spaces and inner names are dropped, since the file is loaded on
 * every call. The top-level functions keep theirs, so that Apps Script finds them; build/Code.js.map turns a line
 * of a stack trace back into ours.
 */
async function buildServer() {
  await new Promise((resolve, reject) => {
    webpack({ ...webpackConfig, output: { ...webpackConfig.output, path: making } }, (error, stats) => {
      if (error) reject(error);
      else if (stats.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
      else resolve();
    });
  });
  const whole = readFileSync(join(making, 'Code.js'), 'utf8');
  // the stubs stay to the letter: Sheets shows their comments and the names of their parameters
  const start = whole.indexOf('/******/ (() => {');
  if (start < 0) throw new Error('Code.js does not look as gas-webpack-plugin leaves it');
  const stubs = whole.slice(0, start);
  const { code, map } = await shrink(whole.slice(start));
  writeFileSync(join(making, 'Code.js'), `${stubs}\n${code}\n`);
  // one `;` a line: the lines of the stubs come first
  map.mappings = ';'.repeat(stubs.split('\n').length) + map.mappings;
  writeFileSync(join(root, 'build/Code.js.map'), JSON.stringify(map));
}

/** Puts script and style into sidebar/index.html, so that the panel is one file without requests. */
async function buildSidebar() {
  const common = {
    bundle: true,
    minify: true,
    write: false,
    target: 'es2020', // a browser's, not Apps Script's
    charset: 'utf8',
    absWorkingDir: root,
  };
  const script = await esbuild.build({
    ...common,
    entryPoints: ['sidebar/index.tsx'],
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  const style = await esbuild.build({ ...common, entryPoints: ['sidebar/style.css'] });
  const { code } = await minify(script.outputFiles[0].text, {
    ecma: 2020,
    compress: { passes: 3, unsafe_arrows: true },
    mangle: { properties: { regex: new RegExp(`^(${panelNames(root).join('|')})$`) } },
  });
  if (/<\?|<!--/.test(code))
    throw new Error('the panel script holds <? or <!--, which HtmlService would mangle');
  const page = readFileSync(join(root, 'sidebar/index.html'), 'utf8')
    .replace('<!-- style -->', () => `<style>${style.outputFiles[0].text}</style>`)
    .replace('<!-- script -->', () => `<script>${code}</script>`);
  writeFileSync(join(making, 'Sidebar.html'), page);
}

/** Compiles the local host and its workers for Node, and the workbench's page for the browser. */
async function buildHost() {
  const { hostEntryPoints, pageEntryPoint, pageFiles, pageFolder, pageStyle } =
    await import('../host/entryPoints.mjs');
  const common = { absWorkingDir: root, bundle: true, outbase: 'host', logLevel: 'warning' };
  await esbuild.build({
    ...common,
    entryPoints: hostEntryPoints,
    outdir: 'build/host',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    sourcemap: true,
    outExtension: { '.js': '.mjs' },
  });
  const pageOut = join('build', pageFolder);
  await esbuild.build({
    ...common,
    entryPoints: [pageEntryPoint],
    outfile: join(pageOut, 'page.js'),
    format: 'iife',
    minify: true,
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  await esbuild.build({
    ...common,
    entryPoints: [pageStyle],
    outfile: join(pageOut, 'page.css'),
    minify: true,
  });
  for (const file of pageFiles) copyFileSync(join(root, pageFolder, file), join(root, pageOut, file));
}

/** Puts the new files in place one by one, each whole, and takes away what does not belong there. */
function putInPlace() {
  const dist = join(root, 'dist');
  const files = readdirSync(making);
  mkdirSync(dist, { recursive: true });
  for (const file of files) renameSync(join(making, file), join(dist, file));
  for (const file of readdirSync(dist))
    if (!files.includes(file)) rmSync(join(dist, file), { recursive: true });
}

mkdirSync(making, { recursive: true });
try {
  copyFileSync(join(root, 'appsscript.json'), join(making, 'appsscript.json'));
  await Promise.all([
    buildServer(),
    buildSidebar(),
    process.argv.includes('--host') ? buildHost() : undefined,
  ]);
  putInPlace();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(making, { recursive: true, force: true });
}

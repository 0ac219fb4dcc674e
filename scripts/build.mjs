// Builds what Google runs: dist/Code.js (webpack with gas-webpack-plugin), dist/Sidebar.html (esbuild, all
// inlined) and dist/appsscript.json. With --host also what runs it here: build/host.
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import webpack from 'webpack';
import webpackConfig from '../webpack.config.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Compiles src/main.ts into dist/Code.js. Rejects with webpack's own words. */
function buildServer() {
  return new Promise((resolve, reject) => {
    webpack(webpackConfig, (error, stats) => {
      if (error) reject(error);
      else if (stats.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
      else resolve();
    });
  });
}

/** Puts script and style into sidebar/index.html, so that the panel is one file without requests. */
async function buildSidebar() {
  const common = {
    bundle: true,
    minify: true,
    write: false,
    target: 'es2019',
    charset: 'ascii',
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
  const code = script.outputFiles[0].text;
  if (/<\?|<!--/.test(code))
    throw new Error('the panel script holds <? or <!--, which HtmlService would mangle');
  const page = readFileSync(join(root, 'sidebar/index.html'), 'utf8')
    .replace('<!-- style -->', () => `<style>${style.outputFiles[0].text}</style>`)
    .replace('<!-- script -->', () => `<script>${code}</script>`);
  writeFileSync(join(root, 'dist/Sidebar.html'), page);
}

/** Compiles the local host and its workers for Node. Packages stay outside. */
async function buildHost() {
  const { hostEntryPoints } = await import('../host/entryPoints.mjs');
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: hostEntryPoints,
    outdir: 'build/host',
    outbase: 'host',
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    sourcemap: true,
    outExtension: { '.js': '.mjs' },
    logLevel: 'warning',
  });
}

rmSync(join(root, 'dist'), { recursive: true, force: true });
mkdirSync(join(root, 'dist'), { recursive: true });
copyFileSync(join(root, 'appsscript.json'), join(root, 'dist/appsscript.json'));
await Promise.all([buildServer(), buildSidebar(), process.argv.includes('--host') ? buildHost() : undefined]);

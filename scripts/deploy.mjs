// Builds the add-on and pushes it to Apps Script with clasp, after checking that exactly our three files go.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const clasp = join(root, 'node_modules/@google/clasp/build/src/index.js');
const EXPECTED = ['dist/Code.js', 'dist/Sidebar.html', 'dist/appsscript.json'];

const stop = (sentence) => {
  console.error(sentence);
  process.exit(1);
};

const { scriptId } = JSON.parse(readFileSync(join(root, '.clasp.json'), 'utf8'));
if (!/^[\w-]{40,}$/.test(scriptId)) {
  stop(
    '.clasp.json holds a placeholder. Put the id of your own script there: the README says where to find it.',
  );
}
if (!existsSync(join(homedir(), '.clasprc.json'))) {
  stop('Nobody is logged in to Google here. Run "npx clasp login" once, then try again.');
}

const build = spawnSync(process.execPath, [join(root, 'scripts/build.mjs')], { cwd: root, stdio: 'inherit' });
if (build.status !== 0) stop('The build failed; nothing was pushed.');

const status = spawnSync(process.execPath, [clasp, 'status', '--json'], { cwd: root, encoding: 'utf8' });
const files =
  status.status === 0 ? JSON.parse(status.stdout).filesToPush.map((file) => file.replaceAll('\\', '/')) : [];
if (files.sort().join() !== EXPECTED.join())
  stop(`clasp would push ${files.join(', ') || 'nothing'}; expected ${EXPECTED.join(', ')}.`);

const push = spawnSync(process.execPath, [clasp, 'push', '--force'], { cwd: root, stdio: 'inherit' });
if (push.status !== 0)
  stop('clasp could not push. Its lines above say why; a stale login is mended with "npx clasp login".');
console.log('Pushed. Open your spreadsheet again to see the menu.');

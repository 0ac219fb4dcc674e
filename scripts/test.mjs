// The test command: format, lint, types, then every test in test/. Ends with "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const results = join(root, 'build/jest.json');

const CHECKS = [
  ['format', ['prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']],
  ['lint', ['eslint/bin/eslint.js', '.']],
  ['types', ['typescript/bin/tsc', '-b']],
];

/** Runs a tool from node_modules with this Node; true when it is content. */
function run([path, ...args]) {
  return (
    spawnSync(process.execPath, [join(root, 'node_modules', path), ...args], { cwd: root, stdio: 'inherit' })
      .status === 0
  );
}

let passed = 0;
let failed = 0;
for (const [name, command] of CHECKS) {
  const isFine = run(command);
  console.log(`${name}: ${isFine ? 'ok' : 'failed'}`);
  if (isFine) passed += 1;
  else failed += 1;
}

mkdirSync(dirname(results), { recursive: true });
rmSync(results, { force: true });
const only = process.argv.slice(2);
run(['jest/bin/jest.js', '--json', `--outputFile=${results}`, ...only]);
if (existsSync(results)) {
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(
    readFileSync(results, 'utf8'),
  );
  passed += numPassedTests;
  failed += numFailedTests + numRuntimeErrorTestSuites;
} else {
  failed += 1;
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

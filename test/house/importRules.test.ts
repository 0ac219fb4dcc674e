// The import rules bite: the linter is fed one forbidden import for each room.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '../..');

/** A probe: a file that might be written, and what would stand in it. */
type Probe = readonly [file: string, code: string];

// ESLint loads its configuration by import(), which jest's contexts lack: it runs in a Node of its own, once.
const LINT_ALL = `
  import { ESLint } from 'eslint';
  import { readFileSync } from 'node:fs';
  const eslint = new ESLint();
  const answers = [];
  for (const [file, code] of JSON.parse(readFileSync(0, 'utf8'))) {
    const [result] = await eslint.lintText(code, { filePath: file });
    answers.push(result.messages.map(({ ruleId }) => ruleId));
  }
  console.log(JSON.stringify(answers));
`;

const FORBIDDEN: readonly Probe[] = [
  ['src/core/statistics/probe.ts', '../program'],
  ['src/core/pairing/probe.ts', '../hours/ledger'],
  ['src/core/pairing/probe.ts', '../../google/readTab'],
  ['src/core/hours/probe.ts', '../certificates/serial'],
  ['src/core/survey/probe.ts', '../../text/en'],
  ['src/core/table.ts', './pairing/words'],
  ['src/google/probe.ts', '../jobs/report'],
  ['src/google/probe.ts', '../core/pairing/words'],
  ['src/jobs/probe.ts', './proposePairs'],
  ['src/jobs/probe.ts', '../main'],
  ['src/jobs/running/probe.ts', '../proposePairs'],
  ['src/main.ts', './core/table'],
  ['src/text/probe.ts', '../main'],
  ['host/engine/probe.ts', '../../src/core/table'],
  ['host/probe.ts', '../sidebar/server'],
];

const ALLOWED: readonly Probe[] = [
  ['src/core/pairing/probe.ts', '../statistics/midranks'],
  ['src/core/certificates/probe.ts', '../hours/ledger'],
  ['src/jobs/probe.ts', '../core/pairing/words'],
  ['src/google/probe.ts', '../core/table'],
];

const RESTRICTED: readonly (readonly [file: string, code: string, rule: string])[] = [
  [
    'sidebar/probe.ts',
    "import { say } from '../src/jobs/words';\nsay('help');\n",
    '@typescript-eslint/no-restricted-imports',
  ],
  ['src/core/hours/probe.ts', 'export const now = new Date();\n', 'no-restricted-syntax'],
  ['src/core/hours/probe.ts', 'export const now = Date.now();\n', 'no-restricted-properties'],
  ['src/core/hours/probe.ts', 'export const dice = Math.random();\n', 'no-restricted-properties'],
  ['src/core/hours/probe.ts', 'export const book = SpreadsheetApp.getActive();\n', 'no-restricted-globals'],
  ['src/core/hours/probe.ts', 'export const all = globalThis;\n', 'no-restricted-globals'],
  ['src/jobs/probe.ts', 'export const book = SpreadsheetApp.getActive();\n', 'no-restricted-globals'],
];

const importing = ([file, path]: Probe): Probe => [file, `import '${path}';\n`];

describe('the house rules bite', () => {
  const probes = [
    ...FORBIDDEN.map(importing),
    ...ALLOWED.map(importing),
    ...RESTRICTED.map(([file, code]): Probe => [file, code]),
  ];
  const answers = JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', LINT_ALL], {
      cwd: root,
      input: JSON.stringify(probes),
      encoding: 'utf8',
    }),
  ) as string[][];

  it.each(FORBIDDEN.map((probe, index) => [...probe, index] as const))(
    '%s may not import %s',
    (_file, _path, index) => {
      expect(answers[index]).toContain('no-restricted-imports');
    },
  );

  it.each(ALLOWED.map((probe, index) => [...probe, FORBIDDEN.length + index] as const))(
    '%s may import %s',
    (_file, _path, index) => {
      expect(answers[index]).not.toContain('no-restricted-imports');
    },
  );

  it.each(RESTRICTED.map((probe, index) => [...probe, FORBIDDEN.length + ALLOWED.length + index] as const))(
    '%s may not hold %j',
    (_file, _code, rule, index) => expect(answers[index]).toContain(rule),
  );
});

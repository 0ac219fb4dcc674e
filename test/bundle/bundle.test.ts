// What Google would be given: the three files of dist/, looked at as Apps Script looks at them.
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { parse, type Program } from 'acorn';
import { Linter } from 'eslint';

const root = join(__dirname, '../..');
const dist = (file: string) => join(root, 'dist', file);
const code = readFileSync(dist('Code.js'), 'utf8');
const manifest = JSON.parse(readFileSync(dist('appsscript.json'), 'utf8')) as { oauthScopes: string[] };

const SERVICES = [
  'SpreadsheetApp',
  'HtmlService',
  'PropertiesService',
  'LockService',
  'ScriptApp',
  'Session',
  'Utilities',
  'MailApp',
  'UrlFetchApp',
  'FormApp',
  'Drive',
  'Docs',
  'Charts',
];

/** Which scope a use of Google's services needs, by the reference of each method. */
const SCOPE_OF_USE: readonly [pattern: RegExp, scope: string][] = [
  [/\bSpreadsheetApp\b/, 'spreadsheets.currentonly'],
  [/\.showSidebar\(/, 'script.container.ui'],
  [/\bMailApp\b/, 'script.send_mail'],
  [/\.getEffectiveUser\(|\.getActiveUser\(/, 'userinfo.email'],
  [/\bDrive\.|\bDocs\.|typeof Drive\b|typeof Docs\b/, 'drive.file'],
  [/\bUrlFetchApp\b/, 'script.external_request'],
  [/\.newTrigger\(|\.getUserTriggers\(|\.deleteTrigger\(/, 'script.scriptapp'],
  [/\bFormApp\b/, 'forms'],
];

const CUSTOM_FUNCTIONS = ['MANN_WHITNEY_U', 'MANN_WHITNEY_P', 'RANK_BISERIAL', 'LIKERT_SUMMARY'];

/** The list to review: what a menu, the panel, a trigger or a cell can call. */
const PUBLIC = readFileSync(join(root, 'src/main.ts'), 'utf8')
  .split('\n')
  .flatMap((line) => /^global\.(\w+) =/.exec(line)?.[1] ?? [])
  .sort();

const topLevelFunctions = (program: Program): string[] =>
  program.body.flatMap((node) => (node.type === 'FunctionDeclaration' ? [node.id.name] : [])).sort();

describe('dist/', () => {
  it('holds exactly the three files', () => {
    expect(readdirSync(join(root, 'dist')).sort()).toEqual(['Code.js', 'Sidebar.html', 'appsscript.json']);
  });

  it('is what clasp would push', () => {
    const clasp = join(root, 'node_modules/@google/clasp/build/src/index.js');
    const { filesToPush } = JSON.parse(
      execFileSync(process.execPath, [clasp, 'status', '--json'], { cwd: root, encoding: 'utf8' }),
    );
    expect(filesToPush.sort()).toEqual(['dist/Code.js', 'dist/Sidebar.html', 'dist/appsscript.json']);
  });

  it('is small enough to be loaded on every call', () => {
    expect(statSync(dist('Code.js')).size).toBeLessThanOrEqual(500_000);
    expect(statSync(dist('Sidebar.html')).size).toBeLessThanOrEqual(100_000);
  });
});

describe('Code.js', () => {
  const program = parse(code, { ecmaVersion: 2019, sourceType: 'script' });

  it('is an ES2019 script whose top-level functions are those of main.ts', () => {
    expect(topLevelFunctions(program)).toEqual(PUBLIC);
    expect(PUBLIC.length).toBeGreaterThan(10);
  });

  it('fills every top-level function when it is loaded, without calling any service', () => {
    const touched: string[] = [];
    const services = Object.fromEntries(
      SERVICES.map((name) => [
        name,
        new Proxy({}, { get: (_, member) => touched.push(`${name}.${String(member)}`) }),
      ]),
    );
    const context = vm.createContext({ ...services });
    vm.runInContext(code, context);
    expect(touched).toEqual([]);
    for (const name of PUBLIC) {
      expect(vm.runInContext(`typeof ${name}`, context)).toBe('function');
      expect(vm.runInContext(`/^function ${name}\\(\\) *\\{\\s*\\}$/.test(String(${name}))`, context)).toBe(
        false,
      );
    }
  });

  it('uses no global but those of the language and the services', () => {
    const messages = new Linter().verify(code, {
      languageOptions: {
        ecmaVersion: 2019,
        sourceType: 'script',
        globals: {
          ...Object.fromEntries(SERVICES.map((name) => [name, 'readonly'])),
          console: 'readonly',
          globalThis: 'readonly',
          Intl: 'readonly',
        },
      },
      linterOptions: { reportUnusedDisableDirectives: 'off' },
      rules: { 'no-undef': ['error', { typeof: false }] },
    });
    // webpack's own line asks for `window` inside a try, behind `typeof`
    const unknown = new Set(
      messages.map(({ message }) => message).filter((message) => !message.includes("'window'")),
    );
    expect([...unknown]).toEqual([]);
  });

  it.each(CUSTOM_FUNCTIONS)('keeps the help text of %s for Sheets', (name) => {
    const at = code.search(new RegExp(`^function ${name}\\(\\w`, 'm'));
    expect(at).toBeGreaterThan(0);
    const comment = code.slice(code.lastIndexOf('/**', at), at);
    expect(comment).toContain('@customfunction');
    expect(comment).toContain('@param');
    expect(comment.trim().endsWith('*/')).toBe(true);
  });
});

describe('appsscript.json', () => {
  it('asks for exactly the scopes that the services in use need', () => {
    const needed = SCOPE_OF_USE.filter(([pattern]) => pattern.test(code)).map(
      ([, scope]) => `https://www.googleapis.com/auth/${scope}`,
    );
    expect([...manifest.oauthScopes].sort()).toEqual(needed.sort());
  });
});

describe('Sidebar.html', () => {
  const page = readFileSync(dist('Sidebar.html'), 'utf8');

  it('is one file without requests', () => {
    expect(page).not.toMatch(/<link|<script[^>]+src=|@import|\burl\(/);
  });

  it('holds nothing that HtmlService would take for a template', () => {
    expect(page).not.toMatch(/<\?/);
  });
});

// House rules a machine can check. The import rules say who may know whom: see `rooms`.
import tseslint from 'typescript-eslint';
import prettier from 'eslint-config-prettier';
import globals from 'globals';

const GOOGLE_GLOBALS = [
  'SpreadsheetApp',
  'FormApp',
  'MailApp',
  'GmailApp',
  'DriveApp',
  'DocumentApp',
  'Drive',
  'Docs',
  'PropertiesService',
  'CacheService',
  'LockService',
  'ScriptApp',
  'HtmlService',
  'UrlFetchApp',
  'Utilities',
  'Session',
  'Charts',
  'Logger',
  'Browser',
  'ContentService',
];

/** One room: the files in it, and the imports that it refuses, as patterns on the import path. */
const room = (files, refused, why) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [{ regex: refused, message: why }] }] },
});

const rooms = [
  room(
    ['src/core/*.ts'],
    '/(google|jobs|text|responses|pairing|statistics|survey|hours|certificates|forms|main|host|sidebar)(/|$)',
    'The shared words of core stand on nothing else.',
  ),
  room(
    ['src/core/statistics/**'],
    '^\\.\\./',
    'core/statistics imports itself and its numeric library only.',
  ),
  room(
    ['src/core/responses/**', 'src/core/pairing/**', 'src/core/survey/**', 'src/core/hours/**'],
    '^\\.\\./(?!(\\.\\./)?(program|programSettings|table|problem|phrase|settings|statistics/))',
    'An area of core imports program, table, problem, phrase, settings and statistics, not another area.',
  ),
  room(
    ['src/core/certificates/**'],
    '^\\.\\./(?!(program|programSettings|table|problem|phrase|settings|statistics/|hours/))',
    'Certificates may use hours besides the shared words, nothing else.',
  ),
  room(
    ['src/core/forms/**'],
    '^\\.\\./(?!(program|programSettings|table|problem|phrase|settings|responses/))',
    'Forms may use responses besides the shared words, since they say what their answers are.',
  ),
  room(
    ['src/google/**'],
    '/(jobs|main|text|host|sidebar|responses|pairing|statistics|survey|hours|certificates)(/|$)',
    'src/google knows program, table and problem, and Google.',
  ),
  room(
    ['src/jobs/*.ts'],
    '(^\\./(?!words$|report$|running/|certifying/|making/)|/(main|host|sidebar)(/|$))',
    'A job imports core, google and text, never another job.',
  ),
  room(
    ['src/jobs/certifying/**'],
    '(^\\.\\./(?!words$|report$|running/|\\.\\./)|/(main|host|sidebar)(/|$))',
    'The steps of issuing certificates know no job.',
  ),
  room(
    ['src/jobs/making/**'],
    '(^\\.\\./(?!words$|report$|running/|\\.\\./)|/(main|host|sidebar)(/|$))',
    'The steps of making forms know no job.',
  ),
  room(
    ['src/jobs/running/**'],
    '(^\\.\\./(?!words$|report$|\\.\\./)|/(main|host|sidebar)(/|$))',
    'Starting jobs needs to know none of them.',
  ),
  room(['src/main.ts'], '/(core|text|host|sidebar)(/|$)', 'main.ts imports jobs and google only.'),
  room(['src/text/**'], '/(main|host|sidebar)(/|$)', 'Sentences know phrases, nothing else.'),
  room(['host/**'], '/(src|sidebar)(/|$)', 'The host loads dist/ as Apps Script would.'),
];

export default tseslint.config(
  { ignores: ['dist/', 'build/', 'out/', 'node_modules/', 'test/fixtures/'] },
  ...tseslint.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['src/core/**'],
    rules: {
      'no-restricted-globals': ['error', 'globalThis', 'console', ...GOOGLE_GLOBALS],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'core has no chance.' },
        { object: 'Date', property: 'now', message: 'core has no clock.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'core has no clock.' },
      ],
    },
  },
  {
    files: ['src/jobs/**', 'src/main.ts', 'src/text/**'],
    rules: { 'no-restricted-globals': ['error', ...GOOGLE_GLOBALS] },
  },
  ...rooms,
  {
    files: ['sidebar/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '/src/(?!text/)',
              allowTypeImports: true,
              message: 'The panel takes types from src, values from src/text only.',
            },
          ],
        },
      ],
    },
  },
  {
    files: [
      'src/jobs/running/start.ts',
      'scripts/**',
      'host/**/*.mjs',
      '*.mjs',
      '*.js',
      'test/**/*.js',
      'host/commands/**',
      'host/workbench/**',
    ],
    rules: { 'no-console': 'off' },
  },
  { files: ['**/*.js', '**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  { files: ['**/*.mjs', '**/*.js', '**/*.cjs'], languageOptions: { globals: globals.node } },
  prettier,
);

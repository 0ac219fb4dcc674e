// Unit tests and tests of the built bundle. Types are checked by tsc, not here.
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  globalSetup: '<rootDir>/test/buildOnce.js',
  setupFilesAfterEnv: ['<rootDir>/test/setup.js'],
  testTimeout: 120000,
  // numfmt's `require` entry names a file that it does not ship
  moduleNameMapper: { '^numfmt$': '<rootDir>/node_modules/numfmt/dist/index.js' },
  transformIgnorePatterns: ['/node_modules/(?!@faker-js/|@ironcalc/)'],
  transform: {
    'node_modules/(@faker-js|@ironcalc)/.+\\.js$': '<rootDir>/test/packageAsCommonJs.js',
    '\\.tsx?$': [
      'ts-jest',
      {
        diagnostics: false,
        tsconfig: {
          target: 'ES2022',
          module: 'CommonJS',
          moduleResolution: 'bundler',
          isolatedModules: true,
          esModuleInterop: true,
          resolveJsonModule: true,
          jsx: 'react-jsx',
          jsxImportSource: 'preact',
        },
      },
    ],
  },
};

// Unit tests and tests of the built bundle. Types are checked by tsc, not here.
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  globalSetup: '<rootDir>/test/buildOnce.js',
  testTimeout: 120000,
  transform: {
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

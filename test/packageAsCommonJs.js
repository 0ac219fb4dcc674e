// Packages that ship ES modules only, turned into CommonJS for jest.
const { transformSync } = require('esbuild');

module.exports = {
  process: (source) => ({ code: transformSync(source, { format: 'cjs', target: 'node20' }).code }),
};

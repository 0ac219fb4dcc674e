// Builds the bundle and the host once before the tests, so that tests run what Google would run.
const { execFileSync } = require('node:child_process');
const { join } = require('node:path');

module.exports = () => {
  if (process.env.SKIP_BUILD) return;
  execFileSync(process.execPath, [join(__dirname, '../scripts/build.mjs'), '--host'], { stdio: 'inherit' });
};

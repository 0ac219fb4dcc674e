// A browser shares the machine with everything else that runs: a step that was not reached in time is tried once
// more before it counts as failed. Other tests get no second chance.
if (/[\\/]test[\\/]browser[\\/]/.test(expect.getState().testPath ?? ''))
  jest.retryTimes(2, { logErrorsBeforeRetry: true });

// Random programs are the same in every run, so that a failure can be seen again; FC_SEED tries others.
require('fast-check').configureGlobal({ seed: Number(process.env.FC_SEED ?? 20260622) });

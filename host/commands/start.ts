// The command behind `npm start`: the workbench in the browser, with the sample program or a workbook of yours.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { serve } from '../workbench/server/server';
import { KEEP } from '../workbench/deskMethods';
import { WorkerLink } from '../workbench/server/workerLink';

const stop = (sentence: string): never => {
  console.error(sentence);
  process.exit(2);
};

const OPTIONS = {
  workbook: { type: 'string' },
  keep: { type: 'string' },
  port: { type: 'string', default: '0' },
  lang: { type: 'string', default: 'en' },
  size: { type: 'string', default: '1' },
  seed: { type: 'string', default: '1' },
} as const;

function readOptions() {
  try {
    return parseArgs({ options: OPTIONS }).values;
  } catch (error) {
    const [sentence = ''] = (error as Error).message.split('. ');
    return stop(
      `${sentence}. Options: ${Object.keys(OPTIONS)
        .map((name) => `--${name}`)
        .join(', ')}.`,
    );
  }
}

const values = readOptions();
const [port, size, seed] = [values.port, values.size, values.seed].map(Number) as [number, number, number];
if (!Number.isInteger(port) || port < 0 || port > 65535) stop('--port takes a number from 0 to 65535.');
if (!Number.isInteger(size) || size < 1) stop('--size takes a whole number from 1.');
if (!Number.isInteger(seed)) stop('--seed takes a whole number.');
if (values.lang !== 'en' && values.lang !== 'ko') stop('--lang takes en or ko.');
if (values.workbook !== undefined && !existsSync(values.workbook))
  stop(`There is no file or folder ${values.workbook}.`);

const built = resolve('build/host');
let link: WorkerLink | undefined;
const { address } = await serve(port, join(built, 'workbench/page'), (origin) => {
  const script = pathToFileURL(join(built, 'workbench/worker/worker.mjs'));
  link = new WorkerLink(script, {
    dist: resolve('dist'),
    ...(values.workbook === undefined ? {} : { workbook: resolve(values.workbook) }),
    ...(values.keep === undefined ? {} : { keep: resolve(values.keep) }),
    language: values.lang as 'en' | 'ko',
    size,
    seed,
    address: origin,
  });
  return link;
}).catch((error: NodeJS.ErrnoException) =>
  stop(error.code === 'EADDRINUSE' ? `Port ${port} is in use; take another with --port.` : error.message),
);
// a workbook that cannot be opened is said here, not in a browser
await link?.ask('state').catch((error: Error) => stop(error.message));

console.log(`\nPeer Mentoring workbench: ${address}\n`);
console.log('Open this address in a browser. It works on this machine only; no e-mail is sent.');
console.log('Stop it with Ctrl+C.');
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  // once: a second Ctrl+C ends it without further ado
  process.once(signal, () => {
    const keeping = values.keep === undefined ? Promise.resolve() : link?.ask(KEEP);
    void keeping?.catch(() => undefined).finally(() => process.exit(0));
  });

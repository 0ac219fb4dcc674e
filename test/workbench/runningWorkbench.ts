// The real command `npm start` runs, in a process of its own, beside the built add-on or a small one of a test's.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');

/** Text of the files that make an add-on. */
export interface Addon {
  readonly code: string;
  /** Of the panel, `Sidebar.html`. */
  readonly panel?: string;
}

export interface RunningWorkbench {
  /** With the token, as the command prints it. */
  readonly address: string;
  readonly origin: string;
  readonly token: string;
  stop(): Promise<void>;
}

export async function startWorkbench(addon?: Addon, ...args: string[]): Promise<RunningWorkbench> {
  const folder = addon === undefined ? ROOT : makeAddon(addon).folder;
  const script = join(ROOT, 'build/host/commands/start.mjs');
  const child = spawn(process.execPath, [script, ...args], { cwd: folder });
  const said = await printed(child);
  const address = /http:\S+/.exec(said)?.[0];
  if (address === undefined) throw new Error(`The workbench did not start: ${said}`);
  const { origin, searchParams } = new URL(address);
  return {
    address,
    origin,
    token: searchParams.get('token') ?? '',
    async stop() {
      const ended = once(child, 'exit');
      child.kill();
      await ended;
      if (folder !== ROOT) rmSync(folder, { recursive: true });
    },
  };
}

/** What the command prints until it runs, or ends. */
function printed(child: ReturnType<typeof spawn>): Promise<string> {
  let said = '';
  return new Promise((resolve) => {
    const hear = (part: Buffer): void => {
      said += part.toString('utf8');
      if (said.includes('Ctrl+C')) resolve(said);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.on('exit', () => resolve(said));
  });
}

const SCOPES = ['spreadsheets.currentonly', 'script.container.ui', 'forms', 'script.send_mail', 'drive.file'];

/** A folder from which the command runs this add-on in the place of ours; `dist` in it holds the add-on. */
export function makeAddon({ code, panel }: Addon): { folder: string; dist: string } {
  const folder = mkdtempSync(join(tmpdir(), 'workbench-'));
  const dist = join(folder, 'dist');
  const oauthScopes = SCOPES.map((scope) => `https://www.googleapis.com/auth/${scope}`);
  mkdirSync(dist);
  // the command looks for its page, the sample's answers and packages from where it is started
  for (const name of ['build', 'host', 'node_modules']) symlinkSync(join(ROOT, name), join(folder, name));
  writeFileSync(join(dist, 'Code.js'), code);
  writeFileSync(join(dist, 'appsscript.json'), JSON.stringify({ timeZone: 'Asia/Seoul', oauthScopes }));
  if (panel !== undefined) writeFileSync(join(dist, 'Sidebar.html'), panel);
  return { folder, dist };
}

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
  readonly bytes: Buffer;
}

/** A bare HTTP request, with any Host and Origin, and a path that nobody tidies up. */
export function send(
  { origin }: Pick<RunningWorkbench, 'origin'>,
  path: string,
  {
    method = 'GET',
    headers = {},
    body,
  }: { method?: string; headers?: Record<string, string>; body?: string | Buffer } = {},
): Promise<Reply> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const bytes = Buffer.concat(parts);
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: bytes.toString('utf8'),
          bytes,
        });
      });
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

/** Headers of a call from the workbench's own page. */
export const fromPage = ({ origin, token }: RunningWorkbench): Record<string, string> => ({
  Origin: origin,
  Cookie: `workbench=${token}`,
  'X-Workbench-Token': token,
  'Content-Type': 'application/json',
});

/** Calls a method of the desk as the page does. */
export async function call(
  workbench: RunningWorkbench,
  method: string,
  ...args: readonly unknown[]
): Promise<{ value?: unknown; error?: string }> {
  const headers = fromPage(workbench);
  const reply = await send(workbench, `/api/${method}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(args),
  });
  return JSON.parse(reply.text) as { value?: unknown; error?: string };
}

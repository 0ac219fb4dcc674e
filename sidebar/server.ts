// The only way from the panel to the server: google.script.run as typed promises, with errors in words.
import type { ServerFunctions } from '../src/serverFunctions';

/** Google's object: handlers are set on a copy, then the function is called by name. */
interface ScriptRun {
  withSuccessHandler(handler: (value: unknown) => void): ScriptRun;
  withFailureHandler(handler: (error: Error) => void): ScriptRun;
}

declare const google: { readonly script: { readonly run: ScriptRun } };

/** The panel could not reach the server, or may not: `severalAccounts` has a remedy of its own. */
export class ServerError extends Error {
  constructor(
    readonly kind: 'severalAccounts' | 'unreachable',
    detail: string,
  ) {
    super(detail);
  }
}

let underWay = 0;
let lastCall = 0;

/** Whether nothing has been asked for half a minute, so that a look costs little and disturbs no job. */
export const isResting = (): boolean => underWay === 0 && Date.now() - lastCall > 30_000;

/**
 * Calls a function of the server.
 *
 * @throws ServerError when the call itself fails; what a job has to say comes as its answer.
 */
export function callServer<Name extends keyof ServerFunctions>(
  name: Name,
  ...given: Parameters<ServerFunctions[Name]>
): Promise<ReturnType<ServerFunctions[Name]>> {
  underWay += 1;
  return new Promise<ReturnType<ServerFunctions[Name]>>((resolve, reject) => {
    const run = google.script.run
      .withSuccessHandler((value) => resolve(value as ReturnType<ServerFunctions[Name]>))
      .withFailureHandler((error) => reject(serverError(error)));
    (run as unknown as Record<string, (...values: unknown[]) => void>)[name]?.(...given);
  }).finally(() => {
    underWay -= 1;
    lastCall = Date.now();
  });
}

/** With several Google accounts signed in, calls fail with these texts: a known defect on Google's side. */
function serverError(error: Error): ServerError {
  const severalAccounts = /Authorization is required|PERMISSION_DENIED|reading from storage/i.test(
    error.message,
  );
  return new ServerError(severalAccounts ? 'severalAccounts' : 'unreachable', error.message);
}

// May this call be made now? Auth mode first, then the scopes of the manifest that the person granted.
import type { Emulated, MemberRule } from './emulated';
import { ServiceError } from './emulated';
import type { AuthModeName, ExecutionKind, World } from './world';

const PREFIX = 'https://www.googleapis.com/auth/';
const CURRENT_SPREADSHEET = `${PREFIX}spreadsheets.currentonly`;

/** Usable before anything is authorized: "Logger, Utilities", "add menu items", "locale only". */
const FREE_CLASSES = new Set(['Utilities', 'Blob', 'Ui', 'Menu', 'Logger', 'console']);
const FREE_CALLS = new Set(['SpreadsheetApp.getUi', 'Session.getActiveUserLocale']);

/** Kinds of execution in which no person sits at a screen. */
const WITHOUT_SCREEN = new Set<ExecutionKind>(['formSubmit', 'time', 'customFunction']);

/**
 * Lets the call pass or throws Google's text.
 *
 * Source: the table of modes in Google's "Editor add-on authorization", the scopes in the reference of each
 * method.
 *
 * @throws ServiceError `You do not have permission to call …`, or that no screen is there.
 */
export function authorize(object: Emulated, member: string, rule: MemberRule, world: World): void {
  const call = `${object.className}.${member}`;
  const { authMode: mode, kind } = world.execution ?? { authMode: 'FULL', kind: 'menu' };
  if (call === 'SpreadsheetApp.getUi' && WITHOUT_SCREEN.has(kind)) {
    throw new ServiceError('Cannot call SpreadsheetApp.getUi() from this context.');
  }
  const wanted = (rule.scopes ?? []).map(scopeUrl);
  if (modeAllows(mode, object.className, member, wanted) && granted(mode, wanted, world)) return;
  throw new ServiceError(permissionText(call, wanted));
}

/** Scopes of the manifest without those that the person unticked. */
export function grantedScopes(world: World): string[] {
  const refused = new Set([...world.account.refusedScopes].map(scopeUrl));
  return world.manifest.oauthScopes.map(scopeUrl).filter((scope) => !refused.has(scope));
}

/** Full address of a scope that may be given by its last part. */
export function scopeUrl(scope: string): string {
  return scope.startsWith('https://') ? scope : PREFIX + scope;
}

function modeAllows(
  mode: AuthModeName,
  className: string,
  member: string,
  wanted: readonly string[],
): boolean {
  if (mode === 'FULL') return true;
  if (mode === 'NONE') return isFree(className, member) && wanted.length === 0;
  if (wanted.length > 0 && !wanted.includes(CURRENT_SPREADSHEET)) return false;
  if (mode === 'LIMITED') return true;
  return wanted.length === 0 || /^(get|is|has|can)[A-Z]/.test(member);
}

function isFree(className: string, member: string): boolean {
  return FREE_CLASSES.has(className) || FREE_CALLS.has(`${className}.${member}`);
}

/** Simple triggers and cells reach the current spreadsheet without anybody's consent. */
function granted(mode: AuthModeName, wanted: readonly string[], world: World): boolean {
  if (wanted.length === 0 || mode !== 'FULL') return true;
  const scopes = grantedScopes(world);
  return wanted.some((scope) => scopes.includes(scope));
}

function permissionText(call: string, wanted: readonly string[]): string {
  const needs = wanted.length === 0 ? '' : ` Required permissions: ${wanted.join(' || ')}`;
  return `You do not have permission to call ${call}.${needs}`;
}

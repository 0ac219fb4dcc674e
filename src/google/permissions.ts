// Which permissions the person granted: since each may be refused by itself, none is taken for granted.

const PREFIX = 'https://www.googleapis.com/auth/';

/** Short names of the scopes in the manifest. */
export type Scope =
  | 'spreadsheets.currentonly'
  | 'script.container.ui'
  | 'script.send_mail'
  | 'userinfo.email'
  | 'drive.file'
  | 'script.external_request'
  | 'script.scriptapp'
  | 'forms';

/** What is missing of the scopes that a job wants, and where it can be granted. */
export interface Permissions {
  readonly missing: readonly Scope[];
  /** Address of Google's consent page; '' when nothing is missing. */
  readonly grantUrl: string;
}

export function checkPermissions(wanted: readonly Scope[]): Permissions {
  const info = ScriptApp.getAuthorizationInfo(
    ScriptApp.AuthMode.FULL,
    wanted.map((scope) => PREFIX + scope),
  );
  const granted = info.getAuthorizedScopes() ?? [];
  const missing = wanted.filter((scope) => !granted.includes(PREFIX + scope));
  return { missing, grantUrl: missing.length === 0 ? '' : (info.getAuthorizationUrl() ?? '') };
}

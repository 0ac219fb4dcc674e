// The permissions that the add-on asks for, in the words of Google's consent screen or close to them.
import type { Host } from '../host';
import type { Permission } from './deskState';

const MEANINGS: Readonly<Record<string, string>> = {
  'spreadsheets.currentonly': 'See and change the spreadsheet that the add-on is used in',
  'script.container.ui': 'Show a menu, dialogs and a panel beside the spreadsheet',
  'script.send_mail': 'Send e-mail as you',
  'userinfo.email': 'See the e-mail address of your account',
  'drive.file': 'See and change the files in Drive that the add-on has made or that you open with it',
  'script.external_request': 'Fetch an address on the web: the PDF of a document, and nothing else',
  'script.scriptapp': 'Run when you are not there, for example when a form is answered',
  forms: 'See, change and delete your forms',
};

export function permissionsOf({ world }: Host): Permission[] {
  const { refusedScopes } = world.account;
  return world.manifest.oauthScopes.map((scope) => {
    const name = scope.slice(scope.lastIndexOf('/') + 1);
    const granted = !refusedScopes.has(scope) && !refusedScopes.has(name);
    return { name, granted, meaning: MEANINGS[name] ?? scope };
  });
}

/** Gives exactly the named permissions and refuses the others. */
export function grantPermissions(host: Host, names: readonly string[]): void {
  host.world.account.refusedScopes.clear();
  for (const { name } of permissionsOf(host)) if (!names.includes(name)) host.refuse(name);
}

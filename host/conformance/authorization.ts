// Who may call what: modes of authorization, and scopes that a person unticked.
import type { Host } from '../host';
import type { ConformanceRow } from './row';

const LIFECYCLE = 'Editor add-on authorization (developers.google.com)';
const SCOPE = 'https://www.googleapis.com/auth/';

const MENU = "SpreadsheetApp.getUi().createAddonMenu().addItem('One', 'one').addToUi();";

export const rows: readonly ConformanceRow[] = [
  {
    id: 'authorization.noneMenu',
    behaviour: 'the menu can be built before the add-on is used in a file',
    evidence: 'DOC',
    source: `${LIFECYCLE}: access to UI "Add menu items"`,
    observe: (open) => {
      const host = open('', {}, `function onOpen() { ${MENU} }`);
      return [host.open('NONE').error ?? 'built', host.menu.length];
    },
    expected: ['built', 1],
  },
  {
    id: 'authorization.menuGone',
    behaviour: 'an onOpen that fails leaves no menu',
    evidence: 'DOC',
    source: `${LIFECYCLE}: what needs authorization under NONE loses the whole menu`,
    observe: (open) => {
      const host = open('', {}, `function onOpen() { ${MENU} SpreadsheetApp.getActiveSpreadsheet(); }`);
      return [host.open('NONE').error?.name, host.menu.length];
    },
    expected: ['Exception', 0],
  },
  {
    id: 'authorization.noneLocale',
    behaviour: 'the locale may be read before the add-on is used in a file',
    evidence: 'DOC',
    source: `${LIFECYCLE}: access to user data "Locale only"`,
    observe: (open) => openIn(open('return Session.getActiveUserLocale();', { locale: 'ko' }), 'NONE'),
    expected: 'ko',
  },
  {
    id: 'authorization.noneProperties',
    behaviour: 'properties may not be read before the add-on is used in a file',
    evidence: 'DOC',
    source: `${LIFECYCLE}: access to properties "No"`,
    observe: (open) => openIn(open('PropertiesService.getDocumentProperties();'), 'NONE'),
    expected: 'You do not have permission to call PropertiesService.getDocumentProperties.',
  },
  {
    id: 'authorization.limitedProperties',
    behaviour: 'properties may be read by onOpen once the add-on was used in the file',
    evidence: 'DOC',
    source: `${LIFECYCLE}: access to properties "Yes"`,
    observe: (open) => openIn(open('return PropertiesService.getDocumentProperties().getKeys();'), 'LIMITED'),
    expected: [],
  },
  {
    id: 'authorization.limitedUser',
    behaviour: 'the address may not be asked by onOpen',
    evidence: 'DOC',
    source: `${LIFECYCLE}: access to user data "Locale only"`,
    observe: (open) => openIn(open('Session.getActiveUser();'), 'LIMITED'),
    expected: `You do not have permission to call Session.getActiveUser. Required permissions: ${SCOPE}userinfo.email`,
  },
  {
    id: 'authorization.cellUser',
    behaviour: 'a custom function has no user data',
    evidence: 'DOC',
    source: 'Custom functions in Google Sheets: no personal data',
    observe: (open) => openIn(open('Session.getActiveUser();'), 'CUSTOM_FUNCTION'),
    expected: `You do not have permission to call Session.getActiveUser. Required permissions: ${SCOPE}userinfo.email`,
  },
  {
    id: 'authorization.untickedScope',
    behaviour: 'a scope that the person unticked makes its calls throw',
    evidence: 'SEEN',
    source: 'Granular consent: Workspace Updates 2025; text from public issue threads',
    observe: (open) => {
      const host = open('ScriptApp.getProjectTriggers();');
      host.refuse('script.scriptapp');
      return host.run('entry').error?.message;
    },
    expected: `You do not have permission to call ScriptApp.getProjectTriggers. Required permissions: ${SCOPE}script.scriptapp`,
  },
  {
    id: 'authorization.info',
    behaviour: 'granted and missing scopes can be told apart',
    evidence: 'DOC',
    source: 'ScriptApp.getAuthorizationInfo(authMode, oauthScopes)',
    observe: (open) => {
      const host =
        open(`var info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, ['${SCOPE}forms']);
        return [String(info.getAuthorizationStatus()), info.getAuthorizedScopes().indexOf('${SCOPE}forms') >= 0];`);
      const before = host.run('entry').value;
      host.refuse('forms');
      return [before, host.run('entry').value];
    },
    expected: [
      ['NOT_REQUIRED', true],
      ['REQUIRED', false],
    ],
  },
];

/** Value or error of `entry`, run in a mode. */
function openIn(host: Host, mode: 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION'): unknown {
  const { value, error } = host.runIn(mode, 'entry');
  return error ? error.message : value;
}

// Which methods of the desk may be called from where. The rest of the class is its own.

/** By the page. */
export const PAGE_METHODS: readonly string[] = [
  'state',
  'layout',
  'rows',
  'edit',
  'editText',
  'paste',
  'clear',
  'shown',
  'changeLines',
  'renameTab',
  'addTab',
  'deleteTab',
  'undo',
  'showTab',
  'clickMenu',
  'panel',
  'panelHtml',
  'closePanel',
  'outbox',
  'files',
  'forms',
  'deleteForm',
  'runs',
  'switches',
  'setSwitch',
  'permissions',
  'grantPermissions',
  'documentText',
  'saveDocumentText',
  'startAgain',
];

/** By the server itself, which checks what it passes on. */
export const SERVER_METHODS: readonly string[] = [
  'formPage',
  'submitForm',
  'downloadWorkbook',
  'downloadMail',
  'downloadFile',
  'openFile',
];

/** What answers a dialog; it goes past the desk, whose script stands still. */
export const ANSWER = 'answer';

/** What writes the kept file at once: of the worker, before the command ends. */
export const KEEP = 'keepNow';

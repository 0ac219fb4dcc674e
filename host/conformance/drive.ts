// Drive, the advanced service, and how its documents are exported. See files.ts for who sees which files.
import type { ConformanceRow } from './row';

const DOCUMENT = 'application/vnd.google-apps.document';
const FOLDER = 'application/vnd.google-apps.folder';
const FILES = 'Drive API v3, files resource (developers.google.com)';

const makeFolder = `Drive.Files.create({ name: 'Folder', mimeType: '${FOLDER}' })`;
const makeDocument = `Drive.Files.create({ name: 'Doc', mimeType: '${DOCUMENT}' }, Utilities.newBlob('<p>{{Name}}</p>', 'text/html', 'a.html'))`;
const fetchOf = (path: string, muted: boolean) =>
  `UrlFetchApp.fetch('https://www.googleapis.com/drive/v3/files/' + ${path}, { headers: { Authorization: 'Bearer ' + ScriptApp.getOAuthToken() }, muteHttpExceptions: ${muted} })`;

/** Script rows would need Drive's scopes on Google, which the pasted project does not ask for. */
const shown = (script: string): Extract<ConformanceRow, { observe: unknown }>['observe'] => {
  return (open) => {
    const { value, error } = open(script).run('entry');
    return error ? error.message : value;
  };
};

export const rows: readonly ConformanceRow[] = [
  {
    id: 'drive.defaultFields',
    behaviour: 'without fields a file comes with kind, id, name and mimeType alone',
    evidence: 'DOC',
    source: 'Return specific fields (Drive API v3)',
    observe: shown(`return Object.keys(${makeFolder}).sort();`),
    expected: ['id', 'kind', 'mimeType', 'name'],
  },
  {
    id: 'drive.searchAppProperties',
    behaviour: 'files are found by their appProperties, trashed ones only when asked for',
    evidence: 'DOC',
    source: 'Search query terms and operators (Drive API v3)',
    observe: shown(`
      var made = Drive.Files.create({ name: 'A', mimeType: '${FOLDER}', appProperties: { serial: '7' } });
      var q = "appProperties has { key='serial' and value='7' }";
      var before = Drive.Files.list({ q: q + ' and trashed = false' }).files.length;
      Drive.Files.update({ trashed: true }, made.id);
      return [before, Drive.Files.list({ q: q + ' and trashed = false' }).files.length, Drive.Files.list({ q: q }).files.length];`),
    expected: [1, 0, 1],
  },
  {
    id: 'drive.propertySize',
    behaviour: 'key and value of an appProperty have 124 bytes together',
    evidence: 'DOC',
    source: 'Add custom file properties (Drive API v3); the text is ASSUMED',
    observe: shown(
      `Drive.Files.create({ name: 'A', mimeType: '${FOLDER}', appProperties: { k: new Array(125).join('x') } });`,
    ),
    expected:
      "API call to drive.files.create failed with error: The property's size exceeds the maximum of 124 bytes.",
  },
  {
    id: 'drive.notFound',
    behaviour: 'a file that is not there, or not the add-on’s, is not found',
    evidence: 'SEEN',
    source: 'ericyd/gdrive-copy#186 (for files.copy)',
    observe: shown(`Drive.Files.copy({ name: 'A' }, 'gone');`),
    expected: 'API call to drive.files.copy failed with error: File not found: gone.',
  },
  {
    id: 'drive.htmlToDocument',
    behaviour: 'HTML uploaded with the type of a Google Doc becomes a Google Doc',
    evidence: 'DOC',
    source: 'Import to Google Docs types (Drive API v3)',
    observe: shown(
      `return [${makeDocument}.mimeType, JSON.stringify(Docs.Documents.get(${makeDocument}.id)).indexOf('{{Name}}') > 0];`,
    ),
    expected: [DOCUMENT, true],
  },
  {
    id: 'drive.copyKeepsContent',
    behaviour: 'a copy has the content of its original, and an id of its own',
    evidence: 'DOC',
    source: FILES,
    observe: shown(`
      var first = ${makeDocument};
      var second = Drive.Files.copy({ name: 'B' }, first.id);
      return [second.id === first.id, JSON.stringify(Docs.Documents.get(second.id)).indexOf('{{Name}}') > 0];`),
    expected: [false, true],
  },
  {
    id: 'drive.exportPdf',
    behaviour: 'a document is exported as PDF through its REST address',
    evidence: 'DOC',
    source: 'files.export (Drive API v3); with ScriptApp.getOAuthToken() ASSUMED',
    observe: shown(`
      var response = ${fetchOf(`${makeDocument}.id + '/export?mimeType=application/pdf'`, true)};
      return [response.getResponseCode(), response.getBlob().getContentType(), response.getBlob().getDataAsString().slice(0, 5)];`),
    expected: [200, 'application/pdf', '%PDF-'],
  },
  {
    id: 'drive.exportUnmuted',
    behaviour: 'a refusal by Drive is an exception unless it is muted',
    evidence: 'SEEN',
    source: 'Public logs of UrlFetchApp; the body is ASSUMED',
    observe: shown(`${fetchOf("'gone/export?mimeType=application/pdf'", false)};`),
    expected:
      'Request failed for https://www.googleapis.com returned code 404. Truncated server response: {"error":{"code":404,"message":"File not found: gone."}} (use muteHttpExceptions option to examine full response)',
  },
];

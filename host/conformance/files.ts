// Drive, Docs and UrlFetchApp: files that the add-on made, text replaced in them, and their PDF.
import type { ConformanceRow } from './row';

const DOCS = 'Docs API v1 (reference): ReplaceAllTextRequest';

const DOCUMENT = `var page = Utilities.newBlob('<p>Dear {{name}}, {{name}}</p>', 'text/html', 't.html');
  var file = Drive.Files.create(
    { name: 'T', mimeType: 'application/vnd.google-apps.document', appProperties: { kind: 'template' } }, page);`;
const replace = (text: string) =>
  `Docs.Documents.batchUpdate({ requests: [{ replaceAllText: {
    containsText: { text: '${text}', matchCase: true }, replaceText: '$&.*' } }] }, file.id)`;

export const rows: readonly ConformanceRow[] = [
  {
    id: 'drive.appProperties',
    behaviour: 'files are found by their appProperties',
    evidence: 'DOC',
    source: 'Drive API v3: search query terms',
    observe: (open) =>
      open(`${DOCUMENT} var list = function (value) {
          return Drive.Files.list({ q: "appProperties has { key='kind' and value='" + value + "' } and trashed = false",
            fields: 'files(id,name)' }).files.map(function (found) { return found.name; });
        };
        return [list('template'), list('other')];`).run('entry').value,
    expected: [['T'], []],
  },
  {
    id: 'drive.perUser',
    behaviour: "a second person's add-on does not see the first one's files",
    evidence: 'ASSUMED',
    source: 'drive.file is granted for a user, an app and a file',
    observe: (open) => {
      const host = open(`if (a) return Drive.Files.get(a).name; ${DOCUMENT} return file.id;`);
      const id = host.run('entry', ['']).value;
      host.useAccount('other@example.org');
      return host.run('entry', [id]).error?.message.replace(String(id), 'ID');
    },
    expected: 'API call to drive.files.get failed with error: File not found: ID.',
  },
  {
    id: 'docs.occurrences',
    behaviour: 'replaceAllText counts what it replaced and leaves a count of zero out',
    evidence: 'DOC',
    source: DOCS,
    observe: (open) =>
      open(`${DOCUMENT} return [${replace('{{name}}')}, ${replace('{{none}}')}].map(function (reply) {
        return reply.replies[0].replaceAllText.occurrencesChanged; });`).run('entry').value,
    expected: [2, undefined],
  },
  {
    id: 'docs.literal',
    behaviour: 'replaceAllText takes both texts literally',
    evidence: 'DOC',
    source: DOCS,
    observe: (open) =>
      open(`${DOCUMENT} ${replace('{{name}}')};
        var text = JSON.stringify(Docs.Documents.get(file.id));
        return [text.split('$&.*').length - 1, text.indexOf('{{name}}')];`).run('entry').value,
    expected: [2, -1],
  },
  {
    id: 'urlFetch.listed',
    behaviour: 'only addresses of the manifest can be fetched',
    evidence: 'SEEN',
    source: 'diegomanuel/binance-to-google-sheets#82',
    observe: (open) => open("UrlFetchApp.fetch('https://example.org/');").run('entry').error?.message,
    expected:
      'Request to https://example.org/ failed because the URL has not been whitelisted in the script manifest.',
  },
];

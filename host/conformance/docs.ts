// Docs, the advanced service: replacing text all through a document.
import type { ConformanceRow } from './row';

const REQUESTS = 'Docs API v1, ReplaceAllTextRequest and its response (developers.google.com)';

const observe =
  (html: string, script: string): Extract<ConformanceRow, { observe: unknown }>['observe'] =>
  (open) => {
    const make = `var id = Drive.Files.create({ name: 'Doc', mimeType: 'application/vnd.google-apps.document' }, Utilities.newBlob(${JSON.stringify(html)}, 'text/html', 'a.html')).id;`;
    const replace = `function replace(text, by, matchCase) { return { replaceAllText: { containsText: { text: text, matchCase: matchCase }, replaceText: by } }; }
      function text() { return JSON.stringify(Docs.Documents.get(id).body).match(/"content":"[^"]*"/g).map(function (run) { return JSON.parse('{' + run + '}').content; }).join(''); }`;
    const { value, error } = open(`${make}\n${replace}\n${script}`).run('entry');
    return error ? error.message : value;
  };

export const rows: readonly ConformanceRow[] = [
  {
    id: 'docs.splitRuns',
    behaviour: 'a text is found across letters of different style',
    evidence: 'ASSUMED',
    source: 'The API matches the text of a paragraph, runs are its style',
    observe: observe(
      '<p>{{Na<b>me}}</b>!</p>',
      `Docs.Documents.batchUpdate({ requests: [replace('{{Name}}', 'Ada', true)] }, id); return text();`,
    ),
    expected: 'Ada!\n',
  },
  {
    id: 'docs.tables',
    behaviour: 'tables are covered, and the text is literal',
    evidence: 'DOC',
    source: `${REQUESTS}: "replaces all instances of text"`,
    observe: observe(
      '<table><tr><td>{{a.c}}</td><td>{{abc}}</td></tr></table>',
      `Docs.Documents.batchUpdate({ requests: [replace('{{a.c}}', '$&', true)] }, id); return text();`,
    ),
    expected: '$&\n{{abc}}\n',
  },
  {
    id: 'docs.matchCase',
    behaviour: 'matchCase false ignores case',
    evidence: 'DOC',
    source: 'Docs API v1, SubstringMatchCriteria',
    observe: observe(
      '<p>{{Name}}</p>',
      `Docs.Documents.batchUpdate({ requests: [replace('{{NAME}}', 'x', true), replace('{{NAME}}', 'y', false)] }, id); return text();`,
    ),
    expected: 'y\n',
  },
  {
    id: 'docs.allOrNothing',
    behaviour: 'one invalid request and nothing is changed',
    evidence: 'DOC',
    source: 'documents.batchUpdate: "if any request is not valid, then the entire request will fail"',
    observe: observe(
      '<p>{{A}}</p>',
      `try { Docs.Documents.batchUpdate({ requests: [replace('{{A}}', 'x', true), replace('', 'y', true)] }, id); } catch (error) { return text(); }`,
    ),
    expected: '{{A}}\n',
  },
];

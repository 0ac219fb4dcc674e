import { createDrive } from '../../../host/services/drive';
import { createDocs } from '../../../host/services/docs';
import { createUrlFetch } from '../../../host/services/urlFetch';
import { Blob } from '../../../host/services/blob';
import { stopPdfWorker } from '../../../host/documents/pdf';
import { readPdf } from './readPdf';
import { testWorld, type TestWorld } from './testWorld';

const DOC = 'application/vnd.google-apps.document';
const FOLDER = 'application/vnd.google-apps.folder';
const HEADERS = { headers: { Authorization: 'Bearer token' }, muteHttpExceptions: true };

const html = (world: TestWorld, text: string) =>
  new Blob({ name: 'template.html', contentType: 'text/html', bytes: Buffer.from(text) }, world);

const services = (world = testWorld()) => {
  const files = createDrive(world).Files;
  const upload = (text: string) => files.create({ name: 'Template', mimeType: DOC }, html(world, text)).id!;
  return { world, files, upload, docs: createDocs(world).Documents, web: createUrlFetch(world) };
};

const replace = (text: string, replaceText: string) => ({
  replaceAllText: { containsText: { text, matchCase: true }, replaceText },
});
const exportOf = (id: string) =>
  `https://www.googleapis.com/drive/v3/files/${id}/export?mimeType=application/pdf`;

afterAll(stopPdfWorker);

describe('a certificate from template to PDF', () => {
  it('copies the document, fills it in, exports it and files the PDF', () => {
    const { world, files, upload, docs, web } = services();
    const folder = files.create({ name: 'Certificates', mimeType: FOLDER }).id!;
    const template = upload('<h1>확인서</h1><p>{{Na<b>me}}</b>, {{Serial}}</p>');
    const appProperties = { serial: 'PM-2026S1-0001' };
    const copy = files.copy({ name: 'PM-2026S1-0001', parents: [folder], appProperties }, template).id!;

    const { replies } = docs.batchUpdate(
      {
        requests: [
          replace('{{Name}}', '김민서'),
          replace('{{Serial}}', 'PM-2026S1-0001'),
          replace('{{None}}', ''),
        ],
      },
      copy,
    );
    expect(replies).toEqual([
      { replaceAllText: { occurrencesChanged: 1 } },
      { replaceAllText: { occurrencesChanged: 1 } },
      { replaceAllText: {} },
    ]);
    expect(JSON.stringify(docs.get(copy).body)).not.toContain('{{');
    expect(JSON.stringify(docs.get(template).body)).toContain('{{Serial}}');

    const response = web.fetch(exportOf(copy), HEADERS);
    expect(response.getResponseCode()).toBe(200);
    const pdf = files.create(
      { name: 'PM-2026S1-0001.pdf', parents: [folder], appProperties },
      response.getBlob(),
    );
    expect(pdf.mimeType).toBe('application/pdf');
    const bytes = Uint8Array.from(response.getContent(), (byte) => byte & 255);
    expect(readPdf(bytes).pages).toEqual(['확인서\n김민서, PM-2026S1-0001']);

    files.update({ trashed: true }, copy);
    const q = `appProperties has { key='serial' and value='PM-2026S1-0001' } and trashed = false`;
    expect(files.list({ q, fields: 'files(id,name)' }).files).toEqual([
      { id: pdf.id, name: 'PM-2026S1-0001.pdf' },
    ]);
    expect(world.quotas.left('documents')).toBe(248); // 250 a day, one template and one copy
  });
});

describe('Drive.Files', () => {
  it('shows each account the files of its own only', () => {
    const { world, files, upload, docs, web } = services();
    const id = upload('<p>mine</p>');
    world.account.email = 'second@example.edu';
    expect(files.list().files).toEqual([]);
    expect(() => files.get(id)).toThrow(
      `API call to drive.files.get failed with error: File not found: ${id}.`,
    );
    expect(() => docs.get(id)).toThrow('Requested entity was not found.');
    expect(web.fetch(exportOf(id), HEADERS).getResponseCode()).toBe(404);
  });

  it('answers with the four fields of version 3 unless asked for more', () => {
    const { files } = services();
    const { id } = files.create({ name: 'Certificates', mimeType: FOLDER });
    expect(files.get(id!)).toEqual({ kind: 'drive#file', id, name: 'Certificates', mimeType: FOLDER });
    expect(files.get(id!, { fields: 'id, webViewLink, trashed' })).toEqual({
      id,
      trashed: false,
      webViewLink: `https://drive.google.com/drive/folders/${id}`,
    });
  });

  it('finds by folder, name and type, and keeps quotation marks apart', () => {
    const { files } = services();
    const folder = files.create({ name: "Lee's files", mimeType: FOLDER }).id!;
    files.create({ name: 'a', mimeType: DOC, parents: [folder] });
    const found = (q: string) => files.list({ q }).files!.map((file) => file.name);
    expect(found(`'${folder}' in parents and mimeType = '${DOC}'`)).toEqual(['a']);
    expect(found(`name = 'Lee\\'s files'`)).toEqual(["Lee's files"]);
    expect(found(`'root' in parents`)).toEqual(["Lee's files"]);
  });

  it('adds to appProperties in an update, and null takes one away', () => {
    const { files } = services();
    const { id } = files.create({ name: 'a', mimeType: DOC, appProperties: { serial: '1', step: 'made' } });
    const gone = null as unknown as string;
    files.update({ appProperties: { step: gone, state: 'done' } }, id!);
    expect(files.get(id!, { fields: 'appProperties' })).toEqual({
      appProperties: { serial: '1', state: 'done' },
    });
  });

  it('deletes a folder with what is in it', () => {
    const { files } = services();
    const folder = files.create({ name: 'f', mimeType: FOLDER }).id!;
    files.create({ name: 'a', mimeType: DOC, parents: [folder] });
    files.remove(folder);
    expect(files.list().files).toEqual([]);
  });

  it('stops when the day has no documents left', () => {
    const { world, upload } = services();
    world.quotas.set('documents', 0);
    expect(() => upload('<p>x</p>')).toThrow('Service invoked too many times for one day: docs create.');
  });

  it.each([
    { q: `name contains 'x'`, says: `Drive query "name contains 'x'" is not emulated` },
    { q: `trashed = false or name = 'x'`, says: 'is not emulated' },
    { q: '???', says: 'Invalid Value' },
  ])('refuses the query $q', ({ q, says }) => expect(() => services().files.list({ q })).toThrow(says));

  it('refuses what it does not keep', () => {
    const { files, world } = services();
    expect(() => files.create({ name: 'x', starred: true })).toThrow('with "starred" is not emulated');
    expect(() => files.list({ pageToken: 'x' })).toThrow('with pageToken is not emulated');
    const text = new Blob({ name: 'x', contentType: 'text/plain', bytes: new Uint8Array() }, world);
    expect(() => files.create({ mimeType: DOC }, text)).toThrow('made from text/plain is not emulated');
  });
});

describe('Docs.Documents', () => {
  it('changes nothing when one of the requests is refused', () => {
    const { docs, upload } = services();
    const id = upload('<p>{{Name}}</p>');
    const requests = [replace('{{Name}}', 'x'), { insertText: { text: 'x' } }];
    expect(() => docs.batchUpdate({ requests }, id)).toThrow('batchUpdate with insertText is not emulated');
    expect(JSON.stringify(docs.get(id))).toContain('{{Name}}');
  });

  it('shows a tag that is split into runs as several text runs', () => {
    const { docs, upload } = services();
    const [paragraph] = docs.get(upload('<p>{{Na<b>me}}</b></p>')).body!.content!;
    expect(paragraph!.paragraph!.elements!.map((element) => element.textRun!.content)).toEqual([
      '{{Na',
      'me}}',
      '\n',
    ]);
  });
});

describe('UrlFetchApp', () => {
  it('knows the export address and no other', () => {
    const { web } = services();
    expect(() => web.fetch('https://example.org/')).toThrow(
      'Request to https://example.org/ failed because the URL has not been whitelisted in the script manifest.',
    );
    expect(() => web.fetch('https://www.googleapis.com/drive/v3/files/x')).toThrow('is not emulated');
  });

  it('gives back the bytes of a file, and none of a document', () => {
    const { web, files, upload, world } = services();
    const pdf = new Blob(
      { name: 'a.pdf', contentType: 'application/pdf', bytes: Buffer.from('%PDF') },
      world,
    );
    const download = (id: string) =>
      web.fetch(`https://www.googleapis.com/drive/v3/files/${id}?alt=media`, HEADERS);
    expect(download(files.create({ name: 'a.pdf' }, pdf).id!).getContentText()).toBe('%PDF');
    expect(download(upload('<p>x</p>')).getResponseCode()).toBe(403);
  });

  it('wants a token, and throws on failure unless muted', () => {
    const { web, upload } = services();
    const id = upload('<p>x</p>');
    expect(web.fetch(exportOf(id), { muteHttpExceptions: true }).getResponseCode()).toBe(401);
    expect(() => web.fetch(exportOf('gone'), { headers: HEADERS.headers })).toThrow(
      'Request failed for https://www.googleapis.com returned code 404. Truncated server response: {"error":{"code":404,"message":"File not found: gone."}}',
    );
  });
});

it('makes a PDF of HTML without Drive', () => {
  const { world } = services();
  const pdf = html(world, '<p>Certificate of {{Name}}</p>').getAs('application/pdf');
  expect(pdf.getName()).toBe('template.pdf');
  expect(readPdf(pdf.content().bytes).pages).toEqual(['Certificate of {{Name}}']);
});

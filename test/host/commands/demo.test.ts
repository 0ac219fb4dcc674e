import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demo } from '../../../host/commands/demo/demo';
import { readWorkbookFile } from '../../../host/files/workbookFile';

let folder: string;
let out: string[];
let err: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'demo-'));
  out = [];
  err = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: string[]): Promise<number> =>
  demo([...args, '--out', folder], { out: (line) => out.push(line), err: (line) => err.push(line) }, ADD_ON);

/** A stand-in for the built add-on, so that the command is tested on its own. */
const ADD_ON = mkdtempSync(join(tmpdir(), 'add-on-'));
writeFileSync(
  join(ADD_ON, 'appsscript.json'),
  JSON.stringify({
    timeZone: 'Asia/Seoul',
    oauthScopes: [
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.send_mail',
    ],
  }),
);
writeFileSync(
  join(ADD_ON, 'Code.js'),
  `function onOpen() {}
  function onInstall() {}
  function runJob(name) {
    var book = SpreadsheetApp.getActiveSpreadsheet();
    var rows = book.getSheets()[0].getDataRange().getValues().length - 1;
    if (name === 'proposePairs') {
      var pairs = book.insertSheet('Pairs');
      pairs.getRange(1, 1, 3, 2).setValues([['Pair ID', 'Status'], ['a', 'Proposed'], ['b', 'Rejected']]);
      return { ok: true, summary: '2 pairs.', tabs: ['Pairs'], problems: 0, rows: rows };
    }
    if (name === 'makeSurveyTables') {
      book.insertSheet('Satisfaction').getRange(1, 1, 2, 2).setValues([['Item', 'n'], ['All', 19]]);
      return { ok: true, summary: '1 table.', tabs: ['Satisfaction'], problems: 0, rows: 19 };
    }
    if (name === 'updateHours' && !book.getSheetByName('Pairs'))
      return { ok: false, message: 'There is no tab named "Pairs".' };
    return { ok: true, summary: name + '.', tabs: [], problems: 2, rows: rows };
  }
  function certificateSlice(next) {
    var kept = PropertiesService.getDocumentProperties();
    var done = Number(kept.getProperty('done') || 0);
    kept.setProperty('done', String(done + 1));
    var status = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Pairs').getRange('B2').getValue();
    MailApp.sendEmail('mentor@example.edu', 'Thank you', status);
    return { ok: true, answer: { done: done + 1, total: 3, problems: [], next: done === 0 ? 'more' : null } };
  }`,
);
afterAll(() => rmSync(ADD_ON, { recursive: true, force: true }));

describe('the demo', () => {
  it('runs the whole term on the sample program', async () => {
    expect(await run()).toBe(0);
    expect(err).toEqual([]);
    expect(readdirSync(folder).sort()).toEqual([
      'certificates',
      'outbox',
      'report.json',
      'tabs',
      'workbook.xlsx',
    ]);
    expect(readdirSync(join(folder, 'tabs'))).toContain('Session log.csv');
    const workbook = await readWorkbookFile(join(folder, 'workbook.xlsx'));
    expect(workbook.sheets.map(({ name }) => name)).toContain('Satisfaction');
  });

  it('reports time, service calls, rows and problems of each job', async () => {
    await run('--jobs', 'import,pair');
    const { jobs } = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as {
      jobs: Record<string, object>;
    };
    expect(Object.keys(jobs)).toEqual(['import', 'pair']);
    expect(jobs['pair']).toEqual({
      milliseconds: expect.any(Number) as number,
      serviceCalls: expect.objectContaining({ 'Range.setValues': 1, 'Range.getValues': 1 }) as object,
      rows: 35,
      problems: 0,
    });
  });

  it('prints the survey tables and a summary', async () => {
    await run('--jobs', 'report');
    expect(out[0]).toBe('Item  n\nAll   19\n');
    expect(out[1]).toMatch(/^report: 1 table\. \(19 rows, 0 problems, /);
    expect(out[2]).toBe(`Written to ${folder}: workbook.xlsx, 8 tabs, 0 certificates, 0 mails, report.json.`);
  });

  it('accepts proposed pairs, and only those, before certificates', async () => {
    await run('--jobs', 'pair,certify');
    expect(readFileSync(join(folder, 'tabs', 'Pairs.csv'), 'utf8')).toBe(
      'Pair ID,Status\r\na,Accepted\r\nb,Rejected\r\n',
    );
    const [mail] = readdirSync(join(folder, 'outbox'));
    expect(mail).toBe('0001-mentor@example.edu.eml');
    expect(readFileSync(join(folder, 'outbox', mail!), 'utf8')).toContain('Accepted');
  });

  it('goes on with certificates slice by slice, on the next day too', async () => {
    await run('--jobs', 'pair,certify');
    expect(out[1]).toContain('updateHours. Certificates done: 3 of 3.');
    const { jobs } = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as {
      jobs: { certify: { serviceCalls: Record<string, number> } };
    };
    // two slices on the first day, one on the second
    expect(jobs.certify.serviceCalls['PropertiesService.getDocumentProperties']).toBe(3);
  });

  it('ends with 1 when a job could not run, and says why', async () => {
    expect(await run('--jobs', 'import,certify')).toBe(1);
    expect(err).toEqual(['certify: There is no tab named "Pairs".']);
    expect(existsSync(join(folder, 'report.json'))).toBe(true);
  });

  it('ends with 2 and one line when the workbook cannot be opened', async () => {
    expect(await run('--workbook', join(folder, 'none.xlsx'))).toBe(2);
    expect(err).toEqual([`There is no file or folder "${join(folder, 'none.xlsx')}".`]);
    expect(out).toEqual([]);
  });

  it('ends with 2 and one line when it is called wrongly', async () => {
    expect(await run('--lang', 'fr')).toBe(2);
    expect(err).toEqual(['--lang is en or ko, not "fr".']);
  });

  it('opens a folder of .csv files', async () => {
    mkdirSync(join(folder, 'given'));
    writeFileSync(join(folder, 'given', 'Answers.csv'), 'Timestamp,Q\n3/14/2021 9:05:12,5\n');
    expect(await run('--workbook', join(folder, 'given'), '--jobs', 'import')).toBe(0);
    expect(readFileSync(join(folder, 'tabs', 'Answers.csv'), 'utf8')).toBe(
      'Timestamp,Q\r\n3/14/2021 9:05:12,5\r\n',
    );
  });
});

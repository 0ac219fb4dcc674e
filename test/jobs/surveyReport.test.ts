import { Host } from '../../host/host';
import { sampleProgram } from '../../host/sample/sampleProgram';
import type { DataFile } from '../../src/core/survey/deidentified';
import type { CopiedTable } from '../../src/jobs/surveyReport';

function opened(): Host {
  const host = Host.open({ workbook: sampleProgram() });
  host.open();
  return host;
}

function answer<Answer>(host: Host, name: string, ...given: readonly unknown[]): Answer {
  const reply = host.panel(name, ...given).value as { ok: boolean; answer: Answer };
  expect(reply).toMatchObject({ ok: true });
  return reply.answer;
}

describe('the survey report for the panel', () => {
  it('says every cell as it is printed, and writes nothing', () => {
    const host = opened();
    const before = JSON.stringify(host.workbook);
    const tables = answer<readonly CopiedTable[]>(host, 'surveyReport');
    const line = tables.find(({ tab }) => tab === 'Satisfaction')?.text.split('\n')[3];
    expect(line?.split('\t').slice(1)).toEqual(['10', '3.5 ± 0.7', '9', '3.7 ± 0.9', '39.5', '.682', '-.12 (-.58 to .39)']); // prettier-ignore
    expect(JSON.stringify(host.workbook)).toBe(before);
  });

  it('hands over formatted tables and pictures of the distribution', () => {
    const tables = answer<readonly CopiedTable[]>(opened(), 'surveyReport');
    expect(tables.every(({ html, title }) => html.includes('<table') && html.includes(`>${title}</p>`))).toBe(
      true,
    );
    const drawn = tables.filter(({ pictures }) => pictures.length > 0);
    expect(drawn.map(({ tab }) => tab)).toEqual(['Distribution']);
    expect(drawn[0]?.pictures[0]).toMatch(/^data:image\/svg\+xml,%3Csvg/);
  });

  it('puts every table on one page, in the language of the spreadsheet', () => {
    const host = opened();
    const tables = answer<readonly CopiedTable[]>(host, 'surveyReport').length;
    const page = answer<string>(host, 'surveyPage', 'page');
    expect(page).toContain('<html lang="en">');
    expect(page.match(/Table \d+\./g)).toHaveLength(tables);
    expect(page.match(/<figure><svg/g)!.length).toBeGreaterThan(5);
    expect(answer<string>(host, 'surveyPage', 'document')).toContain('<img src="data:image/svg+xml,');
    const korean = Host.open({ workbook: sampleProgram({ language: 'ko' }), locale: 'ko' });
    expect(answer<string>(korean, 'surveyPage', 'page')).toMatch(/<html lang="ko">.*표 1\./s);
  });

  it('gives the answers without names, in both files', () => {
    const { answers, codebook } = answer<DataFile>(opened(), 'exportAnswers');
    expect(answers.split('\r\n')).toHaveLength(21); // head, 19 people, end of the last line
    expect(answers + codebook).not.toMatch(/student\d|@|9:25/);
  });

  it('files a PDF on Drive, and says so when Drive was refused', () => {
    const host = opened();
    const page = '<html><body><h1>Term</h1><p>Table</p></body></html>';
    expect(answer<string>(host, 'fileReport', page)).toMatch(/^https:\/\//);
    const refused = opened();
    refused.refuse('https://www.googleapis.com/auth/drive.file');
    expect(refused.panel('fileReport', page).value).toMatchObject({ ok: false });
  });

  it('checks a printed row', () => {
    const row = { groups: [{ n: '2', mean: '3.3', sd: '' }], p: '', least: 1, most: 5 };
    expect(answer<string[]>(opened(), 'checkPrintedTable', row)[0]).toContain(
      'impossible for 2 whole scores',
    );
  });
});

import { Host } from '../../host/host';
import { sampleProgram } from '../../host/sample/sampleProgram';
import type { DataFile } from '../../src/core/survey/deidentified';
import type { SurveyReport } from '../../src/jobs/surveyReport';

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
    const { tables } = answer<SurveyReport>(host, 'surveyReport');
    const rows = tables.find(({ tab }) => tab === 'Satisfaction')?.rows.map(({ cells }) => cells);
    expect(rows?.[0]?.slice(1)).toEqual(['10', '3.5 ± 0.7', '9', '3.7 ± 0.9', '39.5', '.682', '-.12 (-.58 to .39)']); // prettier-ignore
    expect(JSON.stringify(host.workbook)).toBe(before);
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

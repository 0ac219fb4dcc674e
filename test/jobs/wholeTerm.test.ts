// A whole term through the bundle, from the menu, as a coordinator clicks it; then all of it once more.
import { Host } from '../../host/host';
import { SAMPLE_NOW } from '../../host/sample/calendar';
import { sampleProgram } from '../../host/sample/sampleProgram';
import { acceptProposals } from '../../host/commands/demo/acceptProposals';
import { displayText } from '../../host/workbook/numberFormat';
import { sheetByName } from '../../host/workbook/sheets';
import { stopPdfWorker } from '../../host/documents/pdf';
import type { WorkbookData } from '../../host/workbook/model';

const MENU = ['Set up this spreadsheet', 'Import responses', 'Propose pairs', 'Make survey tables'] as const;

function openSample(options: Partial<Parameters<typeof Host.open>[0]> = {}): Host {
  const host = Host.open({
    workbook: sampleProgram(),
    now: `${SAMPLE_NOW}+09:00`,
    consumer: false,
    ...options,
  });
  host.answerProvider = ({ buttons }) => ({ button: buttons.includes('YES') ? 'YES' : 'OK' });
  host.install();
  return host;
}

/** What people see in every tab but the run log, which grows with each run. */
const seen = ({ sheets }: WorkbookData): Record<string, string[][]> =>
  Object.fromEntries(
    sheets
      .filter(({ name }) => name !== 'Run log')
      .map(({ name, cells }) => [name, cells.map((row) => (row ?? []).map((cell) => displayText(cell)))]),
  );

const column = (workbook: WorkbookData, tab: string, header: string): string[] => {
  const [head, ...rows] = sheetByName(workbook, tab)?.cells ?? [];
  const place = head?.findIndex((cell) => displayText(cell) === header) ?? -1;
  return rows.map((row) => displayText(row?.[place])).filter((text) => text !== '');
};

afterAll(stopPdfWorker);

describe('a term, from the menu', () => {
  const host = openSample();
  const runs = MENU.map((item) => host.clickMenu(item));

  it('runs every job without a refusal', () => {
    expect(runs.map(({ error }) => error)).toEqual(MENU.map(() => undefined));
    expect(host.refusals).toEqual([]);
  });

  it('leaves the response tabs as they were', () => {
    const { Settings: _, ...before } = seen(sampleProgram());
    const after = seen(host.workbook);
    for (const [name, cells] of Object.entries(before))
      expect({ [name]: after[name] }).toEqual({ [name]: cells });
  });

  it('changes nothing when everything is run again', () => {
    const before = seen(host.workbook);
    for (const item of MENU) host.clickMenu(item);
    expect(seen(host.workbook)).toEqual(before);
  });

  it('issues one certificate a mentor, and none twice', () => {
    expect(acceptProposals(host)).toBeGreaterThan(25);
    const issue = () => {
      let error;
      for (let round = 0; round < 5; round += 1) error = host.clickMenu('Issue certificates').error ?? error;
      return error;
    };
    expect(issue()).toBeUndefined();
    const mentors = column(host.workbook, 'Certificates', 'Person ID');
    const mails = host.outbox.map(({ to }) => to);
    expect(new Set(mentors).size).toBe(mentors.length);
    expect(new Set(mails).size).toBe(mails.length);
    expect(mails.length).toBe(mentors.length);
    expect(mentors.length).toBeGreaterThan(20);
    issue();
    expect(column(host.workbook, 'Certificates', 'Person ID')).toEqual(mentors);
    expect(host.outbox.length).toBe(mails.length);
  });

  it('logs every run without a word about people', () => {
    const log = column(host.workbook, 'Run log', 'Outcome').join('\n');
    const names = [...column(host.workbook, 'People', 'Name'), ...column(host.workbook, 'People', 'E-mail')];
    expect(log.length).toBeGreaterThan(100);
    expect(names.filter((name) => name.length > 3 && log.includes(name))).toEqual([]);
    expect(host.executions.flatMap((run) => run.log)).toEqual([]);
  });
});

describe('the menu', () => {
  it.each([
    ['en', 'Import responses'],
    ['ko', '응답 가져오기'],
  ])('stands in %s before anything was granted', (locale, label) => {
    const host = Host.open({ workbook: sampleProgram(), locale });
    expect(host.open('NONE').error).toBeUndefined();
    expect(host.menu.map((item) => item.label)).toContain(label);
    expect(host.menu).toHaveLength(8);
  });

  it('answers in one sentence on an empty spreadsheet', () => {
    const host = Host.open({ now: SAMPLE_NOW });
    host.install();
    for (const item of ['Import responses', 'Propose pairs', 'Make survey tables', 'Issue certificates']) {
      host.answers.push('OK');
      expect(host.clickMenu(item).error).toBeUndefined();
      const { message } = host.asked[host.asked.length - 1] as { message: string };
      expect(message).toMatch(/^[A-Z].*\.$/s);
      expect(message).not.toMatch(/Error|undefined|reference/i);
    }
  });

  it('says who else is at work when the lock is held', () => {
    const host = openSample();
    host.clickMenu('Import responses');
    host.holdLocks('document');
    expect(host.clickMenu('Propose pairs').error).toBeUndefined();
    expect(host.asked[host.asked.length - 1]?.message).toMatch(/Someone else is working/);
    expect(sheetByName(host.workbook, 'Pairs')).toBeUndefined();
  });
});

describe('the panel', () => {
  const host = openSample();
  const state = () =>
    (
      host.panel('panelState').value as {
        answer: { steps: { name: string; status: string }[]; next: string };
      }
    ).answer;

  it('names the one next thing to do, all through the term', () => {
    expect(state().next).toBe('signUp');
    host.panel('runJob', 'importResponses');
    expect(state().next).toBe('pair');
    host.panel('runJob', 'proposePairs');
    expect(state().next).toBe('pair');
    acceptProposals(host);
    expect(state().next).toBe('meet');
    host.panel('runJob', 'updateHours');
    expect(state().next).toBe('report');
    host.panel('runJob', 'makeSurveyTables');
    expect(state().next).toBe('thank');
  });

  it('sums certificates up over all slices', () => {
    interface Slice {
      readonly answer: { readonly done: number; readonly summary: string; readonly next: string | null };
    }
    const slices: Slice['answer'][] = [];
    let next: string | null = '';
    while (next !== null) {
      const { answer } = host.panel('certificateSlice', next).value as Slice;
      slices.push(answer);
      next = answer.next;
    }
    expect(slices.length).toBeGreaterThan(1);
    const { done, summary } = slices[slices.length - 1] as Slice['answer'];
    expect(done).toBe(host.outbox.length);
    expect(summary).toContain(`${done} certificates filed, ${done} sent by e-mail`);
  });

  it('gets words, never an error, for a job that does not exist', () => {
    const { value, error } = host.panel('runJob', 'eraseEverything');
    expect(error).toBeUndefined();
    expect(value).toMatchObject({ ok: false });
  });
});

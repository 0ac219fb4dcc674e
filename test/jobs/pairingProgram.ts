// Small programs for tests of pairing through the bundle: tabs as .csv, a host over them, and what people see.
import { csvFromRows } from '../../host/files/csvText';
import { tabFromCsv } from '../../host/files/csvTab';
import { workbookOf } from '../../host/files/workbookOf';
import { Host } from '../../host/host';
import { editCell } from '../../host/workbook/editCell';
import { displayText } from '../../host/workbook/numberFormat';
import { sheetByName } from '../../host/workbook/sheets';

/** Lines of .csv by name of the tab. */
export type Tabs = Readonly<Record<string, readonly string[]>>;

export const PEOPLE_HEAD =
  'Person ID,Role,Status,Name,E-mail,Year level,Places,Consent,Signed up,Help areas,Times,Named partners';

export const PEOPLE = [
  PEOPLE_HEAD,
  'S001,mentee,active,Mentee One,one@example.org,Y1,,Yes,,Study plan,Mon; Tue; Wed,',
  'S002,mentee,active,Mentee Two,two@example.org,Y1,,Yes,,Tutoring,Mon; Tue; Wed,',
  'S003,mentor,active,Mentor Three,three@example.org,Y3,1,Yes,,Study plan,Mon; Tue; Wed,',
  'S004,mentor,active,Mentor Four,four@example.org,Y3,1,Yes,,Tutoring,Mon; Tue; Wed,',
];

/** One line of People: the cells of a standard person, some of them changed. */
export function personLine(
  id: string,
  role: 'mentee' | 'mentor',
  given: Readonly<Record<string, string>>,
): string {
  const cells: Record<string, string> = {
    'Person ID': id,
    Role: role,
    Status: 'active',
    Name: `Name ${id}`,
    'E-mail': `${id.toLowerCase()}@example.org`,
    'Year level': role === 'mentee' ? 'Y1' : 'Y3',
    Places: role === 'mentor' ? '1' : '',
    Consent: 'Yes',
    'Help areas': 'Tutoring',
    Times: 'Mon; Tue; Wed',
    ...given,
  };
  return csvFromRows([PEOPLE_HEAD.split(',').map((header) => cells[header] ?? '')]).trim();
}

/** A host with these tabs. */
export function hostWith(tabs: Tabs = { People: PEOPLE }): Host {
  const sheets = Object.entries(tabs).map(([name, lines], index) =>
    tabFromCsv(index + 1, name, lines.join('\n'), 2026),
  );
  const workbook = workbookOf('Program', sheets, { timeZone: 'Asia/Seoul' });
  return Host.open({ workbook, now: '2026-03-02T09:00:00+09:00' });
}

interface Answer {
  readonly ok: boolean;
  readonly message?: string;
}

/** Calls a function as the panel does; nothing may fail or be refused by the host. */
export function call(
  host: Host,
  name: string,
  ...given: readonly unknown[]
): Answer & { readonly answer?: unknown } {
  const { value, error } = host.panel(name, ...given);
  expect(error).toBeUndefined();
  expect(host.refusals).toEqual([]);
  return value as Answer;
}

/** Runs a job as the panel's buttons do. */
export const job = (
  host: Host,
  name: string,
): Answer & { readonly summary?: string; readonly problems?: number } => call(host, 'runJob', name);

export const table = (host: Host, tab: string): string[][] =>
  (sheetByName(host.workbook, tab)?.cells ?? []).map((row) => (row ?? []).map((cell) => displayText(cell)));

/** The rows of a tab by header, as displayed. */
export function rowsOf(host: Host, tab: string): Record<string, string>[] {
  const [headers = [], ...rows] = table(host, tab);
  return rows
    .filter((row) => row.some((text) => text !== ''))
    .map((row) => Object.fromEntries(headers.map((header, index) => [header, row[index] ?? ''])));
}

/** Types into a cell, found by header and a text somewhere in its row. */
export function type(host: Host, tab: string, key: string, header: string, text: string): void {
  const sheet = sheetByName(host.workbook, tab)!;
  const column = table(host, tab)[0]!.indexOf(header);
  const row = table(host, tab).findIndex((cells) => cells.includes(key));
  editCell(host.workbook, sheet.id, { row, column, text, now: host.world.clock.now() });
}

/** Types a new row below the last. */
export function addRow(host: Host, tab: string, cells: readonly string[]): void {
  const sheet = sheetByName(host.workbook, tab)!;
  const row = table(host, tab).findIndex((line, at) => at > 0 && line.every((text) => text === ''));
  const free = row < 0 ? table(host, tab).length : row;
  cells.forEach((text, column) => {
    if (text !== '')
      editCell(host.workbook, sheet.id, { row: free, column, text, now: host.world.clock.now() });
  });
}

/** Pair IDs with their statuses, as they stand in the tab. */
export const couples = (host: Host): string[] =>
  rowsOf(host, 'Pairs').map((row) => `${row['Pair ID']} ${row['Status']}`);

/** Pair IDs of pairs that are neither rejected nor ended. */
export const activePairs = (host: Host): string[] =>
  rowsOf(host, 'Pairs')
    .filter(({ Status }) => Status !== 'Rejected' && Status !== 'Ended')
    .map((row) => row['Pair ID']!);

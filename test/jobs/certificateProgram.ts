// A small program in a spreadsheet, ready for certificates, and what to look at afterwards.
import { tabFromCsv } from '../../host/files/csvTab';
import { workbookOf } from '../../host/files/workbookOf';
import { DriveStore } from '../../host/documents/driveStore';
import { Host, type HostOptions } from '../../host/host';
import { displayText } from '../../host/workbook/numberFormat';
import { sheetByName } from '../../host/workbook/sheets';
import { readPdf } from '../host/documents/readPdf';

const day = (index: number) => `2026-03-${String(2 + index).padStart(2, '0')}`;

export interface ProgramShape {
  readonly mentors: number;
  readonly settings?: Readonly<Record<string, string>>;
  /** Replaces the name of the first mentor. */
  readonly firstName?: string;
  /** What the first pair agreed on. */
  readonly areas?: string;
  /** What the mentees said, 'right' unless told otherwise. */
  readonly answer?: '' | 'right' | 'wrong';
}

/** Each mentor met one mentee twice for 50 minutes, confirmed; the workbook has the tabs that an import makes. */
export function certificateHost(shape: ProgramShape, options: Partial<HostOptions> = {}): Host {
  const ids = Array.from({ length: shape.mentors }, (_, index) => String(index + 1).padStart(3, '0'));
  const people = ids.flatMap((id, index) => [
    `M${id},mentor,active,${index === 0 ? (shape.firstName ?? 'Mentor 001') : `Mentor ${id}`},m${id}@example.org,Y3`,
    `N${id},mentee,active,Mentee ${id},n${id}@example.org,Y1`,
  ]);
  const pairs = ids.map((id, index) => `T1-N${id}-M${id},Accepted,${index === 0 ? (shape.areas ?? '') : ''}`);
  const sessions = ids.flatMap((id, index) =>
    [0, 1].map((meeting) => {
      const number = `L${String(2 * index + meeting + 1).padStart(4, '0')}`;
      return `${number},T1-N${id}-M${id},${day(meeting)},14:00,14:50,In person,m${id}@example.org,2026-03-20 20:00:00,${shape.answer ?? 'right'}`;
    }),
  );
  const settings = Object.entries({
    Institution: 'Example Medical School',
    'Term code': '2026S1',
    'Contact name': 'Program Office',
    'Contact e-mail': 'office@example.org',
    ...shape.settings,
  }).map(([name, value]) => `${name},${value}`);
  const tabs = {
    Settings: ['Setting,Value', ...settings],
    People: ['Person ID,Role,Status,Name,E-mail,Year level', ...people],
    Pairs: ['Pair ID,Status,Agreed areas', ...pairs],
    Sessions: ['Session ID,Pair ID,Date,Start,End,Mode,Logged by,Logged at,Answer', ...sessions],
  };
  const sheets = Object.entries(tabs).map(([name, lines], index) =>
    tabFromCsv(index + 1, name, lines.join('\n'), 2026),
  );
  const workbook = workbookOf('Program', sheets, { timeZone: 'Asia/Seoul' });
  return Host.open({ workbook, now: '2026-06-22T09:00:00+09:00', ...options });
}

export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly summary: string;
  readonly problems: readonly string[];
  readonly next: string | null;
}

type Reply = { ok: true; answer: Progress } | { ok: false; message: string };

/** One slice; undefined when the execution broke off. */
export function slice(host: Host, next: string): Reply | undefined {
  const { value, error } = host.panel('certificateSlice', next);
  return error ? undefined : (value as Reply);
}

/** Slices until there is nothing left to do now, as the panel asks for them. */
export function issueAll(host: Host): Progress {
  let next = '';
  for (let count = 0; count < 500; count += 1) {
    const reply = slice(host, next);
    if (!reply?.ok) throw new Error(reply ? reply.message : 'the slice broke off');
    if (reply.answer.next === null) return reply.answer;
    next = reply.answer.next;
  }
  throw new Error('five hundred slices were not enough');
}

/** The rows of a tab by header, as displayed; [] when there is no such tab. */
export function rowsOf(host: Host, tab: string): Record<string, string>[] {
  const sheet = sheetByName(host.workbook, tab);
  const [headers = [], ...rows] = (sheet?.cells ?? []).map((row) =>
    (row ?? []).map((cell) => displayText(cell)),
  );
  return rows
    .filter((row) => row.some((text) => text !== ''))
    .map((row) => Object.fromEntries(headers.map((header, index) => [header, row[index] ?? ''])));
}

export const register = (host: Host) => rowsOf(host, 'Certificates');

/** PDF files that stand in Drive, and working copies that are not in the bin. */
export function filesOf(host: Host) {
  const files = DriveStore.of(host.world)
    .all()
    .filter(({ trashed }) => !trashed);
  return {
    pdfs: files.filter(({ mimeType }) => mimeType === 'application/pdf'),
    copies: files.filter(({ appProperties }) => appProperties['kind'] === 'copy'),
  };
}

/** Text of the first PDF in Drive, spaces folded. */
export const firstPaper = (host: Host): string =>
  readPdf(filesOf(host).pdfs[0]?.bytes ?? new Uint8Array())
    .pages.join(' ')
    .replace(/\s+/g, ' ');

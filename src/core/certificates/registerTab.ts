// The tab Certificates: the register. Rows are added and marked, never taken away.
import { TABS } from '../program';
import { cellReader, type Cell, type Column, type TabData, type WorkTab } from '../table';
import {
  DOCUMENT_STEPS,
  lineText,
  MAIL_STATES,
  STATUSES,
  type Certificate,
  type CoveredLine,
} from './certificate';

/** Headers by field; the journal writes single cells by them. */
export const REGISTER = {
  serial: 'Serial',
  code: 'Code',
  status: 'Status',
  personId: 'Person ID',
  name: 'Name',
  role: 'Role',
  from: 'Period from',
  to: 'Period to',
  credited: 'Credited min',
  trainingMinutes: 'Training min',
  sessions: 'Sessions',
  step: 'Document step',
  fileLink: 'File link',
  mailState: 'Mail state',
  mailAt: 'Mail time',
  sentFrom: 'Sent from',
  error: 'Error',
  replaces: 'Replaces',
  replacedBy: 'Replaced by',
  revokedReason: 'Revoked reason',
  revokedBy: 'Revoked by',
  revokedAt: 'Revoked at',
  issuedBy: 'Issued by',
  issuedAt: 'Issued at',
  lines: 'Session IDs',
  areas: 'Agreed areas',
  confirmed: 'Confirmations',
  institution: 'Institution',
  program: 'Program',
  term: 'Term',
  issuer: 'Issuer',
  settings: 'Settings fingerprint',
  keyVersion: 'Key version',
  mailKey: 'Mail key',
} as const satisfies Record<keyof Certificate, string>;

const GREEN = '#e2f1e4';
const YELLOW = '#fdf3d0';
const RED = '#f9e0dc';
const GREY = '#eceff1';

/** Colours of the states of an e-mail. */
export const MAIL_TINTS = { SENT: GREEN, READY: YELLOW, SENDING: YELLOW, FAILED: RED };

const FORMATS: Partial<Record<keyof Certificate, Partial<Column>>> = {
  serial: { width: 130 },
  code: { width: 110 },
  status: { width: 90, tints: { Valid: GREEN, Replaced: GREY, Revoked: RED } },
  name: { width: 140 },
  from: { format: 'date' },
  to: { format: 'date' },
  credited: { format: 'integer' },
  trainingMinutes: { format: 'integer' },
  sessions: { format: 'integer' },
  step: {
    width: 110,
    tints: { 'PDF made': GREEN, Reserved: YELLOW, 'Doc made': YELLOW, 'Not filed': YELLOW },
  },
  mailState: { width: 110, tints: MAIL_TINTS },
  mailAt: { format: 'dateTime', width: 140 },
  issuedAt: { format: 'dateTime', width: 140 },
  revokedAt: { format: 'dateTime', width: 140 },
  fileLink: { width: 180 },
  error: { width: 260 },
};

const FIELDS = Object.keys(REGISTER) as (keyof Certificate)[]; // REGISTER satisfies a record of these keys

const COLUMNS: readonly Column[] = FIELDS.map((field) => ({
  header: REGISTER[field],
  format: 'text',
  width: 100,
  ...FORMATS[field],
}));

/** Format of the column with a header, for journal writes. */
export const registerFormat = (header: string): Column['format'] =>
  COLUMNS.find((column) => column.header === header)?.format ?? 'text';

/** One long line, so that rows of the register stay low. */
const BETWEEN = '; ';
/** The title of a training may hold a semicolon, so a line ends only after its minutes. */
const LINE_END = /(?<=\d{4}-\d{2}-\d{2} \d+)(?:; |\n)/;

export const registerToTab = (register: readonly Certificate[]): WorkTab => ({
  tab: TABS.certificates,
  columns: COLUMNS,
  key: [REGISTER.serial],
  filter: true,
  rows: register.map((certificate) => FIELDS.map((field) => cellOf(certificate, field))),
});

function cellOf(certificate: Certificate, field: keyof Certificate): Cell {
  if (field === 'lines') return certificate.lines.map(lineText).join(BETWEEN);
  if (field === 'confirmed') return certificate.confirmed.join(' ');
  return certificate[field];
}

export function registerFromTab(tab: TabData | undefined): Certificate[] {
  if (!tab) return [];
  const cell = cellReader(tab);
  return tab.rows.flatMap((_, row): Certificate[] => {
    const text = (field: keyof Certificate) => String(cell(row, REGISTER[field])).trim();
    const whole = (field: keyof Certificate) => Math.round(Number(text(field))) || 0;
    if (text('serial') === '') return [];
    const [other = 0, coordinator = 0, automatic = 0] = text('confirmed').split(' ').map(Number);
    return [
      {
        serial: text('serial'),
        code: text('code'),
        keyVersion: text('keyVersion'),
        status: oneOf(STATUSES, text('status'), 'Valid'),
        personId: text('personId'),
        name: text('name'),
        role: text('role'),
        from: text('from').slice(0, 10),
        to: text('to').slice(0, 10),
        credited: whole('credited'),
        trainingMinutes: whole('trainingMinutes'),
        sessions: whole('sessions'),
        lines: text('lines').split(LINE_END).flatMap(readLine),
        areas: text('areas'),
        institution: text('institution'),
        program: text('program'),
        term: text('term'),
        issuer: text('issuer'),
        confirmed: [other, coordinator, automatic],
        settings: text('settings'),
        issuedBy: text('issuedBy'),
        issuedAt: text('issuedAt'),
        replaces: text('replaces'),
        replacedBy: text('replacedBy'),
        revokedReason: text('revokedReason'),
        revokedBy: text('revokedBy'),
        revokedAt: text('revokedAt'),
        step: oneOf(DOCUMENT_STEPS, text('step'), 'Reserved'),
        fileLink: text('fileLink'),
        // An unreadable state must never lead to a second message.
        mailState: oneOf(MAIL_STATES, text('mailState'), 'SENDING'),
        mailKey: text('mailKey'),
        mailAt: text('mailAt'),
        sentFrom: text('sentFrom'),
        error: text('error'),
      },
    ];
  });
}

function readLine(line: string): CoveredLine[] {
  // The ID of a training typed by hand holds spaces, so day and minutes are read from the end.
  const match = /^(.+) (\d{4}-\d{2}-\d{2}) (\d+)$/.exec(line.trim());
  return match ? [{ id: match[1] ?? '', day: match[2] ?? '', minutes: Number(match[3]) }] : [];
}

const oneOf = <Value extends string>(values: readonly Value[], text: string, otherwise: Value): Value =>
  values.find((value) => value === text) ?? otherwise;

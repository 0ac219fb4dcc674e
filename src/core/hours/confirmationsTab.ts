// The tab Confirmations: one row for each message that asked someone to confirm sessions.
import { TABS } from '../program';
import { cellReader, type Column, type TabData, type WorkTab } from '../table';
import type { ConfirmationRequest } from './confirmations';

/** Headers that the mail journal writes one by one. */
export const CONFIRMATION_HEADERS = {
  id: 'Request ID',
  person: 'Person ID',
  lines: 'Sessions asked about',
  code: 'Code',
  askedAt: 'Asked at',
  mailState: 'Mail state',
  mailKey: 'Mail key',
  mailAt: 'Mail time',
  sentFrom: 'Sent from',
  reminders: 'Reminders',
  answer: 'Answer',
  answeredAt: 'Answered at',
  error: 'Error',
} as const;

const H = CONFIRMATION_HEADERS;

const COLUMNS: readonly Column[] = [
  { header: H.id, format: 'text', width: 90 },
  { header: H.person, format: 'text', width: 90 },
  { header: H.lines, format: 'text', width: 320 },
  { header: H.code, format: 'text', width: 100 },
  { header: H.askedAt, format: 'dateTime', width: 160 },
  {
    header: H.mailState,
    format: 'text',
    width: 110,
    tints: { SENT: '#e2f1e4', READY: '#fdf3d0', SENDING: '#fdf3d0', FAILED: '#f9e0dc' },
  },
  { header: H.mailAt, format: 'dateTime', width: 160 },
  { header: H.sentFrom, format: 'text', width: 180 },
  { header: H.reminders, format: 'integer', width: 80 },
  { header: H.answer, format: 'text', width: 160 },
  { header: H.answeredAt, format: 'dateTime', width: 160 },
  { header: H.error, format: 'text', width: 220 },
  { header: H.mailKey, format: 'text', width: 120 },
];

/** Format of the column with a header, for journal writes. */
export const confirmationFormat = (header: string): Column['format'] =>
  COLUMNS.find((column) => column.header === header)?.format ?? 'text';

const LINE_BREAK = '\n';

export const confirmationsToTab = (requests: readonly ConfirmationRequest[]): WorkTab => ({
  tab: TABS.confirmations,
  columns: COLUMNS,
  key: [H.id],
  rows: requests.map((request) => [
    request.id,
    request.personId,
    request.lines.join(LINE_BREAK),
    request.code,
    request.askedAt,
    request.mailState,
    request.mailAt,
    request.sentFrom,
    request.reminders,
    request.answer,
    request.answeredAt,
    request.error,
    request.mailKey,
  ]),
});

export function confirmationsFromTab(tab: TabData | undefined): ConfirmationRequest[] {
  if (!tab) return [];
  const cell = cellReader(tab);
  return tab.rows.flatMap((_, row): ConfirmationRequest[] => {
    const text = (header: string) => String(cell(row, header)).trim();
    if (text(H.id) === '') return [];
    return [
      {
        id: text(H.id),
        personId: text(H.person),
        lines: text(H.lines)
          .split(LINE_BREAK)
          .filter((line) => line !== ''),
        code: text(H.code),
        askedAt: text(H.askedAt),
        mailState: text(H.mailState),
        mailKey: text(H.mailKey),
        mailAt: text(H.mailAt),
        sentFrom: text(H.sentFrom),
        reminders: Number(text(H.reminders)) || 0,
        answer: text(H.answer),
        answeredAt: text(H.answeredAt),
        error: text(H.error),
      },
    ];
  });
}

// The tab Letters: one row a letter over several certificates, with what became of its e-mail.
import { TABS } from '../program';
import { cellReader, type Column, type TabData, type WorkTab } from '../table';
import { MAIL_STATES, type MailState } from './certificate';
import { printedMinutes, type LongRecord } from './letter';
import { MAIL_TINTS, REGISTER } from './registerTab';

export interface Letter {
  /** `LT` and at least four digits, never reused. */
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  /** Serials of the certificates it adds up, joined by semicolons. */
  readonly serials: string;
  /** As printed. */
  readonly minutes: number;
  readonly madeBy: string;
  readonly madeAt: string;
  readonly fileLink: string;
  readonly mailState: MailState;
  readonly mailAt: string;
  readonly sentFrom: string;
  readonly error: string;
  readonly mailKey: string;
}

/** Headers by field; the journal writes single cells by them, those of the e-mail as in the register. */
export const LETTERS = {
  id: 'Letter ID',
  personId: 'Person ID',
  name: 'Name',
  serials: 'Certificates',
  minutes: 'Minutes',
  fileLink: 'File link',
  mailState: REGISTER.mailState,
  mailAt: REGISTER.mailAt,
  sentFrom: REGISTER.sentFrom,
  error: REGISTER.error,
  madeBy: 'Made by',
  madeAt: 'Made at',
  mailKey: REGISTER.mailKey,
} as const satisfies Record<keyof Letter, string>;

const FIELDS = Object.keys(LETTERS) as (keyof Letter)[]; // LETTERS satisfies a record of these keys

const FORMATS: Partial<Record<keyof Letter, Partial<Column>>> = {
  name: { width: 140 },
  serials: { width: 260 },
  minutes: { format: 'integer' },
  fileLink: { width: 180 },
  mailState: { width: 110, tints: MAIL_TINTS },
  mailAt: { format: 'dateTime', width: 140 },
  madeAt: { format: 'dateTime', width: 140 },
  error: { width: 260 },
};

const COLUMNS: readonly Column[] = FIELDS.map((field) => ({
  header: LETTERS[field],
  format: 'text',
  width: 100,
  ...FORMATS[field],
}));

/** Format of the column with a header, for journal writes. */
export const letterFormat = (header: string): Column['format'] =>
  COLUMNS.find((column) => column.header === header)?.format ?? 'text';

export const lettersToTab = (letters: readonly Letter[]): WorkTab => ({
  tab: TABS.letters,
  columns: COLUMNS,
  key: [LETTERS.id],
  rows: letters.map((letter) => FIELDS.map((field) => letter[field])),
});

export function lettersFromTab(tab: TabData | undefined): Letter[] {
  if (!tab) return [];
  const cell = cellReader(tab);
  return tab.rows.flatMap((_, row): Letter[] => {
    const texts = Object.fromEntries(
      FIELDS.map((field) => [field, String(cell(row, LETTERS[field])).trim()]),
    ) as Record<keyof Letter, string>;
    if (texts.id === '') return [];
    // An unreadable state must never lead to a second message.
    const mailState = MAIL_STATES.find((state) => state === texts.mailState) ?? 'SENDING';
    return [{ ...texts, minutes: Number(texts.minutes) || 0, mailState }];
  });
}

/** The letter that says what a record says now; a further certificate asks for another letter. */
export const letterOf = (record: LongRecord, letters: readonly Letter[]): Letter | undefined =>
  letters.find(({ personId, serials }) => personId === record.personId && serials === serialsOf(record));

/** The next letter of the tab, not made yet. */
export function newLetter(
  record: LongRecord,
  letters: readonly Letter[],
  madeBy: string,
  madeAt: string,
): Letter {
  const last = letters.reduce((highest, { id }) => Math.max(highest, Number(/\d+$/.exec(id)?.[0] ?? 0)), 0);
  return {
    id: `LT${String(last + 1).padStart(4, '0')}`,
    personId: record.personId,
    name: record.name,
    serials: serialsOf(record),
    minutes: printedMinutes(record),
    madeBy,
    madeAt,
    fileLink: '',
    mailState: 'READY',
    mailAt: '',
    sentFrom: '',
    error: '',
    mailKey: '',
  };
}

const serialsOf = ({ certificates }: LongRecord): string =>
  certificates
    .map(({ serial }) => serial)
    .sort()
    .join('; ');

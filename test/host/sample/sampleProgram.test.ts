import { readFileSync } from 'node:fs';
import { lastFilledRow } from '../../../host/workbook/cells';
import type { SheetData, WorkbookData } from '../../../host/workbook/model';
import { displayText } from '../../../host/workbook/numberFormat';
import { rowsFromCsv } from '../../../host/files/csvText';
import { daySerial, SAMPLE_NOW, SAMPLE_TERM, weekday } from '../../../host/sample/calendar';
import { sampleProgram } from '../../../host/sample/sampleProgram';

type Row = Record<string, string>;

/** Rows of a tab as texts by their header. */
function rowsOf(workbook: WorkbookData, name: string): Row[] {
  const sheet = workbook.sheets.find((tab) => tab.name === name)!;
  const [header, ...rows] = texts(sheet);
  return rows.map((row) => Object.fromEntries(row.map((text, column) => [header![column]!, text])));
}

const texts = (sheet: SheetData): string[][] =>
  sheet.cells.slice(0, lastFilledRow(sheet)).map((row) => Array.from(row ?? [], (cell) => displayText(cell)));

const column = (row: Row, start: string): string =>
  row[Object.keys(row).find((header) => header.startsWith(start))!]!;

const options = (text: string): string[] => text.split(', ');
const YEARS = ['PY1', 'PY2', 'Y1', 'Y2', 'Y3', 'Y4'];

const sample = sampleProgram();
const mentors = rowsOf(sample, 'Mentor sign-up');
const mentees = rowsOf(sample, 'Mentee sign-up');
const sessions = rowsOf(sample, 'Session log');

const address = (row: Row): string => column(row, 'Email').trim().toLowerCase();
const names = (row: Row, other: Row): boolean =>
  column(row, 'Named')
    .split('; ')
    .some((named) => named === address(other) || named === column(other, 'Your name').trim());
const gap = (mentor: Row, mentee: Row): number =>
  YEARS.indexOf(column(mentor, 'Year')) - YEARS.indexOf(column(mentee, 'Year'));
const commonTimes = (mentor: Row, mentee: Row): string[] =>
  options(column(mentor, 'Times:')).filter((time) => options(column(mentee, 'Times:')).includes(time));
const mutual = mentees.flatMap((mentee) =>
  mentors
    .filter((mentor) => names(mentor, mentee) && names(mentee, mentor))
    .map((mentor) => ({ mentor, mentee })),
);

describe('sampleProgram', () => {
  it('is the same for the same seed and another for another', () => {
    expect(JSON.stringify(sampleProgram())).toBe(JSON.stringify(sample));
    expect(JSON.stringify(sampleProgram({ seed: 2 }))).not.toBe(JSON.stringify(sample));
  });

  it('has six response tabs with the time of sending first, and the settings of the program', () => {
    expect(sample.sheets.map(({ name }) => name)).toEqual([
      'Mentor sign-up',
      'Mentee sign-up',
      'Training attendance',
      'Session log',
      'Session confirmation',
      'Survey',
      'Settings',
    ]);
    for (const sheet of sample.sheets.slice(0, 6)) {
      expect(sheet.cells[0]![0]!.value).toBe('Timestamp');
      expect(sheet.frozenRows).toBe(1);
      expect(sheet.formUrl).toMatch(/^https:\/\/docs\.google\.com\/forms\//);
    }
  });

  it('has 34 mentors, one of whom signed up twice, and 33 mentees', () => {
    expect(mentors).toHaveLength(35);
    expect(new Set(mentors.map(address)).size).toBe(34);
    expect(mentees).toHaveLength(33);
    expect(new Set(mentees.map(address)).size).toBe(33);
  });

  it('logs some two hundred sessions and confirms most of them', () => {
    expect(sessions.length).toBeGreaterThanOrEqual(190);
    expect(sessions.length).toBeLessThanOrEqual(210);
    const confirmations = rowsOf(sample, 'Session confirmation');
    const disputes = confirmations.filter((row) => column(row, 'Answer').startsWith('No'));
    expect(confirmations.length).toBeGreaterThan(0.85 * sessions.length);
    expect(confirmations.length).toBeLessThan(sessions.length);
    expect(disputes.length).toBeGreaterThanOrEqual(3);
  });

  it('holds the survey as the file has it', () => {
    const file = rowsFromCsv(readFileSync('host/sample/survey.csv', 'utf8'));
    expect(texts(sample.sheets[5]!).map((row) => row.join('|'))).toEqual(file.map((row) => row.join('|')));
  });

  it('gives the survey’s respondents the role and year that they answered', () => {
    for (const answer of rowsOf(sample, 'Survey')) {
      const side = column(answer, 'What was your role') === 'Mentor' ? mentors : mentees;
      const person = side.find((row) => address(row) === column(answer, 'Email'))!;
      expect(column(person, 'Year')).toBe(column(answer, 'What is your year?'));
      expect(column(person, 'Gender')).toBe(column(answer, 'Gender'));
    }
  });

  it('has 28 pairs who named each other and may be paired', () => {
    expect(new Set(mutual.map(({ mentee }) => address(mentee))).size).toBe(28);
    for (const { mentor, mentee } of mutual) {
      expect([0, 1, 2]).toContain(gap(mentor, mentee));
      expect(commonTimes(mentor, mentee).length).toBeGreaterThanOrEqual(2);
      expect(column(mentor, 'I consent') + column(mentee, 'I consent')).not.toMatch(/No/);
      const required = [mentor, mentee].some((row) => column(row, 'Gender wish') === 'Required');
      if (required) expect(column(mentor, 'Gender')).toBe(column(mentee, 'Gender'));
    }
  });

  it('leaves five mentees to a proposal, of whom three can have a mentor', () => {
    const alone = mentees.filter((mentee) => !mutual.some((pair) => pair.mentee === mentee));
    const free = mentors.filter(
      (mentor) =>
        !mutual.some((pair) => pair.mentor === mentor) &&
        /^Yes/.test(column(mentor, 'I consent')) &&
        Number(column(mentor, 'Places')) > 0 &&
        column(mentor, 'Year') !== '',
    );
    const matchable = alone.filter(
      (mentee) =>
        /^Yes/.test(column(mentee, 'I consent')) &&
        free.some(
          (mentor) => [0, 1, 2].includes(gap(mentor, mentee)) && commonTimes(mentor, mentee).length > 0,
        ),
    );
    expect(alone).toHaveLength(5);
    expect(matchable).toHaveLength(3);
  });

  it('has the slips that people make', () => {
    const everybody = [...mentors, ...mentees];
    expect(everybody.filter((row) => column(row, 'Year') === '')).toHaveLength(1);
    expect(everybody.filter((row) => !column(row, 'Email').includes('@'))).toHaveLength(1);
    expect(everybody.some((row) => /\s$/.test(column(row, 'Email')))).toBe(true);
    expect(everybody.some((row) => /[A-Z]/.test(column(row, 'Email')))).toBe(true);
    expect(everybody.some((row) => column(row, 'Purpose').startsWith('=HYPERLINK'))).toBe(true);
    expect(everybody.some((row) => column(row, 'Purpose').includes('\n'))).toBe(true);
    expect(everybody.some((row) => /[가-힣]/.test(column(row, 'Your name')))).toBe(true);
    expect(
      options(
        column(
          mentees.find((row) => column(row, 'Times:') === 'Sunday night')!,
          'Times',
        ),
      ),
    ).toHaveLength(1);
  });

  it('keeps an answer that looks like a formula as text', () => {
    const cells = sample.sheets.flatMap((sheet) => sheet.cells.flatMap((row) => row ?? []));
    expect(cells.filter((cell) => cell?.formula !== undefined)).toEqual([]);
  });

  it('logs right sessions between the two of a pair, inside the term, before today', () => {
    const now = daySerial(SAMPLE_NOW.slice(0, 10));
    const days = sample.sheets[3]!.cells.slice(1).map((row) => row![3]!.value as number);
    const inTerm = days.filter(
      (day) => day >= daySerial(SAMPLE_TERM.from) && day <= daySerial(SAMPLE_TERM.until),
    );
    expect(days.length - inTerm.length).toBe(2); // one still to come, one before the term
    expect(days.filter((day) => day > now)).toHaveLength(1);
    expect(days.filter((day) => weekday(day) === 6)).toEqual([]);
    const ofNobody = sessions.filter(
      (row) =>
        !mutual.some(
          ({ mentor, mentee }) =>
            address(mentor) === column(row, 'Email') &&
            [address(mentee), column(mentee, 'Your name').trim()].includes(column(row, 'Mentee')),
        ),
    );
    expect(ofNobody).toHaveLength(1); // a partner who never signed up
  });

  it('multiplies people, sessions and answers by the size', () => {
    const three = sampleProgram({ size: 3 });
    expect(rowsOf(three, 'Mentor sign-up')).toHaveLength(3 * 35);
    expect(rowsOf(three, 'Mentee sign-up')).toHaveLength(3 * 33);
    expect(rowsOf(three, 'Session log').length).toBeGreaterThan(3 * 190);
    const surveyed = rowsOf(three, 'Survey').map((row) => column(row, 'Email'));
    expect(new Set(surveyed).size).toBe(3 * 19);
    const known = new Set(
      [...rowsOf(three, 'Mentor sign-up'), ...rowsOf(three, 'Mentee sign-up')].map(address),
    );
    expect(surveyed.filter((email) => !known.has(email))).toEqual([]);
  });

  it('speaks Korean when asked to', () => {
    const korean = sampleProgram({ language: 'ko' });
    expect(korean.sheets[0]!.cells[0]!.map((cell) => cell?.value)).toContain('학년');
    expect(korean.sheets[0]!.cells[1]![2]!.value).toMatch(/^[가-힣]{2,5} ?$/);
  });

  it('refuses a size that is no whole number from 1', () => {
    expect(() => sampleProgram({ size: 0 })).toThrow('size must be 1 or more');
  });
});

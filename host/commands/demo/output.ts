// Everything that a demo leaves behind: the workbook, its tabs, certificates, mails and the report.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DriveStore } from '../../documents/driveStore';
import { writeCsvFolder } from '../../files/csvFolder';
import { writeXlsx } from '../../files/xlsx/writeXlsx';
import { Formulas } from '../../formulas/formulas';
import type { Host } from '../../host';
import { emlName, emlOf } from '../../services/mailFile';
import type { CellData, CellValue, SheetData } from '../../workbook/model';
import { displayValue } from '../../workbook/numberFormat';
import type { JobOutcome, JobRecord } from './runJobs';

/** What was written besides workbook.xlsx and report.json, and what the .xlsx file could not hold. */
export interface Written {
  readonly tabs: number;
  readonly certificates: number;
  readonly mails: number;
  readonly notices: readonly string[];
}

const PDF = 'application/pdf';

/** Writes into `folder`; what an earlier demo left there is replaced. */
export async function writeOutput(
  host: Host,
  folder: string,
  outcomes: readonly JobOutcome[],
): Promise<Written> {
  const places = Object.fromEntries(
    ['tabs', 'certificates', 'outbox'].map((name) => {
      const place = join(folder, name);
      rmSync(place, { recursive: true, force: true });
      mkdirSync(place, { recursive: true });
      return [name, place];
    }),
  ) as Record<'tabs' | 'certificates' | 'outbox', string>;

  const formulas = new Formulas(host.world);
  const resultOf = (sheet: SheetData, row: number, column: number): CellValue | undefined =>
    formulas.result(sheet.id, row, column).value;
  const notices = await writeXlsx(host.workbook, join(folder, 'workbook.xlsx'), { resultOf });
  const tabs = writeCsvFolder(host.workbook, places.tabs, shownBy(formulas));
  const certificates = writeCertificates(host, places.certificates);
  for (const message of host.outbox)
    writeFileSync(join(places.outbox, emlName(message)), await emlOf(message));
  writeFileSync(join(folder, 'report.json'), `${JSON.stringify(reportOf(outcomes), null, 2)}\n`);
  return { tabs: tabs.length, certificates, mails: host.outbox.length, notices };
}

/** How a cell shows in the .csv files: formulas with their computed result. */
const shownBy =
  (formulas: Formulas) =>
  (cell: CellData | undefined, sheet: SheetData, row: number, column: number): string => {
    if (cell?.formula === undefined) return displayValue(cell?.value, cell?.format);
    const { value, format } = formulas.result(sheet.id, row, column);
    return displayValue(value, cell.format ?? format);
  };

/** PDFs that the add-on put into its folder, under their own names. */
function writeCertificates(host: Host, folder: string): number {
  const files = DriveStore.of(host.world)
    .all()
    .filter(({ mimeType, trashed, bytes }) => mimeType === PDF && !trashed && bytes);
  for (const { name, bytes } of files) {
    const safe = name.replace(/\.pdf$/i, '').replace(/[<>:"/\\|?*\u0000-\u001f]/g, '_');
    writeFileSync(join(folder, `${safe}.pdf`), bytes!); // filtered above
  }
  return files.length;
}

const reportOf = (outcomes: readonly JobOutcome[]): { jobs: Record<string, JobRecord> } => ({
  jobs: Object.fromEntries(
    outcomes.map(({ job, milliseconds, serviceCalls, rows, problems }) => [
      job,
      { milliseconds, serviceCalls: inOrder(serviceCalls), rows, problems },
    ]),
  ),
});

const inOrder = (counts: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));

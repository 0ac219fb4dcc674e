// What the add-on has made besides cells: messages and files, as lists and as downloads.
import type { HostWorld } from '../engine/hostWorld';
import { DOCUMENT_TYPE, DriveStore, FOLDER_TYPE, type DriveFile } from '../documents/driveStore';
import { pdfIn } from '../documents/pdf';
import { emlName, emlOf } from '../services/mailFile';
import { xlsxOf } from '../files/xlsx/writeXlsx';
import { Formulas } from '../formulas/formulas';
import type { FileLine, MailLine } from './deskState';
import type { Download } from './server/downloads';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const mailLines = ({ outbox }: HostWorld): MailLine[] =>
  [...outbox].reverse().map(({ number, sentAt, to, subject, body, attachments }) => ({
    number,
    sentAt: new Date(sentAt).toISOString().slice(0, 16).replace('T', ' ') + ' UTC',
    to,
    subject,
    body,
    attachments: attachments.map(({ name }) => name),
  }));

export function driveFiles(world: HostWorld): FileLine[] {
  const files = DriveStore.of(world)
    .all()
    .filter(({ trashed }) => !trashed);
  const names = new Map(files.map(({ id, name }) => [id, name]));
  return files.map((file) => ({
    id: file.id,
    name: file.name,
    kind: kindOf(file),
    folder: file.parents.map((id) => names.get(id) ?? '').join(''),
  }));
}

function kindOf({ mimeType }: DriveFile): FileLine['kind'] {
  if (mimeType === 'application/pdf') return 'pdf';
  if (mimeType === DOCUMENT_TYPE) return 'document';
  return mimeType === FOLDER_TYPE ? 'folder' : 'other';
}

export function fileDownload(world: HostWorld, id: string): Download | null {
  const file = DriveStore.of(world).get(id);
  if (file?.document) {
    const bytes = pdfIn(world, file.document);
    return { name: `${file.name}.pdf`, type: 'application/pdf', bytes };
  }
  if (file?.bytes) return { name: file.name, type: file.mimeType, bytes: file.bytes };
  return null;
}

export async function mailDownload(world: HostWorld, number: number): Promise<Download | null> {
  const message = world.outbox.find((each) => each.number === number);
  if (message === undefined) return null;
  return { name: emlName(message), type: 'message/rfc822', bytes: await emlOf(message) };
}

export async function workbookDownload(world: HostWorld): Promise<Download> {
  const formulas = new Formulas(world);
  const { bytes } = await xlsxOf(world.workbook, {
    resultOf: (sheet, row, column) => formulas.result(sheet.id, row, column).value,
  });
  return { name: `${world.workbook.name}.xlsx`, type: XLSX, bytes };
}

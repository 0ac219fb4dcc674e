// The files behind certificates: template, working copy, PDF. Every file carries the serial and the
// spreadsheet it belongs to, so that a run that was cut off finds what it made and makes nothing twice.
import { SetupError } from '../core/problem';
import { activeSpreadsheet } from './spreadsheet';
import { say } from './words';

const DOCUMENT = 'application/vnd.google-apps.document';
const FOLDER = 'application/vnd.google-apps.folder';
const PDF = 'application/pdf';
const FILES = 'https://www.googleapis.com/drive/v3/files/';

type DriveFile = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;

/** A PDF in hand, ready to be filed or attached. */
export type PdfFile = GoogleAppsScript.Base.Blob;

/** What exists already for one serial. */
export interface MadeFiles {
  readonly copyId: string | undefined;
  readonly pdf: FiledPdf | undefined;
}

export interface FiledPdf {
  readonly id: string;
  readonly link: string;
}

/** A text to be replaced wherever it stands, letter by letter. */
export interface Replacement {
  readonly spelled: string;
  readonly value: string;
}

/**
 * The template Doc of a variant, made from HTML when there is none yet.
 *
 * @param variant Language and pages; another variant is another template.
 */
export function ensureTemplate(variant: string, name: string, html: () => string): string {
  const marks = { kind: 'template', variant };
  const found = findOwn(marks)[0];
  if (found?.id) return found.id;
  return documentFrom(html(), name, marks);
}

/** The folder of the PDF files, made when there is none yet. A renamed or moved folder stays the folder. */
export function ensureFolder(name: string): string {
  const marks = { kind: 'folder' };
  const found = findOwn(marks)[0];
  if (found?.id) return found.id;
  return idOf(driveFiles().create({ ...named(name, marks), mimeType: FOLDER }));
}

/** All text of a Doc, paragraph by paragraph, tables, header and footer included. */
export function documentText(id: string): string {
  const { body, headers, footers } = documents().get(id);
  return textRuns({ body, headers, footers }).join('');
}

/** Files made earlier for a serial of this spreadsheet. */
export function findMadeFiles(serial: string): MadeFiles {
  const files = findOwn({ serial });
  const copy = files.find(({ mimeType }) => mimeType === DOCUMENT);
  const pdf = files.find(({ mimeType }) => mimeType === PDF);
  return { copyId: copy?.id, pdf: pdf?.id ? { id: pdf.id, link: linkOf(pdf) } : undefined };
}

/** Copies the template for one serial. */
export const copyTemplate = (templateId: string, serial: string, name: string): string =>
  idOf(driveFiles().copy(named(name, { kind: 'copy', serial }), templateId, { fields: 'id' }));

/**
 * Replaces all tags at once: Docs applies either every replacement or none.
 *
 * @returns Spellings that the document did not hold.
 */
export function fillDocument(id: string, replacements: readonly Replacement[]): string[] {
  const requests = replacements.map(({ spelled, value }) => ({
    replaceAllText: { containsText: { text: spelled, matchCase: true }, replaceText: value },
  }));
  const { replies = [] } = documents().batchUpdate({ requests }, id);
  return replacements
    .filter((_, index) => (replies[index]?.replaceAllText?.occurrencesChanged ?? 0) < 1)
    .map(({ spelled }) => spelled);
}

/** The PDF of a Doc. @throws Error with Google's answer when the export is refused. */
export const exportPdf = (documentId: string, name: string): PdfFile =>
  fetchPdf(`${documentId}/export?mimeType=${encodeURIComponent(PDF)}`, name);

/** The bytes of a PDF that was filed earlier, to attach it. */
export const readPdf = (fileId: string, name: string): PdfFile => fetchPdf(`${fileId}?alt=media`, name);

/** Files a PDF in the folder. */
export function filePdf(pdf: PdfFile, name: string, serial: string, folderId: string): FiledPdf {
  const resource = {
    ...named(`${oneLine(name)}.pdf`, { kind: 'pdf', serial }),
    mimeType: PDF,
    parents: [folderId],
  };
  const made = driveFiles().create(resource, pdf, { fields: 'id,webViewLink' });
  return { id: idOf(made), link: linkOf(made) };
}

/**
 * A page from HTML as a filed PDF, by way of a Doc, which has Google's fonts.
 *
 * @param serial By which a later run finds what this one made; '' makes a new file each time.
 */
export function printHtml(html: string, name: string, folderId: string, serial = ''): FiledPdf {
  const made: Partial<MadeFiles> = serial === '' ? {} : findMadeFiles(serial);
  const id = made.pdf ? made.copyId : (made.copyId ?? documentFrom(html, name, { kind: 'copy', serial }));
  try {
    return made.pdf ?? filePdf(exportPdf(id ?? '', name), name, serial, folderId);
  } finally {
    if (id !== undefined) trashFile(id);
  }
}

const documentFrom = (html: string, name: string, marks: Readonly<Record<string, string>>): string =>
  idOf(
    driveFiles().create(
      { ...named(name, marks), mimeType: DOCUMENT },
      Utilities.newBlob(html, 'text/html', 'page.html'),
      { fields: 'id' },
    ),
  );

/** A PDF straight from HTML: plain, filed nowhere, and made without any permission for Drive. */
export const pdfFromHtml = (html: string, name: string): PdfFile =>
  Utilities.newBlob(html, 'text/html', 'page.html')
    .getAs(PDF)
    .setName(`${oneLine(name)}.pdf`);

/** Puts a working copy into the bin, where it can be fetched back for a while. */
export function trashFile(id: string): void {
  driveFiles().update({ trashed: true }, id);
}

/** File ID in a link to a Google Doc, or the text itself when it is one; '' for anything else. */
export const fileIdIn = (link: string): string =>
  /\/d\/([\w-]{20,})/.exec(link)?.[1] ?? (/^[\w-]{20,}$/.test(link.trim()) ? link.trim() : '');

function fetchPdf(address: string, name: string): PdfFile {
  const response = UrlFetchApp.fetch(FILES + address, {
    headers: { Authorization: `Bearer ${ScriptApp.getOAuthToken()}` },
    muteHttpExceptions: true,
  });
  const code = response.getResponseCode();
  if (code !== 200) throw new Error(`Drive answered ${code} when asked for the PDF`);
  return response.getBlob().setName(`${oneLine(name)}.pdf`);
}

function findOwn(marks: Readonly<Record<string, string>>): DriveFile[] {
  const terms = Object.entries({ ...marks, register: activeSpreadsheet().getId() }).map(
    ([key, value]) => `appProperties has { key='${quoted(key)}' and value='${quoted(value)}' }`,
  );
  const q = [...terms, 'trashed = false'].join(' and ');
  return driveFiles().list({ q, fields: 'files(id,mimeType,webViewLink)' }).files ?? [];
}

const quoted = (text: string): string => text.replace(/[\\']/g, '\\$&');

function named(name: string, marks: Readonly<Record<string, string>>) {
  return { name: oneLine(name), appProperties: { ...marks, register: activeSpreadsheet().getId() } };
}

const oneLine = (text: string): string => text.replace(/[\s/\\]+/g, ' ').trim();

/** Drive gives every file an ID; the published type does not say so. */
const idOf = (file: DriveFile): string => file.id ?? '';

const linkOf = (file: DriveFile): string =>
  file.webViewLink ?? `https://drive.google.com/file/d/${idOf(file)}/view`;

/** Collects the text of every text run, however deep it stands. */
function textRuns(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const { textRun } = node as { textRun?: { content?: string } };
  if (textRun) return [textRun.content ?? ''];
  return Object.values(node).flatMap(textRuns);
}

/** @throws SetupError when the advanced service is switched off. */
function driveFiles(): GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection {
  if (typeof Drive === 'undefined' || !Drive.Files)
    throw new SetupError(say('serviceOff', { service: 'Drive' }));
  return Drive.Files;
}

function documents(): GoogleAppsScript.Docs.Collection.DocumentsCollection {
  if (typeof Docs === 'undefined' || !Docs.Documents)
    throw new SetupError(say('serviceOff', { service: 'Docs' }));
  return Docs.Documents;
}

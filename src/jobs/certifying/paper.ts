// Makes the PDF of one certificate: template, copy, fill, export, file, bin. Each step looks first for what
// an earlier run made of this serial, and is written down before the next one begins.
import type { Certificate } from '../../core/certificates/certificate';
import { tagValues } from '../../core/certificates/fill';
import { REGISTER } from '../../core/certificates/registerTab';
import type { CertificateSettings } from '../../core/certificates/settings';
import { readTags, type SpelledTag, type Tag } from '../../core/certificates/tags';
import { escaped, templateHtml } from '../../core/certificates/template';
import { say } from '../../core/certificates/words';
import { SetupError } from '../../core/problem';
import { SIGN_UP_FIELDS } from '../../core/program';
import {
  copyTemplate,
  documentText,
  ensureFolder,
  ensureTemplate,
  exportPdf,
  fileIdIn,
  filePdf,
  fillDocument,
  findMadeFiles,
  pdfFromHtml,
  readPdf,
  trashFile,
  type PdfFile,
} from '../../google/certificateFiles';
import { checkPermissions, type Scope } from '../../google/permissions';
import type { RowJournal } from '../../google/rowJournal';
import { tagText, type PaperLanguage } from './paperLanguage';
import type { Program } from './readProgram';

/** Where certificates are made. */
export type Workshop = DriveWorkshop | 'plain';

/** With Drive: a template whose tags have been checked, and a folder. Without it papers are plain, and not filed. */
interface DriveWorkshop {
  readonly templateId: string;
  readonly tags: readonly SpelledTag[];
  readonly folderId: string;
}

/** What the way over a Google Doc needs; either may be refused. */
const DRIVE_SCOPES: readonly Scope[] = ['drive.file', 'script.external_request'];

/** Whether papers can be made from the template and filed; without it they are plain, and wait to be filed. */
export const canFile = (): boolean => checkPermissions(DRIVE_SCOPES).missing.length === 0;

/** ID of the template: the coordinator's own copy, else the one that the add-on made or makes now. */
export function ensureOwnTemplate(settings: CertificateSettings, language: PaperLanguage): string {
  const variant = [language.name, settings.sessionList ? 'list' : '', settings.studentNumber ? 'number' : ''];
  const own = fileIdIn(settings.template);
  const name = language.say(say('templateName', { program: settings.program }));
  return own !== ''
    ? own
    : ensureTemplate(variant.filter((part) => part !== '').join(' '), name, () =>
        templateHtml(settings, language.say, language.name === 'both'),
      );
}

/**
 * Opens the workshop.
 *
 * @throws SetupError naming the first tag that is unknown or missing, or when the template cannot be opened:
 *   nothing has been issued then.
 */
export function openWorkshop({ settings }: Program, language: PaperLanguage): Workshop {
  if (!canFile()) return 'plain';
  const templateId = ensureOwnTemplate(settings, language);
  const { tags, problems } = readTags(templateText(templateId), settings);
  const [first] = problems;
  if (first) throw new SetupError(first);
  return { templateId, tags, folderId: ensureFolder(settings.folder) };
}

/**
 * The PDF of a certificate, made now or by an earlier run.
 *
 * @returns Its bytes; undefined when it was filed earlier, see `madePdf`.
 */
export function makePaper(
  certificate: Certificate,
  workshop: Workshop,
  program: Program,
  language: PaperLanguage,
  journal: RowJournal,
): PdfFile | undefined {
  const { serial } = certificate;
  const name = language.say(say('fileName', { serial, name: certificate.name }));
  if (workshop === 'plain') {
    const paper = plainPaper(certificate, program, language, name);
    journal.note(serial, { [REGISTER.step]: 'Not filed', [REGISTER.error]: '' });
    return paper;
  }
  const made = findMadeFiles(serial);
  let { copyId, pdf } = made;
  let bytes: PdfFile | undefined;
  if (!pdf) {
    copyId = copyId ?? copyTemplate(workshop.templateId, serial, name);
    journal.note(serial, { [REGISTER.step]: 'Doc made' });
    fill(copyId, certificate, workshop, program, language, made.copyId !== undefined);
    bytes = exportPdf(copyId, name);
    pdf = filePdf(bytes, name, serial, workshop.folderId);
  }
  // The copy goes before the step is noted: afterwards no run would look for it again.
  if (copyId !== undefined) trashFile(copyId);
  journal.note(serial, { [REGISTER.step]: 'PDF made', [REGISTER.fileLink]: pdf.link, [REGISTER.error]: '' });
  return bytes;
}

/** The bytes of a PDF that stands in the register; one that is not filed is made again. */
export function madePdf(certificate: Certificate, program: Program, language: PaperLanguage): PdfFile {
  const { serial, name, fileLink } = certificate;
  const file = language.say(say('fileName', { serial, name }));
  return fileLink === ''
    ? plainPaper(certificate, program, language, file)
    : readPdf(fileIdIn(fileLink), file);
}

function plainPaper(
  certificate: Certificate,
  program: Program,
  language: PaperLanguage,
  name: string,
): PdfFile {
  const values = valuesOf(certificate, program);
  const html = templateHtml(program.settings, language.say, language.name === 'both');
  const text = (tag: string) =>
    escaped(tagText(tag as Tag, values[tag as Tag], language)).replace(/\n/g, '<br>');
  return pdfFromHtml(
    html.replace(/\{\{([^{}]+)\}\}/g, (_, tag: string) => text(tag)),
    name,
  );
}

/** @throws SetupError when it cannot be opened. */
export function templateText(templateId: string): string {
  try {
    return documentText(templateId);
  } catch (error) {
    if (error instanceof SetupError) throw error;
    throw new SetupError(say('templateUnreadable'));
  }
}

function fill(
  copyId: string,
  certificate: Certificate,
  workshop: DriveWorkshop,
  program: Program,
  language: PaperLanguage,
  mayBeFilled: boolean,
): void {
  // Docs fills either all tags or none, so a copy of an earlier run without tags is complete.
  if (mayBeFilled && !documentText(copyId).includes('{{')) return;
  const values = valuesOf(certificate, program);
  const missed = fillDocument(
    copyId,
    workshop.tags.map(({ tag, spelled }) => ({ spelled, value: tagText(tag, values[tag], language) })),
  );
  if (missed.length > 0 || documentText(copyId).includes('{{'))
    throw new SetupError(say('tagsLeft', { serial: certificate.serial }));
}

function valuesOf(certificate: Certificate, program: Program): ReturnType<typeof tagValues> {
  const { settings, rules, people } = program;
  const sessions = settings.sessionList ? program.sessions : [];
  const person = people.find(({ id }) => id === certificate.personId);
  return tagValues({
    certificate,
    person,
    settings,
    rules,
    sessions: new Map(sessions.map((session) => [session.id, session])),
    studentNumber: person?.fields[SIGN_UP_FIELDS.studentNumber] ?? '',
  });
}

// Makes the PDF of one certificate: template, copy, fill, export, file, bin. Each step looks first for what
// an earlier run made of this serial, and is written down before the next one begins.
import type { Certificate } from '../../core/certificates/certificate';
import { tagValues } from '../../core/certificates/fill';
import { REGISTER } from '../../core/certificates/registerTab';
import { readTags, type SpelledTag } from '../../core/certificates/tags';
import { templateHtml } from '../../core/certificates/template';
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
  readPdf,
  trashFile,
  type PdfFile,
} from '../../google/certificateFiles';
import type { RowJournal } from '../../google/rowJournal';
import { tagText, type PaperLanguage } from './paperLanguage';
import type { Program } from './readProgram';

/** Where certificates are made: a template whose tags have been checked, and a folder. */
export interface Workshop {
  readonly templateId: string;
  readonly tags: readonly SpelledTag[];
  readonly folderId: string;
}

/**
 * Opens the workshop.
 *
 * @throws SetupError naming the first tag that is unknown or missing, or when the template cannot be opened:
 *   nothing has been issued then.
 */
export function openWorkshop({ settings }: Program, language: PaperLanguage): Workshop {
  const variant = [language.name, settings.sessionList ? 'list' : '', settings.studentNumber ? 'number' : ''];
  const own = fileIdIn(settings.template);
  const name = language.say(say('templateName', { program: settings.program }));
  const templateId =
    own !== ''
      ? own
      : ensureTemplate(variant.filter((part) => part !== '').join(' '), name, () =>
          templateHtml(settings, language.say),
        );
  const { tags, problems } = readTags(templateText(templateId), settings);
  const [first] = problems;
  if (first) throw new SetupError(first);
  return { templateId, tags, folderId: ensureFolder(settings.folder) };
}

/**
 * The PDF of a certificate, made now or by an earlier run.
 *
 * @returns Its bytes; undefined when it was filed earlier, see `filedPdf`.
 */
export function makePaper(
  certificate: Certificate,
  workshop: Workshop,
  program: Program,
  language: PaperLanguage,
  journal: RowJournal,
): PdfFile | undefined {
  const { serial } = certificate;
  const made = findMadeFiles(serial);
  const name = language.say(say('fileName', { serial, name: certificate.name }));
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

/** The bytes of a PDF that stands in the register. */
export const filedPdf = ({ serial, name, fileLink }: Certificate, language: PaperLanguage): PdfFile =>
  readPdf(
    fileIdIn(fileLink) || (findMadeFiles(serial).pdf?.id ?? ''),
    language.say(say('fileName', { serial, name })),
  );

function templateText(templateId: string): string {
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
  workshop: Workshop,
  program: Program,
  language: PaperLanguage,
  mayBeFilled: boolean,
): void {
  // Docs fills either all tags or none, so a copy of an earlier run without tags is complete.
  if (mayBeFilled && !documentText(copyId).includes('{{')) return;
  const { settings, rules, people, sessions } = program;
  const person = people.find(({ id }) => id === certificate.personId);
  const values = tagValues({
    certificate,
    person,
    settings,
    rules,
    sessions: new Map(sessions.map((session) => [session.id, session])),
    studentNumber: person?.fields[SIGN_UP_FIELDS.studentNumber] ?? '',
  });
  const missed = fillDocument(
    copyId,
    workshop.tags.map(({ tag, spelled }) => ({ spelled, value: tagText(values[tag], language.say) })),
  );
  if (missed.length > 0 || documentText(copyId).includes('{{'))
    throw new SetupError(say('tagsLeft', { serial: certificate.serial }));
}

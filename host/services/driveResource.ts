// A file in the words of the Drive API, with the fields asked for.
import { NotEmulatedError } from '../engine/emulated';
import { DOCUMENT_TYPE, type DriveFile, FOLDER_TYPE, ROOT_FOLDER } from '../documents/driveStore';

type Resource = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;

/** Without `fields`, version 3 answers with these alone (DOC). */
const DEFAULT_FIELDS = ['kind', 'id', 'name', 'mimeType'];

const ALL_FIELDS = [
  ...DEFAULT_FIELDS,
  'appProperties',
  'properties',
  'description',
  'parents',
  'trashed',
  'webViewLink',
  'webContentLink',
  'createdTime',
  'modifiedTime',
  'size',
  'ownedByMe',
  'fileExtension',
];

/** Optional arguments that change nothing here. */
const HARMLESS = ['supportsAllDrives', 'corpora'];

/**
 * Fields to answer with, from `optionalArgs`.
 *
 * @throws NotEmulatedError for any other optional argument, or a field that is not kept.
 */
export function readableFields(
  method: string,
  options: Readonly<Record<string, unknown>>,
  also: readonly string[] = [],
): string[] {
  for (const name of Object.keys(options)) {
    if (name !== 'fields' && !HARMLESS.includes(name) && !also.includes(name)) {
      throw new NotEmulatedError(`Drive.Files.${method} with ${name}`);
    }
  }
  if (options.fields === undefined) return DEFAULT_FIELDS;
  const text = String(options.fields).replace(/\s+/g, '');
  const ofFiles =
    method === 'list' ? (/(?:^|,)files\(([^)]*)\)|(?:^|,)files\/(\w+)/.exec(text) ?? undefined) : undefined;
  const wanted = method === 'list' ? (ofFiles?.[1] ?? ofFiles?.[2] ?? '*') : text;
  if (wanted === '*') return ALL_FIELDS;
  return wanted.split(',').map((field) => {
    if (!ALL_FIELDS.includes(field)) throw new NotEmulatedError(`Drive field "${field}"`);
    return field;
  });
}

/** The resource, with `fields` and nothing else. */
export function driveResource(file: DriveFile, fields: readonly string[]): Resource {
  const all: Record<string, unknown> = {
    kind: 'drive#file',
    id: file.id,
    name: file.name,
    mimeType: file.mimeType,
    description: file.description,
    parents: file.parents.length === 0 ? [ROOT_FOLDER] : [...file.parents],
    trashed: file.trashed,
    webViewLink: webViewLink(file),
    createdTime: new Date(file.createdTime).toISOString(),
    modifiedTime: new Date(file.modifiedTime).toISOString(),
    ownedByMe: true,
    ...(Object.keys(file.appProperties).length > 0 ? { appProperties: { ...file.appProperties } } : {}),
    ...(Object.keys(file.properties).length > 0 ? { properties: { ...file.properties } } : {}),
    ...(file.bytes
      ? { size: String(file.bytes.length), fileExtension: /\.([^.]+)$/.exec(file.name)?.[1] ?? '' }
      : {}),
    ...(file.bytes ? { webContentLink: `https://drive.google.com/uc?id=${file.id}&export=download` } : {}),
  };
  return Object.fromEntries(
    fields.filter((field) => field in all).map((field) => [field, all[field]]),
  ) as Resource;
}

function webViewLink(file: DriveFile): string {
  if (file.mimeType === DOCUMENT_TYPE)
    return `https://docs.google.com/document/d/${file.id}/edit?usp=drivesdk`;
  if (file.mimeType === FOLDER_TYPE) return `https://drive.google.com/drive/folders/${file.id}`;
  return `https://drive.google.com/file/d/${file.id}/view?usp=drivesdk`;
}

// Drive, the advanced service (API version 3): the files that this user's add-on made, and no others.
import { Emulated, type Members, NotEmulatedError, ServiceError } from '../engine/emulated';
import { type World } from '../engine/world';
import { compileQuery } from '../documents/driveQuery';
import { DOCUMENT_TYPE, type DriveFile, DriveStore, FOLDER_TYPE, ROOT_FOLDER } from '../documents/driveStore';
import { A4, type HostDocument } from '../documents/document';
import { offerHtmlAsPdf, readUpload } from '../documents/upload';
import { Blob } from './blob';
import { driveResource, readableFields } from './driveResource';

type Resource = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;
type FileList = GoogleAppsScript.Drive_v3.Drive.V3.Schema.FileList;
type Options = Readonly<Record<string, unknown>>;

export const DRIVE_SCOPES = [
  'https://www.googleapis.com/auth/drive.file',
  'https://www.googleapis.com/auth/drive',
];

/** What the add-on may say of a file; anything else in a resource is refused. */
const WRITABLE = new Set([
  'name',
  'mimeType',
  'parents',
  'appProperties',
  'properties',
  'description',
  'trashed',
]);

/** Keys and values of appProperties: 124 bytes together (DOC). */
const PROPERTY_BYTES = 124;

export class Drive extends Emulated {
  readonly className = 'Drive';
  readonly members: Members = { Files: {} };
  readonly Files: DriveFiles;

  constructor(world: World) {
    super();
    this.Files = new DriveFiles(world);
  }
}

export class DriveFiles extends Emulated {
  readonly className = 'Drive.Files';
  readonly members: Members = {
    create: {
      takes: ['Object', 'Object, Blob', 'Object, Blob, Object'],
      scopes: DRIVE_SCOPES,
    },
    get: { takes: ['String', 'String, Object'], scopes: DRIVE_SCOPES },
    list: { takes: ['', 'Object'], scopes: DRIVE_SCOPES },
    copy: { takes: ['Object, String', 'Object, String, Object'], scopes: DRIVE_SCOPES },
    update: {
      takes: ['Object, String', 'Object, String, Blob', 'Object, String, Blob, Object'],
      scopes: DRIVE_SCOPES,
    },
    remove: { takes: ['String'], scopes: DRIVE_SCOPES },
  };

  private readonly store: DriveStore;

  constructor(private readonly world: World) {
    super();
    this.store = DriveStore.of(world);
  }

  create(resource: Resource, media?: unknown, options: Options = {}): Resource {
    const fields = readableFields('create', options);
    const changes = this.writable('create', resource);
    const type = resource.mimeType ?? blobOf(media)?.contentType ?? 'application/octet-stream';
    const content = this.contentFor(type, resource.name ?? 'Untitled', media);
    const now = this.world.clock.now();
    const file: DriveFile = {
      id: this.newId(),
      owner: this.world.account.email,
      name: 'Untitled',
      description: '',
      parents: [],
      appProperties: {},
      properties: {},
      trashed: false,
      createdTime: now,
      modifiedTime: now,
      ...changes,
      mimeType: type,
      ...content,
    };
    return driveResource(this.store.put(file), fields);
  }

  get(id: string, options: Options = {}): Resource {
    const fields = readableFields('get', options);
    return driveResource(this.own('get', id), fields);
  }

  list(options: Options = {}): FileList {
    const { q = '', pageSize = 100, ...rest } = options;
    const fields = readableFields('list', rest, ['spaces', 'orderBy']);
    if (rest.orderBy !== undefined) throw new NotEmulatedError('Drive.Files.list with orderBy');
    const matches = compileQuery(String(q));
    const files = this.store.all().filter((file) => this.isOwn(file) && matches(file));
    if (files.length > Number(pageSize)) {
      throw new NotEmulatedError(`Drive.Files.list beyond its first page (${files.length} files)`);
    }
    return { kind: 'drive#fileList', files: files.map((file) => driveResource(file, fields)) } as FileList;
  }

  copy(resource: Resource, id: string, options: Options = {}): Resource {
    const fields = readableFields('copy', options);
    const original = this.own('copy', id);
    if (original.mimeType === FOLDER_TYPE) {
      throw new ServiceError(
        'API call to drive.files.copy failed with error: This file cannot be copied by the user.',
      );
    }
    if (original.document) this.world.quotas.spend('documents', 1);
    const now = this.world.clock.now();
    const copied = {
      ...original,
      name: `Copy of ${original.name}`,
      ...this.writable('copy', resource),
      id: this.newId(),
      mimeType: original.mimeType,
      createdTime: now,
      modifiedTime: now,
    };
    return driveResource(this.store.put(retitled(copied)), fields);
  }

  update(resource: Resource, id: string, media?: unknown, options: Options = {}): Resource {
    const fields = readableFields('update', options, ['addParents', 'removeParents']);
    const before = this.own('update', id);
    const changes = this.writable('update', resource);
    const content =
      media === undefined || media === null ? {} : this.contentFor(before.mimeType, before.name, media);
    const file: DriveFile = {
      ...before,
      ...changes,
      mimeType: before.mimeType,
      appProperties: merged(before.appProperties, resource.appProperties),
      properties: merged(before.properties, resource.properties),
      parents: this.movedParents(before, options),
      ...content,
      modifiedTime: this.world.clock.now(),
    };
    return driveResource(this.store.put(retitled(file)), fields);
  }

  remove(id: string): void {
    this.store.remove(this.own('delete', id).id);
  }

  /** Only what this account's add-on made: to anyone else the file is not there, as with `drive.file`. */
  private own(method: string, id: string): DriveFile {
    const file = this.store.get(id);
    if (!file || !this.isOwn(file)) throw notFound(method, id);
    return file;
  }

  private isOwn(file: DriveFile): boolean {
    return file.owner === this.world.account.email;
  }

  private newId(): string {
    return `1${this.world.randomId()}`;
  }

  private writable(method: string, resource: Resource): Partial<DriveFile> {
    for (const key of Object.keys(resource)) {
      if (!WRITABLE.has(key)) throw new NotEmulatedError(`Drive.Files.${method} with "${key}"`);
    }
    for (const parent of resource.parents ?? []) if (parent !== ROOT_FOLDER) this.own(method, parent);
    if (method === 'update' && resource.parents) {
      throw new ServiceError(
        'API call to drive.files.update failed with error: The parents field is not directly writable in update requests. Use the addParents and removeParents parameters instead.',
      );
    }
    const { appProperties, properties } = resource as Record<
      'appProperties' | 'properties',
      Record<string, string>
    >;
    checkProperties(method, { ...appProperties, ...properties });
    const given = Object.entries({ ...resource, mimeType: undefined }).filter(
      ([, value]) => value !== undefined,
    );
    return Object.fromEntries(given) as Partial<DriveFile>;
  }

  private movedParents(file: DriveFile, options: Options): readonly string[] {
    const ids = (name: string) => (options[name] === undefined ? [] : String(options[name]).split(','));
    for (const id of ids('addParents')) if (id !== ROOT_FOLDER) this.own('update', id);
    const kept = file.parents.filter((parent) => !ids('removeParents').includes(parent));
    return [...kept, ...ids('addParents').filter((parent) => parent !== ROOT_FOLDER)];
  }

  /** Content of a new or replaced file: HTML becomes a document when a document is asked for. */
  private contentFor(
    type: string,
    name: string,
    media: unknown,
  ): Pick<DriveFile, 'document'> | Pick<DriveFile, 'bytes'> {
    const blob = blobOf(media);
    if (type === FOLDER_TYPE) return {};
    if (type !== DOCUMENT_TYPE) return { bytes: blob?.bytes ?? new Uint8Array() };
    this.world.quotas.spend('documents', 1);
    if (!blob) return { document: emptyDocument(name) };
    this.world.quotas.spend('conversions', 1);
    if (!/^text\/html/.test(blob.contentType)) {
      throw new NotEmulatedError(`a Google Doc made from ${blob.contentType}`);
    }
    return { document: readUpload(Buffer.from(blob.bytes).toString('utf8'), name) };
  }
}

/** Google's text (SEEN ericyd/gdrive-copy#186, for copy). */
export const notFound = (method: string, id: string): ServiceError =>
  new ServiceError(`API call to drive.files.${method} failed with error: File not found: ${id}.`);

const blobOf = (media: unknown) => (media instanceof Blob ? media.content() : undefined);

/** A document is called what its file is called. */
const retitled = (file: DriveFile): DriveFile =>
  file.document ? { ...file, document: { ...file.document, title: file.name } } : file;

const emptyDocument = (title: string): HostDocument => ({
  title,
  page: { ...A4, margins: { top: 72, right: 72, bottom: 72, left: 72 } },
  header: [],
  body: [],
  footer: [],
});

/** Properties given in an update add to what is there; null takes one away. */
function merged(before: Readonly<Record<string, string>>, given: unknown): Record<string, string> {
  const all = { ...before, ...(given as Record<string, string | null> | undefined) };
  const kept = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== null);
  return Object.fromEntries(kept);
}

function checkProperties(method: string, properties: Readonly<Record<string, string | null>>): void {
  for (const [key, value] of Object.entries(properties)) {
    if (value !== null && typeof value !== 'string') {
      throw new ServiceError(
        `API call to drive.files.${method} failed with error: Invalid value for property "${key}"`,
      );
    }
    if (Buffer.byteLength(key + (value ?? '')) > PROPERTY_BYTES) {
      throw new ServiceError(
        `API call to drive.files.${method} failed with error: The property's size exceeds the maximum of ${PROPERTY_BYTES} bytes.`,
      );
    }
  }
}

/** The service, and with it the conversion of HTML that `Blob.getAs` offers. */
export function createDrive(world: World): Drive {
  offerHtmlAsPdf(world);
  return new Drive(world);
}

// The files that the add-on made, of every simulated user. `drive.file` lets each see only those of their own.
import { type World } from '../engine/world';
import { type HostDocument } from './document';

export const DOCUMENT_TYPE = 'application/vnd.google-apps.document';
export const FOLDER_TYPE = 'application/vnd.google-apps.folder';

/** Drive's other name for the folder that holds every file without a parent. */
export const ROOT_FOLDER = 'root';

export interface DriveFile {
  readonly id: string;
  /** The account whose add-on made it. */
  readonly owner: string;
  readonly name: string;
  readonly mimeType: string;
  readonly description: string;
  readonly parents: readonly string[];
  readonly appProperties: Readonly<Record<string, string>>;
  readonly properties: Readonly<Record<string, string>>;
  readonly trashed: boolean;
  /** Simulated milliseconds since 1970. */
  readonly createdTime: number;
  readonly modifiedTime: number;
  /** Of a Google Doc. */
  readonly document?: HostDocument;
  /** Of any other file but a folder. */
  readonly bytes?: Uint8Array;
}

/** As the host keeps and saves it. */
export interface DriveData {
  files: DriveFile[];
}

/** Keeps files in order of their making; files are replaced, never changed in place. */
export class DriveStore {
  constructor(private readonly kept: () => DriveData) {}

  static of(world: Pick<World, 'state'>): DriveStore {
    return new DriveStore(() => world.state<DriveData>('drive', () => ({ files: [] })));
  }

  get(id: string): DriveFile | undefined {
    return this.kept().files.find((file) => file.id === id);
  }

  /** Adds a file, or replaces the one with its id. */
  put(file: DriveFile): DriveFile {
    const { files } = this.kept();
    const index = files.findIndex((each) => each.id === file.id);
    if (index < 0) files.push(file);
    else files[index] = file;
    return file;
  }

  /** Deletes for good; a folder takes what is in it along. */
  remove(id: string): void {
    const data = this.kept();
    const inside = data.files.filter((file) => file.parents.includes(id));
    data.files = data.files.filter((file) => file.id !== id);
    for (const file of inside) this.remove(file.id);
  }

  /** All files of all users, the one changed last first. */
  all(): DriveFile[] {
    return [...this.kept().files].reverse();
  }
}

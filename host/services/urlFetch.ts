// UrlFetchApp with two addresses in the world: the PDF of a Google Doc, which is drawn here, and the bytes of a file
// that the add-on keeps in Drive. Nothing is fetched.
import { Emulated, type Members, NotEmulatedError, ServiceError } from '../engine/emulated';
import { type World } from '../engine/world';
import { type DriveFile, DriveStore } from '../documents/driveStore';
import { pdfIn } from '../documents/pdf';
import { HttpResponse, type Reply } from './httpResponse';

const EXPORT = /^https:\/\/www\.googleapis\.com\/drive\/v3\/files\/([^/?#]+)\/export\?mimeType=([^&#]+)$/;

const DOWNLOAD = /^https:\/\/www\.googleapis\.com\/drive\/v3\/files\/([^/?#]+)\?alt=media$/;

/** Drive exports no more (DOC). */
const EXPORT_BYTES = 10 * 1024 * 1024;

interface Options {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly muteHttpExceptions?: boolean;
}

export class UrlFetchApp extends Emulated {
  readonly className = 'UrlFetchApp';
  readonly members: Members = {
    fetch: {
      takes: ['String', 'String, Object'],
      scopes: ['https://www.googleapis.com/auth/script.external_request'],
    },
  };

  private readonly store: DriveStore;

  constructor(private readonly world: World) {
    super();
    this.store = DriveStore.of(world);
  }

  fetch(url: string, options: Options = {}): HttpResponse {
    this.mustBeListed(url);
    const { method = 'get', headers = {}, muteHttpExceptions = false, ...rest } = options;
    if (method.toLowerCase() !== 'get') throw new NotEmulatedError(`UrlFetchApp.fetch with ${method}`);
    if (Object.keys(rest).length > 0) {
      throw new NotEmulatedError(`UrlFetchApp.fetch with ${Object.keys(rest).join(', ')}`);
    }
    const reply = this.answer(url, headers);
    if (reply.code >= 400 && !muteHttpExceptions) throw refused(url, reply);
    return new HttpResponse(reply, this.world);
  }

  /** SEEN in diegomanuel/binance-to-google-sheets#82 and grahamearley/FirestoreGoogleAppsScript#135. */
  private mustBeListed(url: string): void {
    const listed = this.world.manifest.urlFetchWhitelist;
    if (listed && !listed.some((prefix) => url.startsWith(prefix))) {
      throw new ServiceError(
        `Request to ${url} failed because the URL has not been whitelisted in the script manifest.`,
      );
    }
  }

  /** What Drive answers; the groups that are read are in both patterns. */
  private answer(url: string, headers: Readonly<Record<string, string>>): Reply {
    const exported = EXPORT.exec(url);
    const downloaded = DOWNLOAD.exec(url);
    if (!exported && !downloaded) throw new NotEmulatedError(`UrlFetchApp.fetch of ${url}`);
    this.world.quotas.spend('urlFetch', 1);
    const authorization = Object.entries(headers).find(
      ([name]) => name.toLowerCase() === 'authorization',
    )?.[1];
    if (!/^Bearer \S+$/.test(authorization ?? '')) {
      return failure(401, 'Request is missing required authentication credential.');
    }
    const id = (exported ?? downloaded)![1]!;
    const file = this.store.get(id);
    if (!file || file.owner !== this.world.account.email) return failure(404, `File not found: ${id}.`);
    return exported ? this.exported(file, decodeURIComponent(exported[2]!)) : downloadOf(file);
  }

  private exported(file: DriveFile, type: string): Reply {
    if (!file.document) return failure(403, 'Export only supports Docs Editors files.');
    if (type !== 'application/pdf') throw new NotEmulatedError(`export as ${type}`);
    this.world.quotas.spend('conversions', 1);
    const bytes = pdfIn(this.world, file.document);
    if (bytes.length > EXPORT_BYTES) return failure(403, 'This file is too large to be exported.');
    return { code: 200, contentType: 'application/pdf', name: `${file.name}.pdf`, bytes };
  }
}

function downloadOf(file: DriveFile): Reply {
  if (!file.bytes) {
    return failure(
      403,
      'Only files with binary content can be downloaded. Use Export with Docs Editors files.',
    );
  }
  return { code: 200, contentType: file.mimeType, name: file.name, bytes: file.bytes };
}

function failure(code: number, message: string): Reply {
  const body = JSON.stringify({ error: { code, message } });
  return { code, contentType: 'application/json; charset=UTF-8', name: 'export', bytes: Buffer.from(body) };
}

function refused(url: string, reply: Reply): ServiceError {
  const host = /^https:\/\/[^/]+/.exec(url)?.[0] ?? url;
  const body = Buffer.from(reply.bytes).toString('utf8').slice(0, 200);
  return new ServiceError(
    `Request failed for ${host} returned code ${reply.code}. Truncated server response: ${body} (use muteHttpExceptions option to examine full response)`,
  );
}

export const createUrlFetch = (world: World): UrlFetchApp => new UrlFetchApp(world);

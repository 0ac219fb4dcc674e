// UrlFetchApp with one address in the world: the PDF of a Google Doc. Nothing is fetched; it is drawn here.
import { Emulated, type Members, NotEmulatedError, ServiceError } from '../engine/emulated';
import { type World } from '../engine/world';
import { DriveStore } from '../documents/driveStore';
import { renderPdf } from '../documents/pdf';
import { HttpResponse, type Reply } from './httpResponse';

const EXPORT = /^https:\/\/www\.googleapis\.com\/drive\/v3\/files\/([^/?#]+)\/export\?mimeType=([^&#]+)$/;

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
    const asked = EXPORT.exec(url);
    if (!asked || method.toLowerCase() !== 'get') throw new NotEmulatedError(`UrlFetchApp.fetch of ${url}`);
    if (Object.keys(rest).length > 0)
      throw new NotEmulatedError(`UrlFetchApp.fetch with ${Object.keys(rest).join(', ')}`);
    this.world.quotas.spend('urlFetch', 1);
    const reply = this.exported(asked[1]!, decodeURIComponent(asked[2]!), headers); // both groups are in the pattern
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

  private exported(id: string, type: string, headers: Readonly<Record<string, string>>): Reply {
    const authorization = Object.entries(headers).find(
      ([name]) => name.toLowerCase() === 'authorization',
    )?.[1];
    if (!/^Bearer \S+$/.test(authorization ?? '')) {
      return failure(401, 'Request is missing required authentication credential.');
    }
    const file = this.store.get(id);
    if (!file || file.owner !== this.world.account.email) return failure(404, `File not found: ${id}.`);
    if (!file.document) return failure(403, 'Export only supports Docs Editors files.');
    if (type !== 'application/pdf') throw new NotEmulatedError(`export as ${type}`);
    this.world.quotas.spend('conversions', 1);
    const bytes = renderPdf(file.document, this.world.clock.now());
    if (bytes.length > EXPORT_BYTES) return failure(403, 'This file is too large to be exported.');
    return { code: 200, contentType: 'application/pdf', name: `${file.name}.pdf`, bytes };
  }
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

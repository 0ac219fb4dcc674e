// Docs, the advanced service (API version 1): reading a document, and replacing text all through it.
import { Emulated, type Members, NotEmulatedError, ServiceError } from '../engine/emulated';
import { type World } from '../engine/world';
import { docsResource } from '../documents/docsResource';
import { type HostDocument } from '../documents/document';
import { type DriveFile, DriveStore } from '../documents/driveStore';
import { replaceAllText } from '../documents/replaceText';
import { DRIVE_SCOPES } from './drive';

type BatchRequest = GoogleAppsScript.Docs.Schema.BatchUpdateDocumentRequest;
type BatchResponse = GoogleAppsScript.Docs.Schema.BatchUpdateDocumentResponse;
type Request = GoogleAppsScript.Docs.Schema.Request;

const SCOPES = [...DRIVE_SCOPES, 'https://www.googleapis.com/auth/documents'];

export class Docs extends Emulated {
  readonly className = 'Docs';
  readonly members: Members = { Documents: {} };
  readonly Documents: DocsDocuments;

  constructor(world: World) {
    super();
    this.Documents = new DocsDocuments(world);
  }
}

export class DocsDocuments extends Emulated {
  readonly className = 'Docs.Documents';
  readonly members: Members = {
    batchUpdate: { takes: ['Object, String'], scopes: SCOPES },
    get: { takes: ['String'], scopes: SCOPES },
  };

  private readonly store: DriveStore;

  constructor(private readonly world: World) {
    super();
    this.store = DriveStore.of(world);
  }

  /** All requests or none: the document changes only when each of them is right. */
  batchUpdate(resource: BatchRequest, documentId: string): BatchResponse {
    const { file, document } = this.own('batchUpdate', documentId);
    const requests = resource.requests ?? [];
    if (requests.length === 0) {
      throw failed('batchUpdate', 'Must specify at least one request.');
    }
    let changed = document;
    const replies = requests.map((request, index) => {
      const replaced = replaceAllText(changed, readReplacement(request, index));
      changed = replaced.document;
      // As in all of Google's JSON, a count of zero is left out.
      return {
        replaceAllText: replaced.occurrences === 0 ? {} : { occurrencesChanged: replaced.occurrences },
      };
    });
    this.store.put({ ...file, document: changed, modifiedTime: this.world.clock.now() });
    return { documentId, replies, writeControl: { requiredRevisionId: this.world.randomId() } };
  }

  get(documentId: string): GoogleAppsScript.Docs.Schema.Document {
    return docsResource(documentId, this.own('get', documentId).document);
  }

  private own(method: string, id: string): { file: DriveFile; document: HostDocument } {
    const file = this.store.get(id);
    if (!file || file.owner !== this.world.account.email)
      throw failed(method, 'Requested entity was not found.');
    if (!file.document) throw failed(method, 'This operation is not supported for this document');
    return { file, document: file.document };
  }
}

const failed = (method: string, why: string): ServiceError =>
  new ServiceError(`API call to docs.documents.${method} failed with error: ${why}`);

function readReplacement(request: Request, index: number) {
  const kinds = Object.keys(request);
  if (kinds.length !== 1 || !request.replaceAllText) {
    throw new NotEmulatedError(`Docs.Documents.batchUpdate with ${kinds.join(', ') || 'an empty request'}`);
  }
  const { containsText, replaceText, ...rest } = request.replaceAllText;
  if (Object.keys(rest).length > 0)
    throw new NotEmulatedError(`replaceAllText with ${Object.keys(rest).join(', ')}`);
  if (!containsText?.text) {
    throw failed(
      'batchUpdate',
      `Invalid requests[${index}].replaceAllText: The substring to match should not be empty.`,
    );
  }
  return {
    text: containsText.text,
    matchCase: containsText.matchCase ?? false,
    replacement: replaceText ?? '',
  };
}

export const createDocs = (world: World): Docs => new Docs(world);

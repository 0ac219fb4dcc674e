// The words of a Google Doc as a person edits them: one paragraph after the other, their look staying.
import type { HostWorld } from '../engine/hostWorld';
import { DriveStore } from '../documents/driveStore';
import { paragraphTexts, withParagraphTexts } from '../documents/editDocument';
import type { DocumentText } from './deskState';

/** @returns null when there is no such document. */
export function documentText(world: HostWorld, id: string): DocumentText | null {
  const file = DriveStore.of(world).get(id);
  if (!file?.document || file.trashed) return null;
  return { id, name: file.name, paragraphs: paragraphTexts(file.document) };
}

/** @throws Error when there is no such document, or it has other paragraphs by now. */
export function saveDocumentText(world: HostWorld, id: string, texts: readonly string[]): void {
  const store = DriveStore.of(world);
  const file = store.get(id);
  if (!file?.document || file.trashed) throw new Error('This document is no longer there.');
  if (paragraphTexts(file.document).length !== texts.length)
    throw new Error('The document has changed meanwhile. Please load this page again.');
  const document = withParagraphTexts(file.document, texts);
  store.put({ ...file, document, modifiedTime: world.clock.now() });
}

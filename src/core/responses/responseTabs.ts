// Which tabs of a spreadsheet hold form answers.
import { TABS } from '../program';
import { fold } from './normalise';
import { isTimestampHeader } from './timestampHeaders';

/** The add-on's own tabs are never read as answers. */
export const isOwnTab = (name: string): boolean => (Object.values(TABS) as readonly string[]).includes(name);

/** A header row that a form made: the time of sending is among its first four columns. */
export const looksLikeResponses = (headers: readonly string[]): boolean =>
  headers.slice(0, 4).some((header) => isTimestampHeader(fold(header)));

// The mark that form answers have come in since the last import. It may be missing or set twice: an import reads all
// answers anyway.
import { randomId } from './digest';
import { deleteProperty, readProperty, writeProperty } from './properties';

const PROPERTY = 'new answers';

/** Sets the mark. Call it under the document lock. */
export const markNewAnswers = (): void => writeProperty(PROPERTY, randomId());

/** The mark as it is now; null when nothing new has come in. */
export const newAnswersMark = (): string | null => readProperty(PROPERTY);

/**
 * Takes the mark away after an import, unless an answer came in meanwhile.
 *
 * @param seen The mark as it was when the import began to read.
 */
export function clearNewAnswers(seen: string | null): void {
  if (seen !== null && newAnswersMark() === seen) deleteProperty(PROPERTY);
}

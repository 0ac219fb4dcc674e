// What Google runs when somebody sends a form: it marks that answers are waiting, and nothing else. Import stays a
// pull, so an event that got lost, came twice or carries half an answer costs nothing.
import { SetupError } from '../core/problem';
import { withDocumentLock } from '../google/documentLock';
import { markNewAnswers } from '../google/newAnswers';

export function onFormSubmit(): void {
  try {
    withDocumentLock(markNewAnswers);
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    markNewAnswers(); // somebody works in the spreadsheet right now: better a mark too many than none
  }
}

// The trigger that Google runs when somebody sends a form. It runs as the person who installed it, and nobody else
// sees it.
import { accountEmail } from './account';
import { readProperty, writeProperty } from './properties';
import { activeSpreadsheet } from './spreadsheet';

const PROPERTY = 'submit trigger of';

/** E-mail address of the person whose trigger watches for new answers; '' when nobody's does. */
export const submitTriggerOwner = (): string => readProperty(PROPERTY) ?? '';

/**
 * Makes sure that one trigger watches for new answers. Another coordinator's counts: it cannot be seen from here, so
 * its owner was noted.
 *
 * @returns E-mail address of the owner.
 */
export function ensureSubmitTrigger(functionName: string): string {
  const owner = submitTriggerOwner();
  const me = accountEmail() || '?';
  if (owner !== '' && owner !== me) return owner;
  const spreadsheet = activeSpreadsheet();
  const isThere = ScriptApp.getUserTriggers(spreadsheet).some(
    (trigger) => trigger.getHandlerFunction() === functionName,
  );
  if (!isThere) ScriptApp.newTrigger(functionName).forSpreadsheet(spreadsheet).onFormSubmit().create();
  if (owner !== me) writeProperty(PROPERTY, me);
  return me;
}

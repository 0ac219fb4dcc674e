// The trigger that Google runs when somebody sends a form. It runs as the person who installed it, and nobody else
// sees it.
import { accountEmail } from './account';
import { checkPermissions } from './permissions';
import { readProperty, writeProperty } from './properties';
import { activeSpreadsheet } from './spreadsheet';

const PROPERTY = 'submit trigger of';
const SCOPE = 'script.scriptapp';

/**
 * The person whose trigger watches for new answers.
 *
 * @returns E-mail address; '' when nobody's does. Of one's own it is known whether it is still there.
 */
export function submitTriggerOwner(functionName: string): string {
  const owner = readProperty(PROPERTY) ?? '';
  return owner === accountEmail() &&
    checkPermissions([SCOPE]).missing.length === 0 &&
    !isInstalled(functionName)
    ? ''
    : owner;
}

/**
 * Makes sure that one trigger watches for new answers. Another coordinator's counts: it cannot be seen from here, so
 * its owner was noted.
 *
 * @returns E-mail address of the owner.
 */
export function ensureSubmitTrigger(functionName: string): string {
  const owner = readProperty(PROPERTY) ?? '';
  const me = accountEmail() || '?';
  if (owner !== '' && owner !== me) return owner;
  if (!isInstalled(functionName))
    ScriptApp.newTrigger(functionName).forSpreadsheet(activeSpreadsheet()).onFormSubmit().create();
  if (owner !== me) writeProperty(PROPERTY, me);
  return me;
}

const isInstalled = (functionName: string): boolean =>
  ScriptApp.getUserTriggers(activeSpreadsheet()).some(
    (trigger) => trigger.getHandlerFunction() === functionName,
  );

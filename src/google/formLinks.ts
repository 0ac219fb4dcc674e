// Between a form and this spreadsheet: links it, finds and names the tab of its answers, and makes its addresses.
import type { FormAddress } from './formMaker';
import { activeSpreadsheet, flush, listTabs, type TabInfo } from './spreadsheet';

type Form = GoogleAppsScript.Forms.Form;

/**
 * Sends the answers of a form into this spreadsheet; does nothing when they go there already.
 *
 * @param isAnew Links it once more even then, because its tab is gone: Google makes a new one, with all answers.
 */
export function linkForm(id: string, isAnew = false): void {
  const form = FormApp.openById(id);
  const here = activeSpreadsheet().getId();
  if (isAnew) form.removeDestination();
  if (destinationOf(form) !== here) form.setDestination(FormApp.DestinationType.SPREADSHEET, here);
}

function destinationOf(form: Form): string {
  try {
    return form.getDestinationId();
  } catch {
    return ''; // a form that is linked to nothing has no destination to tell
  }
}

const LOOKS = 8;
const PAUSE = 1000;

/**
 * The tab that takes the answers of a form. It appears a moment after the form was linked, so we look several times.
 *
 * @returns undefined when it has not appeared after some seconds.
 */
export function findLinkedTab({ id, publishedUrl }: FormAddress): TabInfo | undefined {
  for (let look = 1; look <= LOOKS; look += 1) {
    flush();
    const tab = listTabs().find(({ formUrl }) => isAddressOf(formUrl, id, publishedUrl));
    if (tab) return tab;
    Utilities.sleep(PAUSE);
  }
  return undefined;
}

/** Google writes the address of a form in more than one way: with its id, or with the one that is published. */
function isAddressOf(url: string, id: string, publishedUrl: string): boolean {
  const plain = (address: string) => address.replace(/[?#].*$/, '').replace(/\/(viewform|edit)$/, '');
  return url !== '' && (url.includes(`/${id}`) || plain(url) === plain(publishedUrl));
}

/**
 * Gives a tab another name when no tab has it yet.
 *
 * @returns The name that it has now.
 */
export function renameTab(sheetId: number, name: string): string {
  const spreadsheet = activeSpreadsheet();
  const sheet = spreadsheet.getSheets().find((one) => one.getSheetId() === sheetId);
  if (!sheet) throw new RangeError(`renameTab: there is no tab ${sheetId}`);
  if (spreadsheet.getSheetByName(name) === null) sheet.setName(name);
  return sheet.getName();
}

/**
 * The address of a form with answers filled in.
 *
 * @param answers By title of the question; questions with options take one of them.
 */
export function prefilledLink(id: string, answers: Readonly<Record<string, string>>): string {
  const form = FormApp.openById(id);
  const response = form.createResponse();
  for (const item of form.getItems()) {
    const answer = answers[item.getTitle()];
    if (answer === undefined) continue;
    const isChoice = item.getType() === FormApp.ItemType.MULTIPLE_CHOICE;
    response.withItemResponse(
      isChoice
        ? item.asMultipleChoiceItem().createResponse(answer)
        : item.asTextItem().createResponse(answer),
    );
  }
  return response.toPrefilledUrl();
}

/** The options that a form offers now, by title of the question; somebody may have changed them in Google Forms. */
export function optionsOfForm(id: string): ReadonlyMap<string, readonly string[]> {
  const { MULTIPLE_CHOICE, CHECKBOX, LIST } = FormApp.ItemType;
  const options = new Map<string, readonly string[]>();
  for (const item of FormApp.openById(id).getItems()) {
    const type = item.getType();
    const choosing =
      type === MULTIPLE_CHOICE
        ? item.asMultipleChoiceItem()
        : type === CHECKBOX
          ? item.asCheckboxItem()
          : type === LIST
            ? item.asListItem()
            : undefined;
    const choices: readonly { getValue(): string }[] = choosing?.getChoices() ?? [];
    if (choices.length > 0)
      options.set(
        item.getTitle(),
        choices.map((choice) => choice.getValue()),
      );
  }
  return options;
}

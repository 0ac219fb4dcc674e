// Everything that appears over the spreadsheet: menu, alerts, toasts, the panel.

/** One line of the add-on's menu; null is a separator. */
export type MenuItem = { readonly label: string; readonly functionName: string } | null;

/**
 * Builds the add-on menu. Reads nothing and needs no permission, since it also runs before anyone has
 * granted any: an error here would leave the person without a menu at all.
 */
export function buildMenu(items: readonly MenuItem[]): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const item of items) {
    if (item === null) menu.addSeparator();
    else menu.addItem(item.label, item.functionName);
  }
  menu.addToUi();
}

/** Tells something that must be read before going on. */
export function tell(title: string, text: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, text, ui.ButtonSet.OK);
}

/** Asks for a yes. Closing the dialog is a no. */
export function confirm(title: string, question: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(title, question, ui.ButtonSet.YES_NO) === ui.Button.YES;
}

/** A short message in the corner that goes away by itself. */
export function toast(title: string, text: string): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(text, title, 8);
}

/** Opens the panel at the right. Its width is Google's, 300 pixels. */
export function openSidebar(title: string): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle(title));
}

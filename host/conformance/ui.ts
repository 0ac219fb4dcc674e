// Menus, dialogs and the panel.
import type { ConformanceRow } from './row';

const REFERENCE = 'Class Ui (reference)';

export const rows: readonly ConformanceRow[] = [
  {
    id: 'ui.menu',
    behaviour: 'the add-on menu shows its items in order, sub-menus included',
    evidence: 'DOC',
    source: REFERENCE,
    observe: (open) => {
      const host = open(`var ui = SpreadsheetApp.getUi();
        ui.createAddonMenu().addItem('One', 'one').addSeparator()
          .addSubMenu(ui.createMenu('More').addItem('Two', 'two')).addToUi();`);
      host.run('entry');
      return host.menu;
    },
    expected: [
      { label: 'One', functionName: 'one' },
      { label: 'Two', functionName: 'two' },
    ],
  },
  {
    id: 'ui.alertButton',
    behaviour: 'alert gives the button that was clicked',
    evidence: 'DOC',
    source: REFERENCE,
    observe: (open) => {
      const host = open(`var ui = SpreadsheetApp.getUi();
        return ui.alert('Sure?', ui.ButtonSet.YES_NO) === ui.Button.YES;`);
      host.answers.push('YES', 'CLOSE');
      return [host.run('entry').value, host.run('entry').value];
    },
    expected: [true, false],
  },
  {
    id: 'ui.prompt',
    behaviour: 'prompt gives button and text',
    evidence: 'DOC',
    source: REFERENCE,
    observe: (open) => {
      const host = open(`var ui = SpreadsheetApp.getUi();
        var answer = ui.prompt('Name', 'Which?', ui.ButtonSet.OK_CANCEL);
        return [String(answer.getSelectedButton()), answer.getResponseText()];`);
      host.answers.push({ button: 'OK', text: 'Spring' });
      return host.run('entry').value;
    },
    expected: ['OK', 'Spring'],
  },
  {
    id: 'ui.sidebarInOnOpen',
    behaviour: 'a simple onOpen cannot show the panel',
    evidence: 'SEEN',
    source: 'Public question threads',
    observe: (open) =>
      open('SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x"));').runIn('LIMITED', 'entry')
        .error?.message,
    expected:
      'You do not have permission to call Ui.showSidebar. Required permissions: https://www.googleapis.com/auth/script.container.ui',
  },
  {
    id: 'ui.noScreen',
    behaviour: 'a trigger that fires by itself has no Ui',
    evidence: 'SEEN',
    source: 'Public question threads',
    observe: (open) => open('SpreadsheetApp.getUi();').run('entry', [], 'time').error?.message,
    expected: 'Cannot call SpreadsheetApp.getUi() from this context.',
  },
];

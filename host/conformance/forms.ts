// FormApp: forms, and the tab that their answers go to.
import type { ConformanceRow } from './row';

const REFERENCE = 'Class Form (reference)';
const LINK =
  'form.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActiveSpreadsheet().getId());';

export const rows: readonly ConformanceRow[] = [
  {
    id: 'forms.unpublished',
    behaviour: 'a form may start unpublished, and is published by saying so',
    evidence: 'ASSUMED',
    source: 'Documented for forms made by the REST interface after June 2026',
    observe: (open) =>
      open(`var form = FormApp.create('Sign-up'); var before = form.isPublished();
        form.setPublished(true); return [before, form.isPublished(), FormApp.create('Log', true).isPublished()];`).run(
        'entry',
      ).value,
    expected: [false, true, true],
  },
  {
    id: 'forms.linkedTab',
    behaviour: 'the tab of a linked form knows its form, other tabs know none',
    evidence: 'DOC',
    source: 'Sheet.getFormUrl (reference)',
    observe: (open) => {
      const host =
        open(`if (a) { var form = FormApp.create('Sign-up', true); form.addTextItem().setTitle('Name'); ${LINK} return; }
        return SpreadsheetApp.getActiveSpreadsheet().getSheets().map(function (tab) { return tab.getFormUrl() !== null; });`);
      host.run('entry', [true]);
      return host.run('entry', [false]).value;
    },
    expected: [false, true],
  },
  {
    id: 'forms.reopen',
    behaviour: 'a form is opened again by its id',
    evidence: 'DOC',
    source: 'FormApp.openById (reference)',
    observe: (open) =>
      open("return FormApp.openById(FormApp.create('Sign-up', true).getId()).getTitle();").run('entry').value,
    expected: 'Sign-up',
  },
  {
    id: 'forms.closed',
    behaviour: 'a form can be closed to answers',
    evidence: 'DOC',
    source: REFERENCE,
    observe: (open) =>
      open(`var form = FormApp.create('Log', true);
        return [form.isAcceptingResponses(), form.setAcceptingResponses(false).isAcceptingResponses()];`).run(
        'entry',
      ).value,
    expected: [true, false],
  },
];

// FormApp and what becomes of answers. Rows that only pages can show stand in the tests of host/forms.
import { formsData } from '../forms/formStore';
import { submit } from '../forms/submission';
import type { ConformanceRow, OpenHost } from './row';

const REFERENCE = 'FormApp and Form (Apps Script reference)';
const LINK =
  'form.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActiveSpreadsheet().getId());';
const EXPORTS = 'Real response sheets in public repositories';

type Observe = Extract<ConformanceRow, { observe: unknown }>['observe'];

const shown =
  (script: string): Observe =>
  (open) => {
    const { value, error } = open(script).run('entry');
    return error ? error.message : value;
  };

/** Makes a linked form, answers it in order of its items, and gives the last row of the tab. */
const answered =
  (items: string, answers: readonly (string | readonly string[])[], read: string, locale = 'en'): Observe =>
  (open: OpenHost) => {
    const host = open(
      `if (a === 'read') { var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[1]; var rows = sheet.getDataRange().getDisplayValues(); ${read} }
       var form = FormApp.create('Form', true); ${items}
       ${LINK}`,
      { locale },
    );
    host.run('entry');
    const form = formsData(host.world).forms[0]!; // entry has made one
    const byItem = Object.fromEntries(form.items.map((item, index) => [item.id, answers[index] ?? '']));
    submit(host.world, form, { email: '', answers: byItem });
    const { value, error } = host.run('entry', ['read']);
    return error ? error.message : value;
  };

export const rows: readonly ConformanceRow[] = [
  {
    id: 'forms.unpublished',
    behaviour: 'a form made without a second argument is not published',
    evidence: 'ASSUMED',
    source: 'Forms API: forms made after 30 June 2026 start unpublished; Apps Script is believed to follow',
    observe: shown(
      `return [FormApp.create('A').isPublished(), FormApp.create('B', true).isPublished(), FormApp.create('C').setPublished(true).isPublished()];`,
    ),
    expected: [false, true, true],
  },
  {
    id: 'forms.tabLate',
    behaviour: 'the linked tab is not there at once, but a moment later',
    evidence: 'ASSUMED',
    source: 'Threads about scripts that look for the new tab too early',
    observe: shown(`
      var file = SpreadsheetApp.getActiveSpreadsheet();
      var form = FormApp.create('Form', true).setDestination(FormApp.DestinationType.SPREADSHEET, file.getId());
      var before = file.getSheets().length;
      Utilities.sleep(2000);
      var tab = file.getSheets()[1];
      return [before, tab.getName(), tab.getFormUrl() === form.getPublishedUrl()];`),
    expected: [1, 'Form Responses 1', true],
  },
  {
    id: 'forms.korean',
    behaviour: 'tab and time column are named in the language of the account',
    evidence: 'SEEN',
    source: EXPORTS,
    observe: answered(
      `form.addTextItem().setTitle('Q');`,
      ['x'],
      `return [sheet.getName(), rows[0][0]];`,
      'ko',
    ),
    expected: ['설문지 응답 시트1', '타임스탬프'],
  },
  {
    id: 'forms.checkboxes',
    behaviour: 'choices of one answer are joined by a comma and a space, even when a choice holds a comma',
    evidence: 'SEEN',
    source: EXPORTS,
    observe: answered(
      `form.addCheckboxItem().setTitle('Q').setChoiceValues(['a, b', 'c']);`,
      [['a, b', 'c']],
      'return rows[1][1];',
    ),
    expected: 'a, b, c',
  },
  {
    id: 'forms.grid',
    behaviour: 'a grid has one column for each row, named Title [Row]',
    evidence: 'SEEN',
    source: EXPORTS,
    observe: answered(
      `form.addGridItem().setTitle('Rate').setRows(['Lab', 'Library']).setColumns(['poor', 'good']);`,
      [['good', 'poor']],
      'return [rows[0].slice(1, 3), rows[1].slice(1, 3)];',
    ),
    expected: [
      ['Rate [Lab]', 'Rate [Library]'],
      ['good', 'poor'],
    ],
  },
  {
    id: 'forms.formulaText',
    behaviour: 'an answer that starts with = is text in the tab',
    evidence: 'ASSUMED',
    source: 'No report of formulas that ran from an answer was found',
    observe: answered(
      `form.addTextItem().setTitle('Q');`,
      ['=1+1'],
      'return [rows[1][1], sheet.getRange(2, 2).getFormula()];',
    ),
    expected: ['=1+1', ''],
  },
  {
    id: 'forms.numberText',
    behaviour: 'an answer that is a number is a number in the tab; leading zeros keep it text',
    evidence: 'ASSUMED',
    source: 'Exports hold numbers; whether zeros are lost differs between reports',
    observe: answered(
      `form.addTextItem().setTitle('Q'); form.addTextItem().setTitle('R');`,
      ['42', '007'],
      'return sheet.getRange(2, 2, 1, 2).getValues()[0];',
    ),
    expected: [42, '007'],
  },
  {
    id: 'forms.prefilled',
    behaviour: 'a pre-filled link carries answers as entry fields',
    evidence: 'DOC',
    source: `${REFERENCE}: FormResponse.toPrefilledUrl`,
    observe: shown(`
      var form = FormApp.create('Form', true);
      var item = form.addTextItem().setTitle('Q');
      var url = form.createResponse().withItemResponse(item.createResponse('a b')).toPrefilledUrl();
      return url === form.getPublishedUrl() + '?usp=pp_url&entry.' + item.getId() + '=a%20b';`),
    expected: true,
  },
  {
    id: 'forms.duplicateChoices',
    behaviour: 'two equal choices are refused',
    evidence: 'SEEN',
    source: 'Public logs',
    observe: shown(`FormApp.create('Form').addListItem().setChoiceValues(['a', 'a']);`),
    expected: 'Questions cannot have duplicate choice values.',
  },
  {
    id: 'forms.plainItem',
    behaviour: 'getItems gives items that must be turned into their kind first',
    evidence: 'DOC',
    source: `${REFERENCE}: Item`,
    observe: shown(`
      var form = FormApp.create('Form');
      form.addScaleItem().setTitle('Q').setBounds(1, 7);
      return form.getItems()[0].asScaleItem().getUpperBound();`),
    expected: 7,
  },
  {
    id: 'forms.pages',
    behaviour: 'a choice leads to a page, and a page break where those go who come from the page before',
    evidence: 'DOC',
    source: 'Choice, PageBreakItem, PageNavigationType (Apps Script reference)',
    observe: shown(`
      var form = FormApp.create('Form', true);
      var role = form.addMultipleChoiceItem().setTitle('Role');
      var one = form.addPageBreakItem().setTitle('One');
      var two = form.addPageBreakItem().setTitle('Two');
      role.setChoices([role.createChoice('a', two), role.createChoice('b', FormApp.PageNavigationType.SUBMIT)]);
      two.setGoToPage(one);
      var choices = form.getItems()[0].asMultipleChoiceItem().getChoices();
      return [choices[0].getGotoPage().getTitle(), String(choices[0].getPageNavigationType()),
        String(choices[1].getPageNavigationType()), form.getItems()[2].asPageBreakItem().getGoToPage().getTitle()];`),
    expected: ['Two', 'GO_TO_PAGE', 'SUBMIT', 'One'],
  },
  {
    id: 'forms.mixedNavigation',
    behaviour: 'choices that lead somewhere and choices that do not cannot stand in one question',
    evidence: 'DOC',
    source: 'PageNavigationType (Apps Script reference); the text of the error is ASSUMED',
    observe: shown(`
      var form = FormApp.create('Form', true);
      var role = form.addMultipleChoiceItem().setTitle('Role');
      var page = form.addPageBreakItem();
      role.setChoices([role.createChoice('a', page), role.createChoice('b')]);`),
    expected: 'Choices with and without page navigation cannot be combined in one item.',
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

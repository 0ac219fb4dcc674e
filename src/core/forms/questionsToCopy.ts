// The tab Form questions: everything that a form asks, for making it by hand where Google does not let us.
import { TABS } from '../program';
import type { WorkTab } from '../table';
import type { WrittenForm, WrittenItem } from './form';
import { say, type FormsWords } from './words';

/** One row a question, in the order of the forms. */
export function questionsToCopy(forms: readonly WrittenForm[]): WorkTab {
  return {
    tab: TABS.formQuestions,
    columns: [
      { header: 'Form', format: 'text', width: 220 },
      { header: 'No.', format: 'integer', width: 45 },
      { header: 'Question', format: 'text', width: 360 },
      { header: 'Type', format: 'text', width: 150 },
      { header: 'Options', format: 'text', width: 420 },
      { header: 'Required', format: 'text', width: 80 },
      { header: 'Help text', format: 'text', width: 260 },
    ],
    key: ['Form', 'No.'],
    rows: forms.flatMap((form) =>
      form.items.map((item, index) => [
        form.title,
        index + 1,
        item.title,
        say(KIND_WORDS[item.kind]),
        [...item.rows, ...item.options, ...(item.hasOther ? ['…'] : [])].join('\n'),
        item.isRequired ? '✓' : '',
        item.page === '' ? item.help : form.pages[item.page],
      ]),
    ),
    others: 'remove',
  };
}

const KIND_WORDS: Readonly<Record<WrittenItem['kind'], keyof FormsWords & `kind${string}`>> = {
  text: 'kindText',
  number: 'kindText',
  paragraph: 'kindParagraph',
  choice: 'kindChoice',
  list: 'kindList',
  checkboxes: 'kindCheckboxes',
  scale: 'kindScale',
  grid: 'kindGrid',
  date: 'kindDate',
  time: 'kindTime',
};

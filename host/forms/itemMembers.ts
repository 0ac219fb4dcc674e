// What an item of each kind can do: its members, as Google's reference lists them.
import { type Members } from '../engine/emulated';
import { type ItemKind } from './formData';

export const SCOPES = [
  'https://www.googleapis.com/auth/forms',
  'https://www.googleapis.com/auth/forms.currentonly',
];

/** `PARAGRAPH_TEXT` is `ParagraphText`, as in `addParagraphTextItem`. */
export const kindName = (kind: ItemKind): string =>
  kind.toLowerCase().replace(/(^|_)([a-z])/g, (_, __, letter: string) => letter.toUpperCase());

const CHOOSING: readonly ItemKind[] = ['MULTIPLE_CHOICE', 'CHECKBOX', 'LIST'];

/** Parameters of `createResponse`, by kind; kinds without an answer have none. */
const RESPONSE_TAKES: Partial<Record<ItemKind, string>> = {
  TEXT: 'String',
  PARAGRAPH_TEXT: 'String',
  MULTIPLE_CHOICE: 'String',
  LIST: 'String',
  CHECKBOX: 'String[]',
  SCALE: 'Integer',
  GRID: 'String[]',
  CHECKBOX_GRID: 'String[][]',
  DATE: 'Date',
  TIME: 'Integer, Integer',
};

export function membersOf(kind: ItemKind): Members {
  const method = (...takes: string[]) => ({ takes, scopes: SCOPES });
  const responseTakes = RESPONSE_TAKES[kind];
  return {
    ...plainMembers(),
    ...(responseTakes === undefined
      ? {}
      : { setRequired: method('Boolean'), isRequired: method(''), createResponse: method(responseTakes) }),
    ...(CHOOSING.includes(kind)
      ? {
          setChoiceValues: method('String[]'),
          getChoices: method(''),
          setChoices: method('Choice[]'),
          createChoice:
            kind === 'CHECKBOX'
              ? method('String')
              : method('String', 'String, PageBreakItem', 'String, PageNavigationType'),
        }
      : {}),
    ...(kind === 'PAGE_BREAK'
      ? {
          setGoToPage: method('PageBreakItem', 'PageNavigationType'),
          getGoToPage: method(''),
          getPageNavigationType: method(''),
        }
      : {}),
    ...(kind === 'MULTIPLE_CHOICE' || kind === 'CHECKBOX'
      ? { showOtherOption: method('Boolean'), hasOtherOption: method('') }
      : {}),
    ...(kind === 'CHECKBOX' ? { setValidation: method('CheckboxValidation') } : {}),
    ...(kind === 'TEXT' ? { setValidation: method('TextValidation') } : {}),
    ...(kind === 'PARAGRAPH_TEXT' ? { setValidation: method('ParagraphTextValidation') } : {}),
    ...(kind === 'SCALE'
      ? {
          setBounds: method('Integer, Integer'),
          setLabels: method('String, String'),
          getLowerBound: method(''),
          getUpperBound: method(''),
        }
      : {}),
    ...(kind === 'GRID' || kind === 'CHECKBOX_GRID'
      ? {
          setRows: method('String[]'),
          setColumns: method('String[]'),
          getRows: method(''),
          getColumns: method(''),
        }
      : {}),
  };
}

export function plainMembers(): Members {
  const method = (...takes: string[]) => ({ takes, scopes: SCOPES });
  return {
    setTitle: method('String'),
    setHelpText: method('String'),
    getTitle: method(''),
    getHelpText: method(''),
    getId: method(''),
    getIndex: method(''),
    getType: method(''),
  };
}

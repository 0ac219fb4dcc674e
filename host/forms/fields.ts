// Names of form fields: the same in the page, in what it posts and in pre-filled links, as with Google's forms.
import { type Answer, isGrid, type ItemData } from './formData';

/** Value that stands for a person's own text, which comes in a field of its own. */
export const OTHER = '__other_option__';

export const EMAIL_FIELD = 'emailAddress';
export const EDIT_FIELD = 'edit';
export const NONCE_FIELD = 'nonce';
/** The pages that somebody has come through, the present one last: `0,2`. */
export const WAY_FIELD = 'pageHistory';
/** The button that leads back. */
export const BACK_FIELD = 'back';

/** Field of an item, or of one row of a grid. */
export const fieldName = (item: ItemData, row?: number): string =>
  row === undefined ? `entry.${item.id}` : `entry.${item.id}.${row}`;

export const otherField = (item: ItemData): string => `${fieldName(item)}.other_option_response`;

/** An answer as fields with values, ready for a link or a page. */
export function answerFields(item: ItemData, answer: Answer): [name: string, value: string][] {
  if (isGrid(item)) {
    return item.rows.flatMap((_, row) =>
      [answer[row] ?? []]
        .flat()
        .filter((value) => value !== '')
        .map((value): [string, string] => [fieldName(item, row), value]),
    );
  }
  return ([answer].flat(2) as string[]).flatMap((value): [string, string][] => {
    if (!item.other || item.choices.includes(value)) return [[fieldName(item), value]];
    return [
      [fieldName(item), OTHER],
      [otherField(item), value],
    ];
  });
}

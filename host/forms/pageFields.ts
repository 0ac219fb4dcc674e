// One question of a form page: its card, its fields, what is filled in and what is wrong with it.
import { fieldName, OTHER, otherField } from './fields';
import { isGrid, type ItemData } from './formData';
import { type FormWords } from './formWords';
import { markup, type Html, lines } from './markup';

/** What fields hold, from a link, an earlier answer, or the page as it was posted. */
export interface Filled {
  getAll(name: string): string[];
}

export interface Asked {
  readonly words: FormWords;
  readonly filled: Filled;
  readonly error: string | undefined;
}

/** The card of an item. */
export function itemCard(item: ItemData, asked: Asked): Html {
  if (item.kind === 'PAGE_BREAK' || item.kind === 'SECTION_HEADER') return heading(item);
  const name = fieldName(item);
  const single =
    item.kind === 'TEXT' ||
    item.kind === 'PARAGRAPH_TEXT' ||
    item.kind === 'LIST' ||
    item.kind === 'DATE' ||
    item.kind === 'TIME';
  const title = markup`${item.title}${item.required && star(asked.words)}`;
  const help = item.help !== '' && markup`<p class="note" id="${name}.help">${lines(item.help)}</p>`;
  const error =
    asked.error !== undefined && markup`<p class="error" id="${name}.error" role="alert">${asked.error}</p>`;
  const css = `card${asked.error === undefined ? '' : ' wrong'}`;
  if (single) {
    return markup`<div class="${css}">
      <label class="title" for="${name}">${title}</label>${help}
      <div>${singleField(item, asked)}</div>
      ${error}
    </div>`;
  }
  return markup`<fieldset class="${css}" id="${name}" aria-describedby="${described(item, asked)}">
    <legend>${title}</legend>
    ${help}
    <div>${choiceFields(item, asked)}</div>
    ${error}
  </fieldset>`;
}

const heading = (item: ItemData): Html =>
  markup`<section class="card${item.kind === 'PAGE_BREAK' && ' page'}">
    <h2>${item.title}</h2>
    ${item.help !== '' && markup`<p>${lines(item.help)}</p>`}
  </section>`;

const star = (words: FormWords): Html =>
  markup` <span class="star" aria-hidden="true">*</span><span class="hidden"> (${words.required})</span>`;

const described = (item: ItemData, { error }: Asked): string =>
  [item.help === '' ? '' : `${fieldName(item)}.help`, error === undefined ? '' : `${fieldName(item)}.error`]
    .join(' ')
    .trim();

function singleField(item: ItemData, asked: Asked): Html {
  const name = fieldName(item);
  const value = asked.filled.getAll(name)[0] ?? '';
  const common = markup`id="${name}" name="${name}"
  aria-describedby="${described(item, asked)}"${item.required && markup` required`}${asked.error !== undefined && markup` aria-invalid="true"`}`;
  if (item.kind === 'PARAGRAPH_TEXT')
    return markup`<textarea ${common}>
${value}</textarea>`;
  if (item.kind === 'LIST') {
    const options = item.choices.map(
      (choice) =>
        markup`<option value="${choice}" ${choice === value && markup` selected`}>${choice}</option>`,
    );
    return markup`<select ${common}>
      <option value="">${asked.words.choose}</option>
      ${options}
    </select>`;
  }
  const type = item.kind === 'DATE' ? 'date' : item.kind === 'TIME' ? 'time' : 'text';
  return markup`<input type="${type}" ${common} value="${value}" autocomplete="off" />`;
}

function choiceFields(item: ItemData, asked: Asked): Html {
  if (isGrid(item)) return gridFields(item, asked);
  if (item.kind === 'SCALE') return scaleFields(item, asked);
  const name = fieldName(item);
  const type = item.kind === 'CHECKBOX' ? 'checkbox' : 'radio';
  const values = asked.filled.getAll(name);
  const option = (value: string, label: string) =>
    markup`<label class="option"
      ><input
        type="${type}"
        name="${name}"
        value="${value}"
        ${values.includes(value) && markup` checked`}${type === 'radio' && item.required && markup` required`}
      /><span>${label}</span></label
    >`;
  const own = item.other && [
    option(OTHER, asked.words.other),
    markup`<div class="own">
      <input
        type="text"
        name="${otherField(item)}"
        value="${asked.filled.getAll(otherField(item))[0] ?? ''}"
        aria-label="${item.title}: ${asked.words.otherText}"
        placeholder="${asked.words.otherText}"
        autocomplete="off"
      />
    </div>`,
  ];
  return markup`${item.choices.map((choice) => option(choice, choice))}${own}${type === 'radio' && !item.required && option('', asked.words.noAnswer)}`;
}

function scaleFields(item: ItemData, { filled, words }: Asked): Html {
  const name = fieldName(item);
  const value = filled.getAll(name)[0];
  const steps = Array.from({ length: item.upper - item.lower + 1 }, (_, index) => String(item.lower + index));
  const step = (number: string, label: string) =>
    markup`<label class="step"
      ><span>${label}</span
      ><input
        type="radio"
        name="${name}"
        value="${number}"
        ${number === value && markup` checked`}${item.required && markup` required`}
    /></label>`;
  const end = (label: string) => label !== '' && markup`<span class="end">${label}</span>`;
  return markup`<div class="scale">
    ${end(item.lowerLabel)}${steps.map((number) => step(number, number))}${end(item.upperLabel)}${!item.required && step('', words.noAnswer)}
  </div>`;
}

function gridFields(item: ItemData, { filled }: Asked): Html {
  const type = item.kind === 'GRID' ? 'radio' : 'checkbox';
  const rows = item.rows.map((title, row) => {
    const name = fieldName(item, row);
    const values = filled.getAll(name);
    const cell = (column: string) =>
      markup`<td>
        <label
          ><input
            type="${type}"
            name="${name}"
            value="${column}"
            aria-label="${title}: ${column}"
            ${values.includes(column) && markup` checked`}${type === 'radio' && item.required && markup` required`}
          /><span aria-hidden="true">${column}</span></label
        >
      </td>`;
    return markup`<tr>
      <th scope="row">${title}</th>
      ${item.columns.map(cell)}
    </tr>`;
  });
  const heads = item.columns.map((column) => markup`<th scope="col">${column}</th>`);
  return markup`<table>
    <thead>
      <tr>
        <td></td>
        ${heads}
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}

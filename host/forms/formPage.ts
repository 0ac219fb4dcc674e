// Pages of a form as plain HTML without script: the questions, the thanks, and what stands in their place.
import { BACK_FIELD, EDIT_FIELD, EMAIL_FIELD, fieldName, WAY_FIELD } from './fields';
import { type FormData, type ItemData } from './formData';
import { FORM_STYLE } from './formStyle';
import { type FormWords } from './formWords';
import { partAfter, partsOf } from './navigation';
import { Html, markup, lines, type Piece } from './markup';
import { itemCard } from './pageFields';
import { type SubmissionErrors } from './submission';

export interface PageOptions {
  /** The pages that somebody has come through, the one to show last. */
  readonly way: readonly number[];
  readonly words: FormWords;
  /** Where the page posts to: the path that serves it. */
  readonly action: string;
  readonly filled: URLSearchParams;
  readonly errors: SubmissionErrors;
  /** Id of the response that is edited. */
  readonly edits?: string;
  /** Fields that come back with the answer. */
  readonly hidden: Readonly<Record<string, string>>;
}

/** One page of questions; what was answered on others comes along unseen. */
export function formPage(form: FormData, options: PageOptions): string {
  const { words, errors, filled, way } = options;
  const index = way[way.length - 1] ?? 0;
  const { start, items } = partsOf(form)[index]!; // the server names only pages that there are
  const isFirst = index === 0;
  const isLast = partAfter(form, index, new URLSearchParams()) === 'submit';
  const cards = [...(start ? [start] : []), ...items].map((item) =>
    itemCard(item, { words, filled, error: errors.get(fieldName(item)) }),
  );
  const hidden: readonly (readonly [string, string])[] = [
    ...Object.entries(options.hidden),
    ...(options.edits === undefined ? [] : [[EDIT_FIELD, options.edits] as const]),
    [WAY_FIELD, way.join()],
    ...[...filled].filter(([name]) => isElsewhere(name, items, isFirst)),
  ];
  return page(
    words,
    form.title,
    markup`<header class="card top">
        <h1>${form.title}</h1>
        ${isFirst && form.description !== '' && markup`<p>${lines(form.description)}</p>`}${
          items.some((item) => item.required) && markup`<p class="note">${words.requiredNote}</p>`
        }
      </header>
      ${errors.size > 0 && errorList(form, options)}
      <form method="post" action="${options.action}" accept-charset="utf-8">
        ${hidden.map(([name, value]) => markup`<input type="hidden" name="${name}" value="${value}" />`)}
        ${isFirst && form.collectEmail && emailCard(options)}${cards}
        <button type="submit">${!isLast ? words.next : options.edits === undefined ? words.submit : words.save}</button>
        ${
          way.length > 1 &&
          markup`<button type="submit" class="plain" name="${BACK_FIELD}" value="1" formnovalidate>
            ${words.back}
          </button>`
        }
      </form>`,
  );
}

/** Whether a field belongs to a question of another page. */
function isElsewhere(name: string, items: readonly ItemData[], isFirst: boolean): boolean {
  if (name === EMAIL_FIELD) return !isFirst;
  const own = items.map((item) => fieldName(item));
  return /^entry\.\d/.test(name) && !own.some((field) => name === field || name.startsWith(`${field}.`));
}

function errorList(form: FormData, { errors, words }: PageOptions): Html {
  const titles = new Map(form.items.map((item) => [fieldName(item), item.title]));
  const entries = [...errors].map(
    ([name, error]) =>
      markup`<li><a href="#${name}">${titles.get(name) ?? words.yourEmail}</a>: ${error}</li>`,
  );
  return markup`<div class="card wrong" role="alert">
    <p>${words.fixThese}</p>
    <ul>
      ${entries}
    </ul>
  </div>`;
}

function emailCard({ words, filled, errors }: PageOptions): Html {
  const error = errors.get(EMAIL_FIELD);
  const value = filled.getAll(EMAIL_FIELD)[0] ?? '';
  return markup`<div class="card${error !== undefined && ' wrong'}">
    <label class="title" for="${EMAIL_FIELD}"
      >${words.yourEmail} <span class="star" aria-hidden="true">*</span></label
    >
    <div>
      <input
        type="email"
        id="${EMAIL_FIELD}"
        name="${EMAIL_FIELD}"
        value="${value}"
        autocomplete="email"
        required
      />
    </div>
    ${error !== undefined && markup`<p class="error" role="alert">${error}</p>`}
  </div>`;
}

/** After an answer: the form's own words, and the links that it offers. */
export function thanksPage(form: FormData, words: FormWords, action: string, responseId: string): string {
  const text = form.confirmation === '' ? words.thanks : form.confirmation;
  const edit =
    form.allowEdits && markup`<p><a href="${action}?${EDIT_FIELD}=${responseId}">${words.edit}</a></p>`;
  const again = form.respondAgain && markup`<p><a href="${action}">${words.again}</a></p>`;
  return page(
    words,
    form.title,
    markup`<section class="card top">
      <h1>${words.thanksTitle}</h1>
      <p>${lines(text)}</p>
      ${edit}${again}
    </section>`,
  );
}

/** In place of a form that takes no answers. */
export const noticePage = (words: FormWords, title: string, text: string): string =>
  page(
    words,
    title,
    markup`<section class="card top">
      <h1>${title}</h1>
      <p>${lines(text)}</p>
    </section>`,
  );

function page(words: FormWords, title: string, content: Piece): string {
  return markup`<!doctype html>
    <html lang="${words.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="same-origin" />
        <title>${title}</title>
        <style>${STYLE}</style>
      </head>
      <body>
        <main>
          ${content}
          <footer>${words.local}</footer>
        </main>
      </body>
    </html> `.text;
}

/** Our own style sheet; it holds quotation marks that must not be escaped. */
const STYLE = new Html(FORM_STYLE);

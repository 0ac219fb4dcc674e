// From a request for a form to the page that answers it. Checks of host and origin are the server's; an answer
// must also bring back what only the form's own page holds.
import { type World } from '../engine/world';
import { answerFields, BACK_FIELD, EDIT_FIELD, EMAIL_FIELD, NONCE_FIELD, WAY_FIELD } from './fields';
import { type FormData, isQuestion, type ItemData, type ResponseData } from './formData';
import { formPage, noticePage, type PageOptions, thanksPage } from './formPage';
import { formById } from './formStore';
import { formWords, type FormWords } from './formWords';
import { partAfter, partsOf, wayThrough } from './navigation';
import { readSubmission, submit } from './submission';

export interface FormRequest {
  readonly formId: string;
  /** Of the address: pre-filled answers, or the response to edit. */
  readonly query: URLSearchParams;
  /** Of a POST. */
  readonly posted?: URLSearchParams;
  /** Language of the page; the account's when absent. */
  readonly language?: string;
}

export interface FormReply {
  readonly status: number;
  readonly html: string;
}

/** Serves a form page, or files what was posted from one. */
export function serveForm(world: World, request: FormRequest): FormReply {
  const words = formWords(request.language ?? world.account.locale);
  const form = formById(world, request.formId);
  if (!form) return { status: 404, html: noticePage(words, '404', words.missing) };
  if (!form.published) return { status: 403, html: noticePage(words, form.title, words.unpublished) };
  if (!form.accepting)
    return { status: 200, html: noticePage(words, form.title, form.closedMessage || words.closed) };

  const action = `/forms/${form.id}`;
  const options = { words, action, hidden: { [NONCE_FIELD]: form.nonce } };
  const show = (status: number, page: Omit<PageOptions, keyof typeof options>): FormReply => ({
    status,
    html: formPage(form, { ...options, ...page }),
  });
  const { posted } = request;
  if (!posted) {
    const edited = responseToEdit(form, request.query);
    const filled = edited ? filledFrom(form, edited) : request.query;
    const edits = edited ? { edits: edited.id } : {};
    return show(200, { ...edits, filled, errors: new Map(), way: [0] });
  }
  const way = wayThrough(form, posted, posted.get(WAY_FIELD) ?? '0');
  if (posted.get(NONCE_FIELD) !== form.nonce || way === null) {
    return { status: 403, html: noticePage(words, form.title, words.openAgain) };
  }
  const step = stepFrom(form, way, posted, words);
  if (typeof step === 'object') {
    const edited = form.allowEdits ? posted.get(EDIT_FIELD) : null;
    const edits = edited ? { edits: edited } : {};
    return show(step.errors.size > 0 ? 422 : 200, { ...edits, filled: posted, ...step });
  }
  const response = submit(world, form, readSubmission(form, itemsOn(form, way), posted, words).submission);
  if (!response) return { status: 404, html: noticePage(words, form.title, words.missing) };
  return { status: 200, html: thanksPage(form, words, action, response.id) };
}

const itemsOn = (form: FormData, way: readonly number[]): readonly ItemData[] =>
  way.flatMap((part) => partsOf(form)[part]?.items ?? []);

/** The page to show next, with what is wrong on it; 'submit' when all is answered. */
function stepFrom(
  form: FormData,
  way: readonly number[],
  posted: URLSearchParams,
  words: FormWords,
): Pick<PageOptions, 'way' | 'errors'> | 'submit' {
  const none = new Map<string, string>();
  if (posted.has(BACK_FIELD) && way.length > 1) return { way: way.slice(0, -1), errors: none };
  for (let length = 1; length <= way.length; length += 1) {
    const part = way.slice(length - 1, length);
    const { errors } = readSubmission(form, itemsOn(form, part), posted, words);
    if (errors.size > 0) return { way: way.slice(0, length), errors };
  }
  const next = partAfter(form, way[way.length - 1] ?? 0, posted);
  if (next === 'submit') return next;
  return { way: next === 0 ? [0] : [...way, next], errors: none };
}

const responseToEdit = (form: FormData, query: URLSearchParams): ResponseData | undefined =>
  form.allowEdits ? form.responses.find((response) => response.id === query.get(EDIT_FIELD)) : undefined;

function filledFrom(form: FormData, response: ResponseData): URLSearchParams {
  const fields = form.items.filter(isQuestion).flatMap((item) => {
    const answer = response.answers[item.id];
    return answer === undefined ? [] : answerFields(item, answer);
  });
  return new URLSearchParams([...fields, [EMAIL_FIELD, response.email]]);
}

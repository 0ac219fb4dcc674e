// From a request for a form to the page that answers it. Checks of host and origin are the server's; an answer
// must also bring back what only the form's own page holds.
import { type World } from '../engine/world';
import { answerFields, EDIT_FIELD, EMAIL_FIELD, NONCE_FIELD } from './fields';
import { type FormData, isQuestion, type ResponseData } from './formData';
import { formPage, noticePage, thanksPage } from './formPage';
import { formById } from './formStore';
import { formWords } from './formWords';
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
  if (!request.posted) {
    const edited = responseToEdit(form, request.query);
    const filled = edited ? filledFrom(form, edited) : request.query;
    const edits = edited ? { edits: edited.id } : {};
    return { status: 200, html: formPage(form, { ...options, ...edits, filled, errors: new Map() }) };
  }
  if (request.posted.get(NONCE_FIELD) !== form.nonce) {
    return { status: 403, html: noticePage(words, form.title, words.openAgain) };
  }
  const { submission, errors } = readSubmission(form, request.posted, words);
  if (errors.size > 0) {
    const edits = submission.edits === undefined ? {} : { edits: submission.edits };
    return { status: 422, html: formPage(form, { ...options, ...edits, filled: request.posted, errors }) };
  }
  const response = submit(world, form, submission);
  if (!response) return { status: 404, html: noticePage(words, form.title, words.missing) };
  return { status: 200, html: thanksPage(form, words, action, response.id) };
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

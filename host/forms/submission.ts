// Reads what a form page posted, holds it to the questions, and files it: answer, linked tab, triggers.
import { type World } from '../engine/world';
import { keepsRule } from './answerRules';
import { EDIT_FIELD, EMAIL_FIELD, fieldName, OTHER, otherField } from './fields';
import { type Answer, type FormData, isGrid, isQuestion, type ItemData, type ResponseData } from './formData';
import { type FormWords } from './formWords';
import { makeLinkedTab, writeResponse } from './linkedTab';

export interface Submission {
  readonly email: string;
  /** Id of the response that is edited. */
  readonly edits?: string;
  readonly answers: Readonly<Record<number, Answer>>;
}

/** What is wrong, by field name of the item (or of the e-mail address). */
export type SubmissionErrors = ReadonlyMap<string, string>;

/** No form takes answers longer than a cell. */
const LONGEST = 50_000;

/**
 * Reads what was posted for some questions of a form. All other fields are left out of account.
 *
 * @param posted Body of the request, as URLSearchParams reads it.
 */
export function readSubmission(
  form: FormData,
  items: readonly ItemData[],
  posted: URLSearchParams,
  words: FormWords,
): { readonly submission: Submission; readonly errors: SubmissionErrors } {
  const errors = new Map<string, string>();
  const answers: Record<number, Answer> = {};
  for (const item of items.filter(isQuestion)) {
    const answer = readAnswer(item, posted);
    const error = problemWith(item, answer, posted, words);
    if (error !== undefined) errors.set(fieldName(item), error);
    if (answer.length > 0) answers[item.id] = answer;
  }
  const email = form.collectEmail ? (posted.get(EMAIL_FIELD) ?? '').trim() : '';
  if (form.collectEmail && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email))
    errors.set(EMAIL_FIELD, words.notAnEmail);
  const edits = form.allowEdits ? posted.get(EDIT_FIELD) : null;
  return { submission: { email, answers, ...(edits ? { edits } : {}) }, errors };
}

/** The answer, '' or [] when there is none. */
function readAnswer(item: ItemData, posted: URLSearchParams): Answer {
  const all = (name: string) =>
    posted
      .getAll(name)
      .map(clean)
      .filter((value) => value !== '');
  if (isGrid(item)) {
    const rows = item.rows.map((_, row) => all(fieldName(item, row)));
    if (rows.every((row) => row.length === 0)) return [];
    return item.kind === 'GRID' ? rows.map((row) => row[0] ?? '') : rows;
  }
  const own = clean(posted.get(otherField(item)) ?? '');
  const values = all(fieldName(item)).map((value) => (item.other && value === OTHER ? own : value));
  if (item.kind === 'CHECKBOX') return values.filter((value) => value !== '');
  return values[0] ?? '';
}

/** Browsers send line ends as CR LF; sheets keep LF. */
const clean = (text: string): string => text.replace(/\r\n?/g, '\n').trim();

function problemWith(
  item: ItemData,
  answer: Answer,
  posted: URLSearchParams,
  words: FormWords,
): string | undefined {
  const choseOther = item.other && posted.getAll(fieldName(item)).includes(OTHER);
  const own = choseOther ? clean(posted.get(otherField(item)) ?? '') : undefined;
  if (own === '') return words.otherNeeded;
  if (answer.length === 0)
    return item.required ? (isGrid(item) ? words.rowNeeded : words.answerNeeded) : undefined;
  if (item.required && isGrid(item) && [...answer].some((row) => row.length === 0)) return words.rowNeeded;
  const texts = [answer].flat(2) as string[];
  if (texts.some((text) => text.length > LONGEST))
    return words.rule({ test: 'TextLengthLessThanOrEqualTo', args: [LONGEST], help: '' });
  const offered = offeredBy(item);
  if (offered && texts.some((text) => text !== '' && text !== own && !offered.includes(text)))
    return words.notOffered;
  if (item.kind === 'DATE' && !isDate(texts[0]!)) return words.notADate; // an answer has a text
  if (item.kind === 'TIME' && !/^([01]\d|2[0-3]):[0-5]\d$/.test(texts[0]!)) return words.notATime;
  if (item.rule && !keepsRule(item.rule, texts)) return item.rule.help || words.rule(item.rule);
  return undefined;
}

/** The only answers that an item takes, if it names them. */
function offeredBy(item: ItemData): readonly string[] | undefined {
  if (item.kind === 'SCALE') {
    return Array.from({ length: item.upper - item.lower + 1 }, (_, index) => String(item.lower + index));
  }
  if (isGrid(item)) return item.columns;
  return item.choices.length > 0 ? item.choices : undefined;
}

function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
  );
}

/**
 * Files an answer: stores it, writes its row, and runs the installed submit triggers.
 *
 * @returns The stored response, or undefined when it edits one that is not there.
 */
export function submit(world: World, form: FormData, submission: Submission): ResponseData | undefined {
  makeLinkedTab(world, form);
  const { email, answers, edits } = submission;
  const at = world.clock.now();
  const old = edits === undefined ? undefined : form.responses.find((response) => response.id === edits);
  if (edits !== undefined && !old) return undefined;
  const response: ResponseData = old ?? { id: world.randomId(), at, email, answers };
  if (old) Object.assign(old, { at, email, answers });
  else form.responses.push(response);
  const written = writeResponse(world, form, response);
  world.pendingWrites.commit();
  if (written) {
    world.formSubmitted({ formId: form.id, columns: written.values.length, ...written });
  }
  return response;
}

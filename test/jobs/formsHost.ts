// An empty spreadsheet whose forms the add-on makes, and people who answer them as the pages let them.
import { EMAIL_FIELD, fieldName, NONCE_FIELD } from '../../host/forms/fields';
import type { FormData } from '../../host/forms/formData';
import { serveForm } from '../../host/forms/formServer';
import { formsData } from '../../host/forms/formStore';
import { Host, type HostOptions } from '../../host/host';
import { workbookOf } from '../../host/files/workbookOf';
import { blankSheet } from '../../host/workbook/sheets';
import { displayText } from '../../host/workbook/numberFormat';
import { sheetByName } from '../../host/workbook/sheets';

export const emptyHost = (options: Partial<HostOptions> = {}): Host =>
  Host.open({
    workbook: workbookOf('Program', [blankSheet(1, 'Sheet1')], { timeZone: 'Asia/Seoul' }),
    now: '2026-03-02T09:00:00+09:00',
    ...options,
  });

export interface JobAnswer {
  readonly ok: boolean;
  readonly summary?: string;
  readonly message?: string;
  readonly problems?: number;
}

/** Runs a job from the panel; whatever comes of it, nothing may be beyond the host. */
export function job(host: Host, name: string, ...given: readonly unknown[]): JobAnswer {
  const { value, error } = host.panel('runJob', name, ...given);
  expect(error).toBeUndefined();
  expect(host.refusals).toEqual([]);
  return value as JobAnswer;
}

/** Calls a function of the panel and takes its answer. */
export function ask<Answer>(host: Host, name: string, ...given: readonly unknown[]): Answer {
  const { value, error } = host.panel(name, ...given);
  expect(error).toBeUndefined();
  return (value as { readonly answer: Answer }).answer;
}

export const formsOf = (host: Host): readonly FormData[] => formsData(host.world).forms;

export const formTitled = (host: Host, title: string): FormData =>
  formsOf(host).find((form) => form.title.endsWith(title))!;

/** The rows of a tab by header, as displayed; none when there is no such tab. */
export function rowsOf(host: Host, tab: string): Record<string, string>[] {
  const table = (sheetByName(host.workbook, tab)?.cells ?? []).map((row) =>
    (row ?? []).map((cell) => displayText(cell)),
  );
  const [headers = [], ...rows] = table;
  return rows
    .filter((row) => row.some((text) => text !== ''))
    .map((row) => Object.fromEntries(headers.map((header, index) => [header, row[index] ?? ''])));
}

export const setting = (host: Host, name: string): string =>
  rowsOf(host, 'Settings').find((row) => row['Setting'] === name)?.['Value'] ?? '';

/**
 * Opens a form, answers it page by page, and sends it.
 *
 * @param answers By title of the question; a grid takes one answer a row.
 * @param filledIn What the link brought along.
 * @returns Status of the page that comes back.
 * @throws Error when a question was not shown on the way to the end.
 */
export function send(
  host: Host,
  form: FormData,
  email: string,
  answers: Readonly<Record<string, string | readonly string[]>>,
  filledIn = new URLSearchParams(),
): number {
  const waiting = new Map(
    Object.entries(answers).map(([title, answer]) => {
      const item = form.items.find((one) => one.title === title);
      if (!item) throw new Error(`send: "${form.title}" does not ask "${title}"`);
      return [item, [answer].flat()] as const;
    }),
  );
  let page = serveForm(host.world, { formId: form.id, query: filledIn });
  for (;;) {
    const posted = new URLSearchParams(fieldsOf(page.html));
    if (shows(page.html, EMAIL_FIELD)) posted.set(EMAIL_FIELD, email);
    for (const [item, given] of waiting) {
      const names = given.map((_, row) => fieldName(item, item.kind === 'GRID' ? row : undefined));
      if (!names.every((name) => shows(page.html, name))) continue;
      names.forEach((name) => posted.delete(name));
      names.forEach((name, row) => posted.append(name, given[row]!)); // one name an answer
      waiting.delete(item);
    }
    page = serveForm(host.world, { formId: form.id, query: new URLSearchParams(), posted });
    if (page.status === 200 && shows(page.html, NONCE_FIELD)) continue;
    const unasked = page.status === 200 ? [...waiting.keys()].map(({ title }) => title) : [];
    if (unasked.length > 0) throw new Error(`send: not shown: ${unasked.join(', ')}`);
    return page.status;
  }
}

const shows = (html: string, field: string): boolean => html.includes(`name="${field}"`);

/** What a browser would send of a page as it came: hidden fields, filled-in lines, chosen options. */
function fieldsOf(html: string): [string, string][] {
  const attribute = (tag: string, name: string): string =>
    (new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '')
      .replace(/&quot;/g, '"')
      .replace(/&#39;/g, "'")
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&amp;/g, '&');
  return [...html.matchAll(/<input[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => !/type="(radio|checkbox)"/.test(tag) || /\schecked/.test(tag))
    .map((tag): [string, string] => [attribute(tag, 'name'), attribute(tag, 'value')])
    .filter(([, value]) => value !== '');
}

/** Makes the chosen forms, slice by slice as the panel does. @returns The answer to the last slice. */
export function makeForms(host: Host, ...chosen: readonly string[]): JobAnswer {
  for (let slice = 1; ; slice += 1) {
    const answer = job(host, 'makeForms', chosen);
    if (!/to go|남았/.test(answer.summary ?? '') || slice > 10) return answer;
  }
}

/** Follows the link of a form in the last e-mail to somebody. */
export function linkTo(host: Host, email: string, form: FormData): URLSearchParams {
  const mails = host.outbox.filter(({ to }) => String(to) === email);
  const link = new RegExp(`https?://\\S*/forms/${form.id}\\?\\S+`).exec(
    String(mails[mails.length - 1]?.body),
  )?.[0];
  if (link === undefined) throw new Error(`linkTo: no e-mail to ${email} has a link to "${form.title}"`);
  return new URL(link).searchParams;
}

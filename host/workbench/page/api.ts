// Calls from the page to its server, and news from it.
import type { News } from '../messages';

/** Put into the page by the server: a form on another page could not send it. */
const token = document.querySelector<HTMLMetaElement>('meta[name="workbench-token"]')?.content ?? '';

/**
 * Calls a method of the desk.
 *
 * @throws Error with a sentence for people.
 */
export async function ask<Answer>(method: string, ...args: readonly unknown[]): Promise<Answer> {
  const { value } = await post(`/api/${method}`, 'application/json', JSON.stringify(args));
  return value as Answer;
}

/**
 * Sends a chosen file to be opened as the workbook.
 *
 * @throws Error with a sentence for people.
 */
export async function upload(file: File): Promise<void> {
  await post(`/open?name=${encodeURIComponent(file.name)}`, 'application/octet-stream', file);
}

async function post(path: string, type: string, body: string | File): Promise<{ readonly value?: unknown }> {
  const headers = { 'Content-Type': type, 'X-Workbench-Token': token };
  const response = await fetch(path, { method: 'POST', headers, body }).catch(() => {
    throw new Error('The workbench does not answer. Is the command still running?');
  });
  // what is refused, for example after another start of the command, comes as a sentence
  if (!response.ok) throw new Error(await response.text());
  const reply = (await response.json()) as { readonly value?: unknown; readonly error?: string };
  if (reply.error !== undefined) throw new Error(reply.error);
  return reply;
}

/**
 * @param onAgain Called when the line is there, at first and after a break: news may have been missed.
 * @returns A function that stops listening.
 */
export function onNews(listener: (news: News) => void, onAgain: () => void): () => void {
  const source = new EventSource('/news');
  source.onopen = onAgain;
  source.onmessage = (event) => listener(JSON.parse(event.data as string) as News);
  return () => source.close();
}

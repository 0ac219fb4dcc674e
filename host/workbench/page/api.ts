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
  const response = await fetch(`/api/${method}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Workbench-Token': token },
    body: JSON.stringify(args),
  });
  const reply = (await response.json()) as { value: Answer } | { error: string };
  if ('error' in reply) throw new Error(reply.error);
  return reply.value;
}

/** Sends a chosen file to be opened as the workbook. */
export async function upload(file: File): Promise<void> {
  const response = await fetch(`/open?name=${encodeURIComponent(file.name)}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/octet-stream', 'X-Workbench-Token': token },
    body: file,
  });
  const reply = (await response.json()) as { error?: string };
  if (reply.error !== undefined) throw new Error(reply.error);
}

export function onNews(listener: (news: News) => void): () => void {
  const source = new EventSource('/news');
  source.onmessage = (event) => listener(JSON.parse(event.data as string) as News);
  return () => source.close();
}

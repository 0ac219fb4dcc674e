// A job that a step runs besides the one behind its own button.
import type { PanelReply, Reply } from '../../src/jobs/running/panelReply';
import type { JobName } from '../../src/jobs/running/start';
import { callServer } from '../server';

type Done = Extract<PanelReply, { ok: true }>;

export async function runJob(name: JobName): Promise<Reply<Done>> {
  const reply = await callServer('runJob', name);
  return reply.ok ? { ok: true, answer: reply } : reply;
}

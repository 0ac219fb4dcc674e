// An answer of the server that a part of the panel shows, asked anew when the panel is refreshed.
import { useEffect, useState } from 'preact/hooks';
import type { Reply } from '../../src/jobs/running/panelReply';
import type { ServerFunctions } from '../../src/serverFunctions';
import { callServer } from '../server';
import type { DetailsProps } from './details';

type Asked = {
  [Name in keyof ServerFunctions]: ServerFunctions[Name] extends () => Reply<unknown> ? Name : never;
}[keyof ServerFunctions];

type AnswerOf<Name extends Asked> =
  Extract<ReturnType<ServerFunctions[Name]>, { ok: true }> extends { readonly answer: infer Answer }
    ? Answer
    : never;

/**
 * @returns The answer, null until it is there; the one before stays while a new one is on its way.
 */
export function useAnswer<Name extends Asked>(
  name: Name,
  { version, tell, fail }: Pick<DetailsProps, 'version' | 'tell' | 'fail'>,
): { readonly answer: AnswerOf<Name> | null; readonly reload: () => Promise<void> } {
  const [answer, setAnswer] = useState<AnswerOf<Name> | null>(null);
  const reload = async () => {
    try {
      const reply = (await callServer(name, ...([] as never))) as Reply<AnswerOf<Name>>;
      if (reply.ok) setAnswer(reply.answer);
      else tell({ kind: 'bad', text: reply.message, tabs: [] });
    } catch (error) {
      fail(error);
    }
  };
  useEffect(() => void reload(), [version]);
  return { answer, reload };
}

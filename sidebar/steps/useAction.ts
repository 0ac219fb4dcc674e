// Something a person does in a step: a call to the server, with its error shown at the top of the panel.
import { useState } from 'preact/hooks';
import type { Reply } from '../../src/jobs/running/panelReply';
import type { DetailsProps } from './details';

export interface Action {
  readonly isWorking: boolean;
  /** Calls the server; `done` gets its answer when there is one. */
  readonly act: <Answer>(
    call: () => Promise<Reply<Answer>>,
    done: (answer: Answer) => void | Promise<void>,
  ) => Promise<void>;
}

export function useAction({ tell, fail }: Pick<DetailsProps, 'tell' | 'fail'>): Action {
  const [isWorking, setWorking] = useState(false);
  return {
    isWorking,
    async act(call, done) {
      setWorking(true);
      try {
        const reply = await call();
        if (reply.ok) await done(reply.answer);
        else tell({ kind: 'bad', text: reply.message, tabs: [] });
      } catch (error) {
        fail(error);
      } finally {
        setWorking(false);
      }
    },
  };
}

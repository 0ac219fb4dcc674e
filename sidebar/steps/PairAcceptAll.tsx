// Accepts all pairs that wait for a decision, after one question.
import { useState } from 'preact/hooks';
import type { PanelPairText } from '../../src/text/panelPairText';
import { callServer } from '../server';
import type { DetailsProps } from './details';
import { useAction } from './useAction';

interface Props extends Pick<DetailsProps, 'tell' | 'fail' | 'refresh' | 'isBusy'> {
  /** The proposed pairs that the panel shows. */
  readonly ids: readonly string[];
  readonly words: PanelPairText;
  /** Decisions that are still on their way to the server. */
  readonly after: { readonly current: Promise<void> };
}

export function PairAcceptAll({ ids, words, after, tell, fail, refresh, isBusy }: Props) {
  const [isAsked, setAsked] = useState(false);
  const { isWorking, act } = useAction({ tell, fail });
  if (ids.length === 0) return null;
  const accept = () =>
    act(
      async () => {
        await after.current;
        return callServer('acceptPairs', ids);
      },
      (accepted) => {
        const count = accepted.length;
        tell({ kind: 'good', text: words.accepted(count, ids.length - count), tabs: ['Pairs'] });
        setAsked(false);
        refresh();
      },
    );
  if (!isAsked)
    return (
      <div class="actions">
        <button type="button" disabled={isBusy} onClick={() => setAsked(true)}>
          {words.acceptAll(ids.length)}
        </button>
      </div>
    );
  return (
    <div class="sure" role="group">
      <p>{words.acceptAllSure(ids.length)}</p>
      <div class="actions">
        <button type="button" class="primary" disabled={isWorking} onClick={() => void accept()}>
          {isWorking ? words.loading : words.yesAccept}
        </button>
        <button type="button" disabled={isWorking} onClick={() => setAsked(false)}>
          {words.notNow}
        </button>
      </div>
    </div>
  );
}

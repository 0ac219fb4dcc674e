// Accepts all pairs that wait for a decision, after one question.
import { useState } from 'preact/hooks';
import type { PanelPairText } from '../../src/text/panelPairText';
import { callServer } from '../server';
import type { DetailsProps } from './details';

interface Props extends Pick<DetailsProps, 'tell' | 'fail' | 'refresh' | 'isBusy'> {
  /** The proposed pairs that the panel shows. */
  readonly ids: readonly string[];
  readonly words: PanelPairText;
  /** Decisions that are still on their way to the server. */
  readonly after: { readonly current: Promise<void> };
}

export function PairAcceptAll({ ids, words, after, tell, fail, refresh, isBusy }: Props) {
  const [isAsked, setAsked] = useState(false);
  const [isRunning, setRunning] = useState(false);
  if (ids.length === 0) return null;
  const accept = async () => {
    setRunning(true);
    try {
      await after.current;
      const reply = await callServer('acceptPairs', ids);
      if (reply.ok) {
        const accepted = reply.answer.length;
        tell({ kind: 'good', text: words.accepted(accepted, ids.length - accepted), tabs: ['Pairs'] });
        refresh();
      } else tell({ kind: 'bad', text: reply.message, tabs: [] });
    } catch (error) {
      fail(error);
    } finally {
      setRunning(false);
      setAsked(false);
    }
  };
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
        <button type="button" class="primary" disabled={isRunning} onClick={() => void accept()}>
          {isRunning ? words.loading : words.yesAccept}
        </button>
        <button type="button" disabled={isRunning} onClick={() => setAsked(false)}>
          {words.notNow}
        </button>
      </div>
    </div>
  );
}

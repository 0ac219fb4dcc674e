// The add-on's real panel, 300 pixels wide, in a frame that can reach nothing but this page.
import { useEffect, useRef } from 'preact/hooks';
import { PANEL_SANDBOX } from '../../server/panelPage';
import { ask } from '../api';

interface PanelCall {
  readonly id: number;
  readonly name: string;
  readonly args: readonly unknown[];
}

interface Props {
  readonly title: string;
  /** Replies come in any order, as on Google when calls overlap. */
  readonly isShuffled: boolean;
  /** A call has ended: the workbook may have changed. */
  readonly onChange: () => void;
}

/** Replies are held back for as long, at most, while they are shuffled. */
const MOST_HELD_MILLISECONDS = 800;

export function PanelFrame({ title, isShuffled, onChange }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const shuffled = useRef(isShuffled);
  shuffled.current = isShuffled;
  useEffect(() => {
    const receive = async (event: MessageEvent<{ panelCall?: PanelCall; panelClose?: boolean }>) => {
      // the frame's origin is the text "null", so the window itself is the only proof of who speaks
      if (event.source !== frame.current?.contentWindow) return;
      if (event.data.panelClose) await ask('closePanel').then(onChange);
      const call = event.data.panelCall;
      if (call === undefined) return;
      const reply = await ask<object>('panel', call.name, call.args).catch((error: Error) => ({
        error: { name: 'Error', message: error.message },
      }));
      onChange();
      if (shuffled.current) await pause(Math.random() * MOST_HELD_MILLISECONDS);
      frame.current?.contentWindow?.postMessage({ panelReply: { id: call.id, ...reply } }, '*');
    };
    const listener = (event: MessageEvent) => void receive(event);
    window.addEventListener('message', listener);
    return () => window.removeEventListener('message', listener);
  }, []);
  return (
    <aside class="panel">
      <div class="panel-head">
        <span>{title}</span>
        <button type="button" aria-label="Close panel" onClick={() => void ask('closePanel').then(onChange)}>
          ×
        </button>
      </div>
      <iframe ref={frame} title={title} src="/panel" sandbox={PANEL_SANDBOX} width={300} />
    </aside>
  );
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

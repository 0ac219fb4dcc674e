// Asking people to confirm: who has not answered, what would be sent, and the sending, slice by slice.
import { useRef, useState } from 'preact/hooks';
import type { AskPreview } from '../../src/jobs/askConfirmation';
import type { PanelText } from '../../src/text/panelText';
import type { PanelHoursText } from '../../src/text/panelHoursText';
import { callServer } from '../server';
import type { DetailsProps } from './details';
import { MailExample } from './MailExample';
import { useAction } from './useAction';

interface Props extends Pick<DetailsProps, 'tell' | 'fail' | 'refresh' | 'isBusy'> {
  readonly text: PanelText;
  readonly words: PanelHoursText;
  readonly preview: AskPreview;
}

export function AskRun({ text, words, preview, isBusy, tell, fail, refresh }: Props) {
  const { isWorking, act } = useAction({ tell, fail });
  const [sent, setSent] = useState(0);
  const isStopped = useRef(false);
  const slice = (isFirst: boolean, before: number): Promise<void> =>
    act(
      () => callServer('confirmationSlice', isFirst),
      ({ sent: now, more, summary }) => {
        setSent(before + now);
        if (more && !isStopped.current) return slice(false, before + now);
        tell({ kind: 'good', text: summary, tabs: ['Confirmations'] });
        refresh();
        return undefined;
      },
    );
  const start = () => {
    isStopped.current = false;
    setSent(0);
    void slice(true, 0);
  };
  return (
    <div>
      <table>
        <tbody>
          {preview.waiting.map(({ name, line }, index) => (
            <tr key={index}>
              <td>{name}</td>
              <td>{line}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{preview.summary}</p>
      {preview.example && <MailExample words={words} mail={preview.example} />}
      {preview.mails > 0 && (
        <div class="actions">
          {isWorking ? (
            <>
              <button type="button" onClick={() => (isStopped.current = true)}>
                {text.stop}
              </button>
              <span role="status">{text.progress(sent, preview.mails)}</span>
            </>
          ) : (
            <button
              type="button"
              disabled={isBusy || preview.runningElsewhere !== ''}
              onClick={start}
              data-testid="ask"
            >
              {words.ask(preview.mails)}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

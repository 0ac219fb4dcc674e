// Telling pairs by e-mail: shown first, then sent in slices. An e-mail that was cut off waits for a person's word.
import { useRef, useState } from 'preact/hooks';
import type { NoticePreview } from '../../src/jobs/tellPairs';
import type { PanelPairText } from '../../src/text/panelPairText';
import { callServer } from '../server';
import type { DetailsProps } from './details';
import { useAction } from './useAction';
import { useAnswer } from './useAnswer';

interface Props extends Pick<
  DetailsProps,
  'version' | 'tell' | 'fail' | 'refresh' | 'isBusy' | 'openTab' | 'text'
> {
  readonly words: PanelPairText;
}

export function PairNotices({ words, text, version, tell, fail, refresh, isBusy, openTab }: Props) {
  const { answer: preview, reload } = useAnswer('previewNotices', { version, tell, fail });
  const [sent, setSent] = useState<number | null>(null);
  const isStopped = useRef(false);
  if (preview === null) return <p role="status">{words.loading}</p>;
  const total = preview.due.length;

  const send = async () => {
    isStopped.current = false;
    setSent(0);
    let done = 0;
    let failed = 0;
    let isFirst = true;
    try {
      for (;;) {
        const reply = await callServer('noticeSlice', isFirst);
        isFirst = false;
        if (!reply.ok) {
          tell({ kind: 'bad', text: reply.message, tabs: ['Pairs'] });
          break;
        }
        done += reply.answer.sent;
        failed += reply.answer.failed;
        setSent(done);
        const isStuck = reply.answer.sent + reply.answer.failed === 0;
        if (reply.answer.more > 0 && !isStuck && !isStopped.current) continue;
        const kind = failed > 0 || done < total ? 'warn' : 'good';
        tell({ kind, text: words.sentInAll(done, total, failed), tabs: ['Pairs'] });
        break;
      }
    } catch (error) {
      fail(error);
    } finally {
      setSent(null);
      refresh();
    }
  };

  return (
    <>
      <p class="about">{words.tellAbout}</p>
      <p>{preview.summary}</p>
      {preview.unknown.map((one) => (
        <Unknown
          key={one.pairId + one.column}
          one={one}
          words={words}
          tell={tell}
          fail={fail}
          done={reload}
        />
      ))}
      {preview.held.map((why) => (
        <p key={why} class="notice warn">
          {why}
        </p>
      ))}
      {total > 0 && !preview.hasLogLink && (
        <p class="about">
          {words.noLogLink}{' '}
          <button type="button" class="link" onClick={() => openTab('Settings')}>
            Settings
          </button>
        </p>
      )}
      {preview.left !== null && preview.left < total && <p>{words.quotaShort(preview.left)}</p>}
      {total > 0 && <Letters preview={preview} words={words} />}
      {sent !== null && (
        <div role="status">
          <progress max={Math.max(total, 1)} value={sent} />
          <p>{words.sending(sent, total)}</p>
        </div>
      )}
      {total > 0 && (
        <div class="actions">
          {sent === null ? (
            <button type="button" class="primary" disabled={isBusy} onClick={() => void send()}>
              {words.send(total)}
            </button>
          ) : (
            <button type="button" onClick={() => (isStopped.current = true)}>
              {text.stop}
            </button>
          )}
        </div>
      )}
    </>
  );
}

/** Who gets an e-mail in which language, and how one reads. */
function Letters({ preview, words }: { readonly preview: NoticePreview; readonly words: PanelPairText }) {
  return (
    <>
      {preview.examples.map(({ name, to, subject, text: letter }) => (
        <details key={to}>
          <summary>{words.example(name)}</summary>
          <div class="letter">
            <p>{to}</p>
            <p>
              <strong>
                {words.subject}: {subject}
              </strong>
            </p>
            {letter.split(/\n\n+/).map((paragraph, at) => (
              <p key={at}>{paragraph}</p>
            ))}
          </div>
        </details>
      ))}
      <details>
        <summary>{words.whoHears(preview.due.length)}</summary>
        <table>
          <tbody>
            {preview.due.map(({ name, partner, languages }, at) => (
              <tr key={at}>
                <td>{name}</td>
                <td>{partner}</td>
                <td>{languages.map((one) => words.languages[one]).join(' + ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}

interface UnknownProps extends Pick<DetailsProps, 'tell' | 'fail'> {
  readonly one: NoticePreview['unknown'][number];
  readonly words: PanelPairText;
  readonly done: () => Promise<void>;
}

function Unknown({ one, words, tell, fail, done }: UnknownProps) {
  const { isWorking, act } = useAction({ tell, fail });
  const settle = (wentOut: boolean) =>
    act(() => callServer('settleNotice', one.pairId, one.column, wentOut), done);
  return (
    <div class="sure" role="group">
      <p>{words.unknown(one.name, one.email)}</p>
      <div class="actions">
        <button type="button" disabled={isWorking} onClick={() => void settle(true)}>
          {words.wentOut}
        </button>
        <button type="button" disabled={isWorking} onClick={() => void settle(false)}>
          {words.sendAgain}
        </button>
      </div>
    </div>
  );
}

// Reminding those who have not answered the survey: shown first, then sent slice by slice.
import { useState } from 'preact/hooks';
import type { ReminderLine, ReminderPreview } from '../../src/jobs/remindSurvey';
import type { PanelFormsText } from '../../src/text/panelFormsText';
import { callServer } from '../server';
import type { DetailsProps } from './details';
import { formsText } from './formsText';
import { PairSection } from './PairSection';
import { useAction } from './useAction';
import { useAnswer } from './useAnswer';

type Props = DetailsProps & { readonly words: PanelFormsText };

export function Reminders(props: DetailsProps) {
  const words = formsText(props.language);
  return (
    <PairSection title={words.reminders}>
      <Preview {...props} words={words} />
    </PairSection>
  );
}

function Preview(props: Props) {
  const { words, tell, fail, refresh, isBusy } = props;
  const { answer: preview, reload } = useAnswer('previewReminders', props);
  const [isSending, setSending] = useState(false);
  if (preview === null) return <p role="status">{words.loading}</p>;
  const send = async () => {
    setSending(true);
    try {
      await sendAll(preview, tell, reload);
    } catch (error) {
      fail(error);
    } finally {
      setSending(false);
      refresh();
    }
  };
  return (
    <>
      <p class="about">{words.remindersAbout}</p>
      <p>{preview.summary}</p>
      {preview.unknown.map((line) => (
        <Unknown key={line.personId} {...props} line={line} reload={reload} />
      ))}
      {preview.notes.map((note) => (
        <p key={note} class="about">
          {note}
        </p>
      ))}
      <Letter preview={preview} words={words} />
      {isSending && <p role="status">{words.sending}</p>}
      {!isSending && preview.due.length > 0 && (
        <div class="actions">
          <button type="button" disabled={isBusy} onClick={() => void send()}>
            {words.send(preview.due.length)}
          </button>
        </div>
      )}
    </>
  );
}

/** Slice after slice, while each of them makes the list shorter. */
async function sendAll(
  first: ReminderPreview,
  tell: DetailsProps['tell'],
  reload: () => Promise<void>,
): Promise<void> {
  for (let waiting = first.due.length; ;) {
    const reply = await callServer('runJob', 'remindSurvey');
    if (!reply.ok) return tell({ kind: 'bad', text: reply.message, tabs: [] });
    const after = await callServer('previewReminders');
    const left = after.ok ? after.answer.due.length : 0;
    await reload();
    if (left === 0 || left >= waiting) {
      const kind = left > 0 || reply.problems > 0 ? 'warn' : 'good';
      return tell({ kind, text: reply.summary, tabs: reply.tabs });
    }
    waiting = left;
  }
}

/** How an e-mail reads, and who gets one. */
function Letter({ preview, words }: { readonly preview: ReminderPreview; readonly words: PanelFormsText }) {
  const { example, due } = preview;
  if (example === null) return null;
  return (
    <>
      <details>
        <summary>{words.example(example.name)}</summary>
        <div class="letter">
          <p>{example.email}</p>
          <p>
            <strong>
              {words.subject}: {example.subject}
            </strong>
          </p>
          {example.text.split(/\n\n+/).map((paragraph, at) => (
            <p key={at}>{paragraph}</p>
          ))}
        </div>
      </details>
      <details>
        <summary>{words.whoHears(due.length)}</summary>
        <table>
          <tbody>
            {due.map(({ personId, name, email, last }) => (
              <tr key={personId}>
                <td>{name}</td>
                <td>
                  {email}
                  {last !== '' && ` (${words.last} ${last})`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}

function Unknown({
  line,
  words,
  tell,
  fail,
  reload,
}: Props & { readonly line: ReminderLine; readonly reload: () => Promise<void> }) {
  const { isWorking, act } = useAction({ tell, fail });
  const settle = (wentOut: boolean) =>
    void act(() => callServer('settleReminder', line.personId, wentOut), reload);
  return (
    <div class="ask" role="group">
      <p>{words.unknown(line.name, line.email)}</p>
      <div class="actions">
        <button type="button" disabled={isWorking} onClick={() => settle(true)}>
          {words.wentOut}
        </button>
        <button type="button" disabled={isWorking} onClick={() => settle(false)}>
          {words.sendAgain}
        </button>
      </div>
    </div>
  );
}

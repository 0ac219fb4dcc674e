// Issuing certificates from the panel: who would get what, then slice by slice, with Stop and Resume.
import { useRef, useState } from 'preact/hooks';
import type { CertificatePreview } from '../../src/jobs/issueCertificates';
import type { PanelText } from '../../src/text/panelText';
import { callServer } from '../server';

interface Props {
  readonly text: PanelText;
  readonly preview: CertificatePreview;
  readonly onClose: () => void;
  readonly onFail: (error: unknown) => void;
  readonly onSaid: (summary: string, problems: readonly string[]) => void;
}

interface Progress {
  readonly done: number;
  readonly total: number;
}

export function CertificateRun({ text, preview, onClose, onFail, onSaid }: Props) {
  const [progress, setProgress] = useState<Progress | null>(null);
  const [isRunning, setRunning] = useState(false);
  const isStopped = useRef(false);
  const next = useRef('');
  const said = useRef(new Set<string>());

  const go = async () => {
    isStopped.current = false;
    setRunning(true);
    setProgress((before) => before ?? { done: 0, total: preview.certificates });
    try {
      for (;;) {
        const reply = await callServer('certificateSlice', next.current);
        if (!reply.ok) {
          onSaid(reply.message, [reply.message]);
          onClose();
          return;
        }
        const { done, total, summary, problems, next: following } = reply.answer;
        setProgress({ done, total });
        problems.forEach((problem) => said.current.add(problem));
        if (following === null) {
          onSaid(summary, [...said.current]);
          onClose();
          return;
        }
        next.current = following;
        if (isStopped.current) return;
      }
    } catch (error) {
      onFail(error);
    } finally {
      setRunning(false);
    }
  };

  return (
    <section class="run" aria-label={text.steps.thank.action}>
      <p>{preview.summary}</p>
      {preview.problems.map((problem) => (
        <p key={problem} class="notice warn">
          {problem}
        </p>
      ))}
      {preview.lines.length > 0 && progress === null && (
        <details>
          <summary>{text.whoGetsWhat}</summary>
          <table>
            <tbody>
              {preview.lines.map(({ name, what }, index) => (
                <tr key={index}>
                  <td>{name}</td>
                  <td>{what}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
      {progress !== null && (
        <div role="status">
          <progress max={Math.max(progress.total, 1)} value={progress.done} />
          <p>
            {isRunning || progress.done === progress.total
              ? text.progress(progress.done, progress.total)
              : text.stopped(progress.done, progress.total)}
          </p>
        </div>
      )}
      <div class="actions">
        {isRunning ? (
          <button type="button" onClick={() => (isStopped.current = true)}>
            {text.stop}
          </button>
        ) : (
          preview.certificates > 0 && (
            <button type="button" class="primary" onClick={() => void go()}>
              {progress === null ? text.sendNow(preview.certificates) : text.resume}
            </button>
          )
        )}
        {!isRunning && (
          <button type="button" onClick={onClose}>
            {text.cancel}
          </button>
        )}
      </div>
    </section>
  );
}

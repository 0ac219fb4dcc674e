// The panel: the term as steps, the one next thing to do, and what came of the last job.
import { useEffect, useState } from 'preact/hooks';
import type { StepName } from '../../src/core/term';
import type { PanelState } from '../../src/jobs/running/panelReply';
import type { JobName } from '../../src/jobs/running/start';
import { callServer, ServerError } from '../server';
import { browserLanguage, textIn } from '../text';
import type { CertificatePreview } from '../../src/jobs/issueCertificates';
import { CertificateRun } from './CertificateRun';
import { Notice, type NoticeContent } from './Notice';
import { Step } from './Step';

/** The job behind each step's button; certificates are shown first and issued in slices. */
const JOBS: Readonly<Record<Exclude<StepName, 'thank'>, JobName>> = {
  setUp: 'setUpSpreadsheet',
  signUp: 'importResponses',
  pair: 'proposePairs',
  train: 'importResponses',
  meet: 'updateHours',
  ask: 'importResponses',
  report: 'makeSurveyTables',
};

export function Panel() {
  const [state, setState] = useState<PanelState | null>(null);
  const [running, setRunning] = useState<StepName | null>(null);
  const [preview, setPreview] = useState<CertificatePreview | null>(null);
  const [notice, setNotice] = useState<NoticeContent | null>(null);
  const language = state?.language ?? browserLanguage();
  const text = textIn(language);

  const fail = (error: unknown) => {
    const isMixUp = error instanceof ServerError && error.kind === 'severalAccounts';
    setNotice({ kind: 'bad', text: isMixUp ? text.severalAccounts : text.unreachable, tabs: [] });
  };
  const refresh = async () => {
    try {
      const reply = await callServer('panelState');
      if (reply.ok) setState(reply.answer);
      else setNotice({ kind: 'bad', text: reply.message, tabs: [] });
    } catch (error) {
      fail(error);
    }
  };
  useEffect(() => void refresh(), []);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const run = async (step: StepName) => {
    setRunning(step);
    setNotice(null);
    setPreview(null);
    try {
      if (step === 'thank') {
        const answer = await callServer('previewCertificates');
        if (answer.ok) setPreview(answer.answer);
        else setNotice({ kind: 'bad', text: answer.message, tabs: [] });
        return;
      }
      const reply = await callServer('runJob', JOBS[step]);
      if (reply.ok) {
        const tabs = reply.problems > 0 ? [...reply.tabs, 'Problems'] : reply.tabs;
        setNotice({
          kind: reply.problems > 0 ? 'warn' : 'good',
          text: reply.summary,
          tabs: [...new Set(tabs)],
        });
      } else {
        setNotice({ kind: 'bad', text: reply.message, tabs: [] });
      }
      await refresh();
    } catch (error) {
      fail(error);
    } finally {
      setRunning(null);
    }
  };
  const open = (tab: string) => void callServer('openTab', tab).catch(fail);

  return (
    <>
      <div class="top">
        <h1>{state?.title ?? 'Peer Mentoring'}</h1>
        <button type="button" onClick={() => void refresh()} disabled={running !== null}>
          {text.refresh}
        </button>
      </div>
      {notice !== null && <Notice notice={notice} openLabel={text.open} onOpen={open} />}
      {state === null && notice === null && <p role="status">{text.loading}</p>}
      {state !== null && state.problems > 0 && (
        <p class="lines">
          <button type="button" class="link" onClick={() => open('Problems')}>
            {text.problems(state.problems)}
          </button>
        </p>
      )}
      <ol>
        {state?.steps.map((step, index) => (
          <Step
            key={step.name}
            number={index + 1}
            step={step}
            text={text}
            isNext={state.next === step.name}
            isBusy={running !== null}
            isRunning={running === step.name}
            onRun={() => void run(step.name)}
            onOpen={open}
          >
            {step.name === 'thank' && preview !== null && (
              <CertificateRun
                text={text}
                preview={preview}
                onClose={() => {
                  setPreview(null);
                  void refresh();
                }}
                onFail={fail}
                onSaid={(summary, problems) =>
                  setNotice({
                    kind: problems.length > 0 ? 'warn' : 'good',
                    text: summary,
                    tabs: ['Certificates'],
                  })
                }
              />
            )}
          </Step>
        ))}
      </ol>
    </>
  );
}

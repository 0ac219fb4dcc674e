// The panel: the term as steps, the one next thing to do, and what came of the last job.
import { useEffect, useState } from 'preact/hooks';
import type { StepName } from '../../src/core/term';
import type { PanelState } from '../../src/jobs/running/panelReply';
import type { JobName } from '../../src/jobs/running/start';
import { callServer, isResting, ServerError } from '../server';
import { DETAILS } from '../steps/details';
import { browserLanguage, textIn } from '../text';
import { Notice, type NoticeContent } from './Notice';
import { Step } from './Step';

/** The job behind each step's button; a step without one has its button in its details. */
const JOBS: Readonly<Partial<Record<StepName, JobName>>> = {
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
  const [version, setVersion] = useState(0);
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
      if (reply.ok) {
        setState(reply.answer);
        setVersion((before) => before + 1);
      } else setNotice({ kind: 'bad', text: reply.message, tabs: [] });
    } catch (error) {
      fail(error);
    }
  };
  useEffect(() => {
    void refresh();
    // somebody comes back: new answers may wait; what is open below the steps is left as it is
    const look = () => {
      if (isResting())
        callServer('panelState').then(
          (reply) => reply.ok && setState(reply.answer),
          () => undefined,
        );
    };
    addEventListener('focus', look);
    document.documentElement.addEventListener('pointerenter', look);
  }, []);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const run = async (step: StepName, job: JobName) => {
    setRunning(step);
    setNotice(null);
    try {
      const reply = await callServer('runJob', job);
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
      {notice !== null && (
        <Notice
          notice={notice}
          openLabel={text.open}
          closeLabel={text.close}
          onOpen={open}
          onClose={() => setNotice(null)}
        />
      )}
      {state === null && notice === null && <p role="status">{text.loading}</p>}
      {state !== null && state.problems > 0 && (
        <p class="lines">
          <button type="button" class="link" onClick={() => open('Problems')}>
            {text.problems(state.problems)}
          </button>
        </p>
      )}
      <ol>
        {state?.steps.map((step, index) => {
          const job = JOBS[step.name];
          const Details = DETAILS[step.name];
          return (
            <Step
              key={step.name}
              number={index + 1}
              step={step}
              text={text}
              isNext={state.next === step.name}
              isBusy={running !== null}
              isRunning={running === step.name}
              onRun={job === undefined ? undefined : () => void run(step.name, job)}
              onOpen={open}
            >
              {Details !== undefined && (
                <Details
                  step={step}
                  language={language}
                  text={text}
                  version={version}
                  isBusy={running !== null}
                  refresh={() => void refresh()}
                  tell={setNotice}
                  fail={fail}
                  openTab={open}
                />
              )}
            </Step>
          );
        })}
      </ol>
    </>
  );
}

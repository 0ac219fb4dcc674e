// Sessions: what waits for the coordinator, and whose word is missing.
import type { Decision } from '../../src/core/hours/session';
import { callServer } from '../server';
import { AskRun } from './AskRun';
import type { DetailsProps } from './details';
import { hoursTextIn } from './hoursText';
import { OpenCases } from './OpenCases';
import { RunningElsewhere } from './RunningElsewhere';
import { UnknownMails } from './UnknownMails';
import { useAction } from './useAction';
import { useAnswer } from './useAnswer';

export const MeetDetails = (props: DetailsProps) =>
  props.step.tabs.length > 0 ? <LoggedSessions {...props} /> : null;

function LoggedSessions(props: DetailsProps) {
  const { text, language, isBusy, refresh } = props;
  const words = hoursTextIn(language);
  const { answer: desk } = useAnswer('sessionDesk', props);
  const { answer: preview, reload } = useAnswer('previewConfirmations', props);
  const { isWorking, act } = useAction(props);
  const decide = (session: string, decision: Decision, reason: string) =>
    void act(() => callServer('decideSession', session, decision, reason), refresh);
  const settle = (request: string, wentOut: boolean) =>
    void act(() => callServer('settleRequest', request, wentOut), refresh);
  return (
    <>
      <RunningElsewhere said={preview?.runningElsewhere ?? ''} words={words} onLook={() => void reload()} />
      {preview !== null && (
        <UnknownMails
          mails={preview.unknown.map(({ request, ...mail }) => ({ key: request, ...mail }))}
          words={words}
          isBusy={isBusy || isWorking}
          onSettle={settle}
        />
      )}
      <div class="drawers">
        {desk !== null && desk.cases.length > 0 && (
          <details data-testid="cases">
            <summary>{words.toDecide(desk.cases.length)}</summary>
            <OpenCases cases={desk.cases} words={words} isBusy={isBusy || isWorking} onDecide={decide} />
          </details>
        )}
        {preview !== null && preview.waiting.length > 0 && (
          <details data-testid="waiting">
            <summary>{words.waiting(preview.waiting.length)}</summary>
            <AskRun {...props} text={text} words={words} preview={preview} isBusy={isBusy || isWorking} />
          </details>
        )}
      </div>
    </>
  );
}

// Certificates that were issued: what needs a person is in sight, everything else opens on demand.
import type { ComponentChildren } from 'preact';
import { callServer } from '../server';
import { CertificateKey } from './CertificateKey';
import { CheckCertificate } from './CheckCertificate';
import { CorrectCertificate } from './CorrectCertificate';
import type { DetailsProps } from './details';
import { FailedOnes } from './FailedOnes';
import { hoursTextIn } from './hoursText';
import { LongRecords } from './LongRecords';
import { RunningElsewhere } from './RunningElsewhere';
import { UnknownMails } from './UnknownMails';
import { useAction } from './useAction';
import { useAnswer } from './useAnswer';

interface Props extends DetailsProps {
  /** The button that begins a run. */
  readonly issue: (isOff: boolean) => ComponentChildren;
}

export function CertificateDesk(props: Props) {
  const { issue, language, isBusy, refresh, tell, fail, openTab } = props;
  const words = hoursTextIn(language);
  const { answer: desk, reload } = useAnswer('certificateDesk', props);
  const { isWorking, act } = useAction(props);
  if (desk === null) return issue(true);
  const settle = (serial: string, wentOut: boolean) =>
    void act(() => callServer('settleMail', serial, wentOut), refresh);
  const retry = (serial: string) =>
    void act(
      () => callServer('retryCertificate', serial),
      ({ summary, problems }) => {
        tell({ kind: problems.length > 0 ? 'warn' : 'good', text: summary, tabs: ['Certificates'] });
        return reload();
      },
    );
  const list = () =>
    void act(
      () => callServer('portalExport'),
      (tab) => {
        tell({ kind: 'good', text: words.portalDone, tabs: [tab] });
        openTab(tab);
      },
    );
  const isOff = isBusy || isWorking || desk.runningElsewhere !== '';
  return (
    <>
      <RunningElsewhere said={desk.runningElsewhere} words={words} onLook={() => void reload()} />
      {issue(desk.runningElsewhere !== '')}
      <UnknownMails
        mails={desk.unknown.map(({ serial, ...mail }) => ({ key: serial, ...mail }))}
        words={words}
        isBusy={isOff}
        onSettle={settle}
      />
      <FailedOnes failed={desk.failed} words={words} isBusy={isOff} onRetry={retry} />
      {desk.standing.length > 0 && (
        <div class="drawers">
          <details>
            <summary>{words.check}</summary>
            <CheckCertificate words={words} tell={tell} fail={fail} />
          </details>
          <details>
            <summary>{words.correct}</summary>
            <CorrectCertificate
              words={words}
              about={desk.about.correcting}
              standing={desk.standing}
              tell={tell}
              fail={fail}
              refresh={refresh}
            />
          </details>
          {desk.records.length > 0 && (
            <details>
              <summary>{words.records}</summary>
              <LongRecords
                words={words}
                about={desk.about.records}
                records={desk.records}
                isBusy={isOff}
                tell={tell}
                fail={fail}
                reload={reload}
              />
            </details>
          )}
          <details>
            <summary>{words.portal}</summary>
            <p class="quiet">{desk.about.portal}</p>
            <div class="actions">
              <button type="button" disabled={isOff} onClick={list}>
                {words.portalAction}
              </button>
            </div>
          </details>
          <details>
            <summary>{words.key}</summary>
            <CertificateKey words={words} about={desk.about.key} tell={tell} fail={fail} />
          </details>
        </div>
      )}
    </>
  );
}

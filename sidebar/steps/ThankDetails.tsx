// Certificates: shown first, then issued in slices.
import { useState } from 'preact/hooks';
import type { CertificatePreview } from '../../src/jobs/issueCertificates';
import { callServer } from '../server';
import { CertificateDesk } from './CertificateDesk';
import { CertificateRun } from './CertificateRun';
import type { DetailsProps } from './details';
import { hoursTextIn } from './hoursText';
import { PairSection } from './PairSection';
import { TemplateTags } from './TemplateTags';
import { useAction } from './useAction';

export function ThankDetails(props: DetailsProps) {
  const { text, isBusy, refresh, tell, fail } = props;
  const [preview, setPreview] = useState<CertificatePreview | null>(null);
  const { isWorking, act } = useAction(props);
  if (preview !== null)
    return (
      <CertificateRun
        text={text}
        preview={preview}
        onClose={() => {
          setPreview(null);
          refresh();
        }}
        onFail={fail}
        onSaid={(summary, problems) =>
          tell({ kind: problems.length > 0 ? 'warn' : 'good', text: summary, tabs: ['Certificates'] })
        }
      />
    );
  const issue = (isOff: boolean) => (
    <div class="actions">
      <button
        type="button"
        class="main-action"
        disabled={isOff || isBusy || isWorking}
        onClick={() => void act(() => callServer('previewCertificates'), setPreview)}
      >
        {isWorking ? text.working : text.steps.thank.action}
      </button>
    </div>
  );
  const words = hoursTextIn(props.language);
  return (
    <>
      {props.step.tabs.length > 0 ? <CertificateDesk {...props} issue={issue} /> : issue(false)}
      <PairSection title={words.template}>
        <TemplateTags {...props} words={words} />
      </PairSection>
    </>
  );
}

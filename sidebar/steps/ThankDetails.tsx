// Certificates: shown first, then issued in slices.
import { useState } from 'preact/hooks';
import type { CertificatePreview } from '../../src/jobs/issueCertificates';
import { callServer } from '../server';
import { CertificateDesk } from './CertificateDesk';
import { CertificateRun } from './CertificateRun';
import type { DetailsProps } from './details';

export function ThankDetails(props: DetailsProps) {
  const { text, isBusy, refresh, tell, fail } = props;
  const [preview, setPreview] = useState<CertificatePreview | null>(null);
  const [isLooking, setLooking] = useState(false);
  const look = async () => {
    setLooking(true);
    try {
      const reply = await callServer('previewCertificates');
      if (reply.ok) setPreview(reply.answer);
      else tell({ kind: 'bad', text: reply.message, tabs: [] });
    } catch (error) {
      fail(error);
    } finally {
      setLooking(false);
    }
  };
  if (preview === null) {
    return (
      <>
        <div class="actions">
          <button
            type="button"
            class="main-action"
            disabled={isBusy || isLooking}
            onClick={() => void look()}
          >
            {isLooking ? text.working : text.steps.thank.action}
          </button>
        </div>
        {props.step.tabs.length > 0 && <CertificateDesk {...props} />}
      </>
    );
  }
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
}

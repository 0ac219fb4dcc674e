// Certificates: shown first, then issued in slices.
import { useState } from 'preact/hooks';
import type { CertificatePreview } from '../../src/jobs/issueCertificates';
import { callServer } from '../server';
import { CertificateRun } from './CertificateRun';
import type { DetailsProps } from './details';

export function ThankDetails({ text, isBusy, refresh, tell, fail }: DetailsProps) {
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
      <div class="actions">
        <button type="button" class="main-action" disabled={isBusy || isLooking} onClick={() => void look()}>
          {isLooking ? text.working : text.steps.thank.action}
        </button>
      </div>
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

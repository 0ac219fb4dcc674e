// Certificates that could not be made or mailed, each to be tried again by itself.
import type { CertificateDesk } from '../../src/jobs/certificateDesk';
import type { PanelHoursText } from '../../src/text/panelHoursText';

interface Props {
  readonly failed: CertificateDesk['failed'];
  readonly words: PanelHoursText;
  readonly isBusy: boolean;
  readonly onRetry: (serial: string) => void;
}

export function FailedOnes({ failed, words, isBusy, onRetry }: Props) {
  if (failed.length === 0) return null;
  return (
    <section class="notice bad" aria-label={words.failed} data-testid="failed">
      <strong>{words.failed}</strong>
      {failed.map(({ serial, name, why }) => (
        <div key={serial} class="case">
          <p>
            {name} <span class="quiet">{serial}</span>
          </p>
          <p class="quiet">{why}</p>
          <div class="actions">
            <button type="button" disabled={isBusy} onClick={() => onRetry(serial)}>
              {words.tryAgain}
            </button>
          </div>
        </div>
      ))}
    </section>
  );
}

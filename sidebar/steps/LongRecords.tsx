// Letters over all hours of people who have certificates of several terms.
import { useState } from 'preact/hooks';
import type { CertificateDesk } from '../../src/jobs/certificateDesk';
import type { PanelHoursText } from '../../src/text/panelHoursText';
import { callServer } from '../server';
import type { DetailsProps } from './details';
import { useAction } from './useAction';

interface Props extends Pick<DetailsProps, 'tell' | 'fail'> {
  readonly words: PanelHoursText;
  readonly records: CertificateDesk['records'];
}

export function LongRecords({ words, records, tell, fail }: Props) {
  const [link, setLink] = useState('');
  const { isWorking, act } = useAction({ tell, fail });
  return (
    <div>
      {records.map(({ name, certificates, serial }) => (
        <div key={serial} class="case">
          <p>
            {name} <span class="quiet">{words.certificates(certificates)}</span>
          </p>
          <div class="actions">
            <button
              type="button"
              disabled={isWorking}
              onClick={() => void act(() => callServer('allHoursLetter', serial), setLink)}
            >
              {words.writeLetter}
            </button>
          </div>
        </div>
      ))}
      {link !== '' && (
        <p role="status">
          {words.letterReady}{' '}
          <a href={link} target="_blank" rel="noreferrer">
            PDF
          </a>
        </p>
      )}
    </div>
  );
}

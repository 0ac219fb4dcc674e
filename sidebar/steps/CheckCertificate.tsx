// Checks a serial and a code that somebody read off a certificate.
import { useState } from 'preact/hooks';
import type { CheckedCode } from '../../src/jobs/checkCertificate';
import type { PanelHoursText } from '../../src/text/panelHoursText';
import { callServer } from '../server';
import type { DetailsProps } from './details';
import { useAction } from './useAction';

interface Props extends Pick<DetailsProps, 'tell' | 'fail'> {
  readonly words: PanelHoursText;
}

export function CheckCertificate({ words, tell, fail }: Props) {
  const [serial, setSerial] = useState('');
  const [code, setCode] = useState('');
  const [found, setFound] = useState<CheckedCode | null>(null);
  const { isWorking, act } = useAction({ tell, fail });
  const check = (event: Event) => {
    event.preventDefault();
    void act(() => callServer('checkCertificate', serial, code), setFound);
  };
  return (
    <form onSubmit={check}>
      <label>
        {words.serial}
        <input value={serial} onInput={({ currentTarget }) => setSerial(currentTarget.value)} required />
      </label>
      <label>
        {words.code}
        <input value={code} onInput={({ currentTarget }) => setCode(currentTarget.value)} required />
      </label>
      <div class="actions">
        <button type="submit" disabled={isWorking}>
          {words.checkNow}
        </button>
      </div>
      {found !== null && (
        <div
          class={`notice ${found.result === 'valid' ? 'good' : 'bad'}`}
          role="status"
          data-testid="checked"
        >
          <strong>{found.answer}</strong>
          {found.details !== '' && (
            <p>
              {words.comparePaper} {found.details}
            </p>
          )}
          {found.caution !== '' && <p>{found.caution}</p>}
        </div>
      )}
    </form>
  );
}

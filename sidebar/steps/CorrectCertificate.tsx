// Replaces or revokes a certificate, with the reason that the register keeps.
import { useState } from 'preact/hooks';
import type { CertificateDesk } from '../../src/jobs/certificateDesk';
import type { PanelHoursText } from '../../src/text/panelHoursText';
import { callServer } from '../server';
import type { DetailsProps } from './details';
import { useAction } from './useAction';

interface Props extends Pick<DetailsProps, 'tell' | 'fail' | 'refresh'> {
  readonly words: PanelHoursText;
  readonly about: string;
  readonly standing: CertificateDesk['standing'];
}

export function CorrectCertificate({ words, about, standing, tell, fail, refresh }: Props) {
  const [serial, setSerial] = useState('');
  const [reason, setReason] = useState('');
  const [isSure, setSure] = useState(false);
  const { isWorking, act } = useAction({ tell, fail });
  const isReady = serial !== '' && reason.trim() !== '' && !isWorking;
  const done = (said: string) => {
    tell({ kind: 'good', text: said, tabs: ['Certificates'] });
    setReason('');
    setSure(false);
    refresh();
  };
  const choose = (chosen: string) => {
    setSerial(chosen);
    setSure(false);
  };
  const revoke = () =>
    isSure ? void act(() => callServer('revokeCertificate', serial, reason), done) : setSure(true);
  return (
    <div>
      <p class="quiet">{about}</p>
      <label>
        {words.serial}
        <select value={serial} onChange={({ currentTarget }) => choose(currentTarget.value)}>
          <option value="" />
          {standing.map((one) => (
            <option key={one.serial} value={one.serial}>{`${one.serial} ${one.name}`}</option>
          ))}
        </select>
      </label>
      <label>
        {words.reason}
        <input value={reason} onInput={({ currentTarget }) => setReason(currentTarget.value)} />
      </label>
      <div class="actions">
        <button
          type="button"
          disabled={!isReady}
          onClick={() => void act(() => callServer('replaceCertificate', serial, reason), done)}
        >
          {words.replace}
        </button>
        <button type="button" disabled={!isReady} onClick={revoke}>
          {words.revoke}
        </button>
      </div>
      {isSure && <p role="status">{words.revokeQuestion(serial)}</p>}
    </div>
  );
}

// Shows the key of the codes, to be kept in a safe place, and puts it back.
import { useState } from 'preact/hooks';
import type { PanelHoursText } from '../../src/text/panelHoursText';
import { callServer } from '../server';
import type { DetailsProps } from './details';
import { useAction } from './useAction';

interface Props extends Pick<DetailsProps, 'tell' | 'fail'> {
  readonly words: PanelHoursText;
  readonly about: string;
}

export function CertificateKey({ words, about, tell, fail }: Props) {
  const [key, setKey] = useState('');
  const { isWorking, act } = useAction({ tell, fail });
  const restored = (said: string) => tell({ kind: 'good', text: said, tabs: [] });
  return (
    <div>
      <p class="quiet">{about}</p>
      <textarea
        aria-label={words.key}
        rows={3}
        value={key}
        onInput={({ currentTarget }) => setKey(currentTarget.value)}
      />
      <div class="actions">
        <button
          type="button"
          disabled={isWorking}
          onClick={() => void act(() => callServer('saveKey'), setKey)}
        >
          {words.showKey}
        </button>
        <button
          type="button"
          disabled={isWorking || key.trim() === ''}
          onClick={() => void act(() => callServer('restoreCertificateKey', key), restored)}
        >
          {words.restoreKey}
        </button>
      </div>
    </div>
  );
}

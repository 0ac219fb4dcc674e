// Asks how the forms know the e-mail addresses of their answers; it stands beside the hours.
import { callServer } from '../server';
import type { DetailsProps } from './details';
import { hoursTextIn } from './hoursText';
import { useAction } from './useAction';
import { useAnswer } from './useAnswer';

export function AddressLevel(props: DetailsProps) {
  const words = hoursTextIn(props.language);
  const { answer: level, reload } = useAnswer('addressLevel', props);
  const { isWorking, act } = useAction(props);
  return (
    <>
      <p class="about">{words.aboutAddresses}</p>
      <select
        aria-label={words.addresses}
        value={level ?? ''}
        disabled={level === null || isWorking || props.isBusy}
        onChange={({ currentTarget }) =>
          void act(() => callServer('addressLevel', currentTarget.value), reload)
        }
      >
        {words.addressLevels.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </>
  );
}

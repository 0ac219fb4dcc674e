// Asks how the forms know the e-mail addresses of their answers; it stands beside the hours.
import { callServer } from '../server';
import type { DetailsProps } from './details';
import { useAction } from './useAction';
import { useAnswer } from './useAnswer';

export function AddressLevel(props: DetailsProps & { readonly label: string }) {
  const { answer, reload } = useAnswer('addressLevel', props);
  const { isWorking, act } = useAction(props);
  if (answer === null) return null;
  return (
    <>
      <p class="about">{answer.about}</p>
      <select
        aria-label={props.label}
        value={answer.level}
        disabled={isWorking || props.isBusy}
        onChange={({ currentTarget }) =>
          void act(() => callServer('addressLevel', currentTarget.value), reload)
        }
      >
        {answer.levels.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </>
  );
}

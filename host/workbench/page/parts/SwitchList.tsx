// What is otherwise in Google's hands: who is signed in, quotas, the day, and what may go wrong.
import type { Switches } from '../../deskState';
import { ask } from '../api';

interface Props {
  readonly switches: Switches;
  readonly onChanged: () => void;
  readonly onFail: (error: unknown) => void;
}

export function SwitchList({ switches, onChanged, onFail }: Props) {
  const set = (name: string, value: unknown) => {
    ask('setSwitch', name, value).then(onChanged).catch(onFail);
  };
  return (
    <div class="switches">
      <label>
        Signed in as
        <input value={switches.email} onChange={(event) => set('email', event.currentTarget.value)} />
      </label>
      <label>
        Language of the account
        <select value={switches.locale} onChange={(event) => set('locale', event.currentTarget.value)}>
          <option value="en">English</option>
          <option value="ko">한국어</option>
        </select>
      </label>
      <label>
        E-mails left today
        <input
          type="number"
          min={0}
          value={switches.mailLeft}
          onChange={(event) => set('mailLeft', Number(event.currentTarget.value))}
        />
      </label>
      <label>
        <span>
          <input
            type="checkbox"
            checked={switches.lockHeld}
            onChange={(event) => set('lockHeld', event.currentTarget.checked)}
          />{' '}
          Somebody else is working here
        </span>
      </label>
      <label>
        The script hears of each form answer
        <select
          value={switches.submitEvents}
          onChange={(event) => set('submitEvents', event.currentTarget.value)}
        >
          <option value="once">once</option>
          <option value="lost">never: the event gets lost</option>
          <option value="doubled">twice</option>
        </select>
      </label>
      <label>
        <span>
          <input
            type="checkbox"
            checked={switches.shuffled}
            onChange={(event) => set('shuffled', event.currentTarget.checked)}
          />{' '}
          Replies reach the panel late and in any order
        </span>
      </label>
      <p>
        It is {switches.now}.{' '}
        <button type="button" class="plain" onClick={() => set('nextDay', 1)}>
          Go to tomorrow
        </button>
      </p>
      <p>
        <button type="button" class="plain" onClick={() => set('forgetCache', true)}>
          Forget the cache
        </button>
      </p>
      <p>
        <a href="/consent" target="_blank">
          Permissions of the add-on
        </a>
      </p>
    </div>
  );
}

// What is otherwise in Google's hands: who is signed in, which permissions were given, quotas, the day.
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
      <p>
        It is {switches.now}.{' '}
        <button type="button" onClick={() => set('nextDay', 1)}>
          Go to tomorrow
        </button>
      </p>
      <fieldset>
        <legend>Permissions given</legend>
        {switches.scopes.map(({ name, granted }) => (
          <label key={name}>
            <span>
              <input
                type="checkbox"
                checked={granted}
                onChange={(event) => set('scope', { name, granted: event.currentTarget.checked })}
              />{' '}
              {name}
            </span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}

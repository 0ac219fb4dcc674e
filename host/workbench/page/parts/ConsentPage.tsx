// In the place of Google's consent screen: which permissions the add-on has, each to be given or refused.
import { useEffect, useState } from 'preact/hooks';
import type { Permission } from '../../deskState';
import { ask } from '../api';

export function ConsentPage() {
  const [permissions, setPermissions] = useState<readonly Permission[] | null>(null);
  const [message, setMessage] = useState('');
  const fail = (error: unknown) => setMessage((error as Error).message);
  useEffect(() => {
    ask<Permission[]>('permissions').then(setPermissions, fail);
  }, []);
  const tick = (name: string, granted: boolean) => {
    setMessage('');
    setPermissions((all) => (all ?? []).map((each) => (each.name === name ? { ...each, granted } : each)));
  };
  const save = (event: Event) => {
    event.preventDefault();
    const names = (permissions ?? []).filter(({ granted }) => granted).map(({ name }) => name);
    ask('grantPermissions', names).then(() => setMessage('Saved. You can close this page.'), fail);
  };
  return (
    <main class="side-page">
      <h1>Permissions of Peer Mentoring</h1>
      <p>
        On Google, this is the page that asks for your consent. Here it changes only what the add-on may do in
        the workbench.
      </p>
      {permissions !== null && (
        <form onSubmit={save}>
          {permissions.map(({ name, meaning, granted }) => (
            <label key={name} class="permission">
              <input
                type="checkbox"
                checked={granted}
                onChange={(event) => tick(name, event.currentTarget.checked)}
              />
              <span>
                {meaning}
                <br />
                <span class="quiet">{name}</span>
              </span>
            </label>
          ))}
          <button type="submit" class="primary">
            Save
          </button>
        </form>
      )}
      <p role="status">{message}</p>
    </main>
  );
}

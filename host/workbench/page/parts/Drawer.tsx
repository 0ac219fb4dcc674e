// The local things at the right: what was mailed and filed, forms, runs, switches.
import { useEffect, useState } from 'preact/hooks';
import type { FileLine, FormLine, MailLine, RunLine, Switches } from '../../deskState';
import { ask } from '../api';
import { SwitchList } from './SwitchList';

export type DrawerName = 'outbox' | 'files' | 'forms' | 'runs' | 'switches';

const TITLES: Readonly<Record<DrawerName, string>> = {
  outbox: 'Outbox: nothing here was sent',
  files: 'Files in Drive',
  forms: 'Forms',
  runs: 'Runs and their service calls',
  switches: 'Switches',
};

interface Props {
  readonly name: DrawerName;
  readonly version: number;
  readonly onClose: () => void;
  readonly onFail: (error: unknown) => void;
}

export function Drawer({ name, version, onClose, onFail }: Props) {
  const [content, setContent] = useState<unknown>(null);
  const [asked, setAsked] = useState<DrawerName | null>(null);
  const load = () => {
    ask(name)
      .then((answer) => {
        setContent(answer);
        setAsked(name);
      })
      .catch(onFail);
  };
  useEffect(load, [name, version]);
  return (
    <aside class="drawer" aria-label={TITLES[name]}>
      <div class="panel-head">
        <span>{TITLES[name]}</span>
        <button type="button" aria-label="Close" onClick={onClose}>
          ×
        </button>
      </div>
      <div class="drawer-body">
        {asked === name && name === 'outbox' && <Mails mails={content as MailLine[]} />}
        {asked === name && name === 'files' && <Files files={content as FileLine[]} />}
        {asked === name && name === 'forms' && <Forms forms={content as FormLine[]} onFail={onFail} />}
        {asked === name && name === 'runs' && <Runs runs={content as RunLine[]} />}
        {asked === name && name === 'switches' && (
          <SwitchList switches={content as Switches} onChanged={load} onFail={onFail} />
        )}
      </div>
    </aside>
  );
}

const Mails = ({ mails }: { readonly mails: readonly MailLine[] }) => (
  <>
    {mails.length === 0 && <p>No e-mail yet. What the add-on sends is kept here.</p>}
    {mails.map((mail) => (
      <details key={mail.number} class="item">
        <summary>
          <strong>{mail.subject}</strong>
          <br />
          {mail.to}
        </summary>
        <p class="quiet">{mail.sentAt}</p>
        <p class="message">{mail.body}</p>
        {mail.attachments.map((file) => (
          <p key={file}>Attached: {file}</p>
        ))}
        <a href={`/outbox/${mail.number}.eml`} download>
          Open as .eml
        </a>
      </details>
    ))}
  </>
);

const KINDS: Readonly<Record<FileLine['kind'], string>> = {
  pdf: 'PDF',
  document: 'Doc',
  folder: 'Folder',
  other: 'File',
};

const Files = ({ files }: { readonly files: readonly FileLine[] }) => {
  const shown = files.filter(({ kind }) => kind !== 'folder');
  const folders = [...new Set(shown.map(({ folder }) => folder))].sort();
  return (
    <>
      {shown.length === 0 && <p>No file yet. Certificates and their template appear here.</p>}
      {folders.map((folder) => (
        <section key={folder}>
          <h3>{folder === '' ? 'My Drive' : folder}</h3>
          {shown
            .filter((file) => file.folder === folder)
            .map((file) => (
              <File key={file.id} file={file} />
            ))}
        </section>
      ))}
    </>
  );
};

const File = ({ file }: { readonly file: FileLine }) => (
  <p class="item">
    <span class="kind">{KINDS[file.kind]}</span>
    <a href={`/files/${file.id}`} target="_blank" rel="noopener">
      {file.name}
    </a>
    {file.kind === 'document' && (
      <>
        {' '}
        <a href={`/document/${file.id}`} target="_blank" rel="noopener">
          Edit text
        </a>
      </>
    )}
  </p>
);

const Forms = ({ forms, onFail }: { readonly forms: readonly FormLine[] } & Pick<Props, 'onFail'>) => (
  <>
    {forms.length === 0 && <p>The add-on has made no forms yet.</p>}
    {forms.map((form) => (
      <p key={form.id} class="item">
        <a href={form.url} target="_blank" rel="noopener">
          {form.title}
        </a>
        {!form.isOpen && <span class="quiet"> closed</span>}{' '}
        <button
          type="button"
          class="plain"
          aria-label={`Delete ${form.title}`}
          onClick={() => {
            const isSure = confirm(
              `Delete "${form.title}"? It opens no more; its answers stay in their tab.`,
            );
            if (isSure) ask('deleteForm', form.id).catch(onFail);
          }}
        >
          Delete
        </button>
      </p>
    ))}
  </>
);

const Runs = ({ runs }: { readonly runs: readonly RunLine[] }) => (
  <>
    {runs.length === 0 && <p>Nothing has run yet.</p>}
    {runs.map((run) => (
      <details key={run.number} class="item">
        <summary>
          <strong>{run.name}</strong> <span class="quiet">{run.kind}</span>
          <br />
          {run.calls.reduce((sum, [, count]) => sum + count, 0)} calls, {(run.simulated / 1000).toFixed(1)} s
          on Google (estimate), {(run.real / 1000).toFixed(2)} s here
          {run.error !== '' && <span class="bad"> {run.error}</span>}
        </summary>
        <table>
          <tbody>
            {run.calls.map(([call, count]) => (
              <tr key={call}>
                <td>{call}</td>
                <td class="number">{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {run.log.map((line, index) => (
          <p key={index} class="quiet message">
            {line}
          </p>
        ))}
      </details>
    ))}
  </>
);

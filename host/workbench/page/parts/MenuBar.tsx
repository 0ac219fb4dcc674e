// The bar at the top: the workbook, the Extensions menu with what the add-on built, and the local things.
import { useRef } from 'preact/hooks';
import type { DeskState } from '../../deskState';
import type { MenuEntry } from '../../../engine/screen';
import { ask, upload } from '../api';
import type { DrawerName } from './Drawer';
import { Menu } from './Menu';

interface Props {
  readonly state: DeskState;
  /** What runs now; '' when nothing does. */
  readonly busy: string;
  readonly drawer: DrawerName | null;
  readonly during: (label: string, work: () => Promise<unknown>) => Promise<void>;
  readonly onDrawer: (name: DrawerName) => void;
}

export function MenuBar({ state, busy, drawer, during, onDrawer }: Props) {
  const file = useRef<HTMLInputElement>(null);
  const drawers: readonly (readonly [DrawerName, string])[] = [
    ['outbox', `Outbox (${state.outbox})`],
    ['files', `Files (${state.files})`],
    ['forms', `Forms (${state.forms})`],
    ['runs', 'Runs'],
    ['switches', 'Switches'],
  ];
  return (
    <header class="menubar">
      <strong class="title">{state.title}</strong>
      <Menu label="File">
        <button type="button" role="menuitem" onClick={() => file.current?.click()}>
          Open workbook… <span class="quiet">.xlsx or .csv</span>
        </button>
        <a role="menuitem" href="/download" download>
          Download .xlsx
        </a>
        <button
          type="button"
          role="menuitem"
          disabled={state.undo === ''}
          onClick={() => void during('Undo', () => ask('undo'))}
        >
          {state.undo === '' ? 'Nothing to undo' : `Undo ${state.undo}`}
        </button>
        <hr />
        <button
          type="button"
          role="menuitem"
          onClick={() => void during('Opening the workbook', () => ask('startAgain'))}
        >
          Start again from the beginning
        </button>
      </Menu>
      <Menu label="Extensions">
        <div class="heading">Peer Mentoring</div>
        {state.menu.length === 0 && <p class="heading">The add-on shows no menu here.</p>}
        <Entries
          entries={state.menu}
          isBusy={busy !== ''}
          onPick={({ label, functionName }) => void during(label, () => ask('clickMenu', functionName))}
        />
      </Menu>
      <input
        ref={file}
        type="file"
        hidden
        accept=".xlsx,.csv,.tsv"
        aria-label="Open workbook"
        onChange={(event) => {
          const chosen = event.currentTarget.files?.[0];
          if (chosen) void during(`Opening ${chosen.name}`, () => upload(chosen));
          event.currentTarget.value = '';
        }}
      />
      <span class="busy" role="status">
        {busy !== '' && `${busy}…`}
      </span>
      <span class="local" title="Apps Script is emulated on this machine. No e-mail is sent.">
        Local workbench, not Google
      </span>
      {drawers.map(([name, label]) => (
        <button key={name} type="button" aria-pressed={drawer === name} onClick={() => onDrawer(name)}>
          {label}
        </button>
      ))}
    </header>
  );
}

interface Item {
  readonly label: string;
  readonly functionName: string;
}

interface EntriesProps {
  readonly entries: readonly MenuEntry[];
  readonly isBusy: boolean;
  readonly onPick: (item: Item) => void;
}

const Entries = ({ entries, isBusy, onPick }: EntriesProps) => (
  <>
    {entries.map((entry, index) => {
      if ('separator' in entry) return <hr key={index} />;
      if ('entries' in entry)
        return <Entries key={index} entries={entry.entries} isBusy={isBusy} onPick={onPick} />;
      return (
        <button key={index} type="button" role="menuitem" disabled={isBusy} onClick={() => onPick(entry)}>
          {entry.label}
        </button>
      );
    })}
  </>
);

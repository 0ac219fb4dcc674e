// The bar above the grid: the workbook, the Extensions menu with what the add-on built, and the local things.
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { DeskState } from '../../deskState';
import type { MenuEntry } from '../../../engine/screen';
import { ask, upload } from '../api';
import type { DrawerName } from './Drawer';

interface Props {
  readonly state: DeskState;
  readonly isBusy: boolean;
  readonly during: (work: () => Promise<unknown>) => Promise<void>;
  readonly onDrawer: (name: DrawerName) => void;
}

export function MenuBar({ state, isBusy, during, onDrawer }: Props) {
  const [open, setOpen] = useState<'file' | 'extensions' | null>(null);
  const file = useRef<HTMLInputElement>(null);
  const pick = (work: () => Promise<unknown>) => {
    setOpen(null);
    void during(work);
  };
  return (
    <header class="menubar" onKeyDown={(event) => event.key === 'Escape' && setOpen(null)}>
      <strong class="title">{state.title}</strong>
      <div class="menus">
        <Menu label="File" isOpen={open === 'file'} onToggle={() => setOpen(open === 'file' ? null : 'file')}>
          <button type="button" role="menuitem" onClick={() => (setOpen(null), file.current?.click())}>
            Open workbook…
          </button>
          <a role="menuitem" href="/download" download onClick={() => setOpen(null)}>
            Download .xlsx
          </a>
          <button
            type="button"
            role="menuitem"
            disabled={!state.canUndo}
            onClick={() => pick(() => ask('undo'))}
          >
            Undo edit
          </button>
          <button type="button" role="menuitem" onClick={() => pick(() => ask('startAgain'))}>
            Start again with the sample program
          </button>
        </Menu>
        <Menu
          label="Extensions"
          isOpen={open === 'extensions'}
          onToggle={() => setOpen(open === 'extensions' ? null : 'extensions')}
        >
          <div class="heading">Peer Mentoring</div>
          <Entries
            entries={state.menu}
            isBusy={isBusy}
            onPick={(name) => pick(() => ask('clickMenu', name))}
          />
        </Menu>
      </div>
      <input
        ref={file}
        type="file"
        hidden
        accept=".xlsx,.csv,.tsv"
        aria-label="Open workbook"
        onChange={(event) => {
          const chosen = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (chosen) pick(() => upload(chosen));
        }}
      />
      <span class="spacer" />
      {isBusy && (
        <span class="busy" role="status">
          Running…
        </span>
      )}
      <span class="local" title="Apps Script is emulated on this machine. No e-mail is sent.">
        Local workbench, not Google
      </span>
      <button type="button" onClick={() => onDrawer('outbox')}>{`Outbox (${state.outbox})`}</button>
      <button type="button" onClick={() => onDrawer('files')}>{`Files (${state.files})`}</button>
      <button type="button" onClick={() => onDrawer('forms')}>{`Forms (${state.forms})`}</button>
      <button type="button" onClick={() => onDrawer('runs')}>
        Runs
      </button>
      <button type="button" onClick={() => onDrawer('switches')}>
        Switches
      </button>
    </header>
  );
}

interface MenuProps {
  readonly label: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly children: ComponentChildren;
}

const Menu = ({ label, isOpen, onToggle, children }: MenuProps) => (
  <div class="menu">
    <button type="button" aria-haspopup="menu" aria-expanded={isOpen} onClick={onToggle}>
      {label}
    </button>
    {isOpen && (
      <div class="entries" role="menu">
        {children}
      </div>
    )}
  </div>
);

interface EntriesProps {
  readonly entries: readonly MenuEntry[];
  readonly isBusy: boolean;
  readonly onPick: (functionName: string) => void;
}

const Entries = ({ entries, isBusy, onPick }: EntriesProps) => (
  <>
    {entries.map((entry, index) => {
      if ('separator' in entry) return <hr key={index} />;
      if ('entries' in entry)
        return <Entries key={index} entries={entry.entries} isBusy={isBusy} onPick={onPick} />;
      return (
        <button
          key={index}
          type="button"
          role="menuitem"
          disabled={isBusy}
          onClick={() => onPick(entry.functionName)}
        >
          {entry.label}
        </button>
      );
    })}
  </>
);

// The tabs at the bottom, and a list of all of them, hidden ones too.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SheetTab } from '../../deskState';
import { ask } from '../api';
import { ContextMenu, type Spot } from './ContextMenu';
import { Menu } from './Menu';

interface Props {
  readonly tabs: readonly SheetTab[];
  readonly active: number;
  readonly onPick: (id: number) => void;
  readonly onFail: (error: unknown) => void;
}

export function TabBar({ tabs, active, onPick, onFail }: Props) {
  const [menu, setMenu] = useState<(SheetTab & Spot) | null>(null);
  const rename = ({ id, name }: SheetTab) => {
    const wanted = prompt('Name of the tab', name);
    if (wanted !== null && wanted !== name) ask('renameTab', id, wanted).catch(onFail);
  };
  const current = useRef<HTMLButtonElement>(null);
  useEffect(
    () => current.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' }),
    [active, tabs.length],
  );
  return (
    <nav class="tab-bar" aria-label="Tabs">
      <Menu label="☰" title="All tabs" isUp>
        {tabs.map(({ id, name, hidden }) => (
          <button
            key={id}
            type="button"
            role="menuitemradio"
            aria-checked={id === active}
            class={hidden ? 'quiet' : ''}
            onClick={() => onPick(id)}
          >
            {name}
            {hidden && ' (hidden)'}
          </button>
        ))}
      </Menu>
      <div class="tabs">
        {tabs
          .filter(({ hidden, id }) => !hidden || id === active)
          .map((tab) => [tab, tab] as const)
          .map(([tab, { id, name, color }]) => (
            <button
              key={id}
              type="button"
              ref={id === active ? current : null}
              class={id === active ? 'tab active' : 'tab'}
              aria-current={id === active ? 'page' : undefined}
              style={color === '' ? {} : { borderBottomColor: color }}
              onClick={() => onPick(id)}
              onDblClick={() => rename(tab)}
              onContextMenu={(event) => {
                event.preventDefault();
                setMenu({ ...tab, x: event.clientX, y: event.clientY });
              }}
            >
              {name}
            </button>
          ))}
      </div>
      <button
        type="button"
        class="add-tab"
        title="Add a tab"
        aria-label="Add a tab"
        onClick={() => void ask('addTab').catch(onFail)}
      >
        +
      </button>
      {menu && (
        <ContextMenu
          spot={menu}
          items={[
            { label: 'Rename…', onPick: () => rename(menu) },
            { label: 'Delete', onPick: () => ask('deleteTab', menu.id).catch(onFail) },
          ]}
          onClose={() => setMenu(null)}
        />
      )}
    </nav>
  );
}

// The tabs at the bottom, and a list of all of them, hidden ones too.
import { useEffect, useRef } from 'preact/hooks';
import type { SheetTab } from '../../deskState';
import { Menu } from './Menu';

interface Props {
  readonly tabs: readonly SheetTab[];
  readonly active: number;
  readonly onPick: (id: number) => void;
}

export function TabBar({ tabs, active, onPick }: Props) {
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
          .map(({ id, name, color }) => (
            <button
              key={id}
              type="button"
              ref={id === active ? current : null}
              class={id === active ? 'tab active' : 'tab'}
              aria-current={id === active ? 'page' : undefined}
              style={color === '' ? {} : { borderBottomColor: color }}
              onClick={() => onPick(id)}
            >
              {name}
            </button>
          ))}
      </div>
    </nav>
  );
}

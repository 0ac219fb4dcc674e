// The tabs at the bottom.
import type { SheetTab } from '../../deskState';

interface Props {
  readonly tabs: readonly SheetTab[];
  readonly active: number;
  readonly onPick: (id: number) => void;
}

export const TabBar = ({ tabs, active, onPick }: Props) => (
  <nav class="tabs" aria-label="Tabs">
    {tabs
      .filter(({ hidden, id }) => !hidden || id === active)
      .map(({ id, name, color }) => (
        <button
          key={id}
          type="button"
          class={id === active ? 'tab active' : 'tab'}
          aria-current={id === active ? 'page' : undefined}
          style={color === '' ? {} : { borderBottomColor: color }}
          onClick={() => onPick(id)}
        >
          {name}
        </button>
      ))}
  </nav>
);

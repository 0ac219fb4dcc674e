// The letters above the columns; a click selects the column.
import { memo } from 'preact/compat';
import type { Block } from '../../gridEdits';
import { columnName, px } from '../geometry';
import { HEAD_WIDTH } from './GridRow';

interface Props {
  readonly lefts: readonly number[];
  readonly frozen: number;
  readonly block: Block;
}

export const ColumnLetters = memo(function ColumnLetters({ lefts, frozen, block }: Props) {
  return (
    <div class="letters">
      <span class="corner" data-head="all" title="Select all" style={{ width: px(HEAD_WIDTH) }} />
      {lefts.slice(0, -1).map((left, column) => {
        const width = (lefts[column + 1] ?? left) - left;
        const isSelected = column >= block.column && column < block.column + block.columns;
        if (width === 0) return null;
        return (
          <span
            key={column}
            data-head={column}
            class={`${isSelected ? 'of-selection' : ''}${column < frozen ? ' frozen-column' : ''}`}
            style={{ width: px(width), ...(column < frozen ? { left: px(HEAD_WIDTH + left) } : {}) }}
          >
            {columnName(column)}
          </span>
        );
      })}
    </div>
  );
});

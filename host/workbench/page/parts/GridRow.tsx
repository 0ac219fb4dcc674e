// One row of the grid.
import type { JSX } from 'preact';
import type { Viewport, ViewCell, ViewRow } from '../../../workbook/viewport';
import { columnName, lookOf, px, spills } from '../geometry';
import { HEAD_HEIGHT, HEAD_WIDTH } from './Grid';

interface Props {
  readonly row: number;
  readonly top: number;
  readonly height: number;
  readonly isFrozen: boolean;
  readonly content: ViewRow | undefined;
  readonly widths: readonly number[];
  readonly merges: Viewport['merges'];
  /** Column of the selected cell; -1 when it stands in another row. */
  readonly selected: number;
  readonly onSelect: (column: number) => void;
  readonly onEdit: (column: number) => void;
  readonly onFollow: (link: string) => void;
}

export function GridRow(props: Props) {
  const { row, top, height, isFrozen, content, widths, merges, selected } = props;
  const cells = new Map(content?.cells.map((cell) => [cell.column, cell] as const));
  const across = merges.filter((merge) => merge.row === row);
  const place = isFrozen
    ? { top: px(HEAD_HEIGHT + top), height: px(height) }
    : { transform: `translateY(${px(top)})`, height: px(height) };
  const spans: JSX.Element[] = [];
  for (let column = 0; column < widths.length; column += 1) {
    const merge = across.find((each) => each.column === column);
    const last = merge ? column + merge.columns - 1 : column;
    let width = 0;
    for (let covered = column; covered <= last; covered += 1) width += widths[covered] ?? 0;
    const cell = cells.get(column);
    const look = `${column === selected ? ' selected' : ''}${cell?.note ? ' noted' : ''}${spills(cell, cells.get(last + 1)) ? ' spills' : ''}${cell?.invalid ? ' invalid' : ''}`;
    const current = column;
    spans.push(
      <span
        key={column}
        role="gridcell"
        class={`cell${look}`}
        style={{ ...lookOf(cell), width: px(width) }}
        title={cell?.note}
        onClick={() => props.onSelect(current)}
        onDblClick={() => props.onEdit(current)}
      >
        {cell && (
          <CellContent cell={cell} row={row} onEdit={() => props.onEdit(current)} onFollow={props.onFollow} />
        )}
      </span>,
    );
    column = last;
  }
  return (
    <div class={isFrozen ? 'row frozen' : 'row'} role="row" aria-rowindex={row + 1} style={place}>
      <span class="row-number" style={{ width: px(HEAD_WIDTH) }}>
        {row + 1}
      </span>
      {spans}
    </div>
  );
}

interface CellProps {
  readonly cell: ViewCell;
  readonly row: number;
  readonly onEdit: () => void;
  readonly onFollow: (link: string) => void;
}

function CellContent({ cell, row, onEdit, onFollow }: CellProps) {
  if (cell.checkbox) {
    const name = `${columnName(cell.column)}${row + 1}`;
    return <input type="checkbox" checked={cell.text === 'TRUE'} onClick={onEdit} aria-label={name} />;
  }
  if (cell.link === undefined) return <>{cell.text}</>;
  return (
    <button type="button" class="link" onClick={() => onFollow(cell.link ?? '')}>
      {cell.text}
    </button>
  );
}

// One row of the grid. Drawn again only when something of it has changed: scrolling draws only what is new.
import type { JSX } from 'preact';
import { memo } from 'preact/compat';
import type { Viewport, ViewCell, ViewRow } from '../../../workbook/viewport';
import { aboutCell, columnName, lookOf, px, spillOf } from '../geometry';

export const HEAD_WIDTH = 46;
export const HEAD_HEIGHT = 22;

interface Props {
  readonly row: number;
  /** Top of every row, and left edge of every column; pixels. */
  readonly tops: Float64Array;
  readonly lefts: readonly number[];
  readonly isFrozen: boolean;
  readonly frozenColumns: number;
  readonly content: ViewRow | undefined;
  readonly merges: Viewport['merges'];
  /** Column of the active cell; -1 when it stands in another row. */
  readonly active: number;
  /** Selected columns; none when `to` is before `from`. */
  readonly from: number;
  readonly to: number;
}

export const GridRow = memo(function GridRow(props: Props) {
  const { row, tops, lefts, isFrozen, content } = props;
  const top = tops[row] ?? 0;
  const height = (tops[row + 1] ?? 0) - top;
  const place = isFrozen ? { top: px(HEAD_HEIGHT + top) } : { transform: `translateY(${px(top)})` };
  const isSelected = props.from <= props.to;
  return (
    <div
      class={isFrozen ? 'row frozen' : 'row'}
      role="row"
      aria-rowindex={row + 1}
      data-row={row}
      style={{ ...place, height: px(height), width: px(HEAD_WIDTH + (lefts.at(-1) ?? 0)) }}
    >
      <span class={isSelected ? 'row-number of-selection' : 'row-number'} role="rowheader" data-head="row">
        {row + 1}
      </span>
      {cellsOf(props, new Map(content?.cells.map((cell) => [cell.column, cell] as const)))}
    </div>
  );
});

function cellsOf(props: Props, cells: ReadonlyMap<number, ViewCell>): JSX.Element[] {
  const { row, tops, lefts, frozenColumns, merges, active, from, to } = props;
  const columns = lefts.length - 1;
  const here = merges.filter((merge) => merge.row <= row && row < merge.row + merge.rows);
  const drawn: JSX.Element[] = [];
  for (let column = 0; column < columns; column += 1) {
    const first = column;
    const merge = here.find((each) => each.column === column);
    const last = merge ? Math.min(column + merge.columns, columns) - 1 : column;
    const width = (lefts[last + 1] ?? 0) - (lefts[column] ?? 0);
    column = last;
    if (width === 0) continue;
    const isCovered = merge !== undefined && merge.row < row;
    const cell = isCovered ? undefined : cells.get(first);
    const spill = spillOf(cell, cells, last, columns);
    const isFrozen = first < frozenColumns;
    const style: Record<string, string | number> = { ...lookOf(cell), width: px(width) };
    if (isFrozen) style.left = px(HEAD_WIDTH + (lefts[first] ?? 0));
    if (merge && merge.rows > 1 && !isCovered)
      style.height = px((tops[row + merge.rows] ?? 0) - (tops[row] ?? 0));
    const classes = [
      'cell',
      first === active && 'active',
      first >= from && first <= to && 'within',
      isCovered && 'covered',
      isFrozen && 'frozen-column',
      spill > 0 && 'spills',
      cell?.choices && 'chosen',
      cell?.note && 'noted',
      (cell?.invalid || cell?.explanation) && 'invalid',
    ];
    drawn.push(
      <span
        key={first}
        id={first === active ? 'active-cell' : undefined}
        role="gridcell"
        aria-selected={first >= from && first <= to}
        class={classes.filter(Boolean).join(' ')}
        style={style}
        title={aboutCell(cell)}
        data-column={first}
      >
        {cell && (
          <Content cell={cell} row={row} width={(lefts[last + 1 + spill] ?? 0) - (lefts[first] ?? 0)} />
        )}
      </span>,
    );
  }
  return drawn;
}

function Content({
  cell,
  row,
  width,
}: {
  readonly cell: ViewCell;
  readonly row: number;
  readonly width: number;
}) {
  if (cell.checkbox) {
    const name = `${columnName(cell.column)}${row + 1}`;
    return (
      <input type="checkbox" tabIndex={-1} checked={cell.text === 'TRUE'} data-toggle="" aria-label={name} />
    );
  }
  if (cell.link !== undefined) {
    return (
      <button type="button" class="link" tabIndex={-1} data-link={cell.link}>
        {cell.text}
      </button>
    );
  }
  return (
    <>
      <span class="text" style={{ maxWidth: px(width - 6) }}>
        {cell.text}
      </span>
      {cell.choices && <span class="choose" data-choose="" />}
    </>
  );
}

// The grid: only the rows in view are in the page, so that thousands scroll smoothly.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { GridLayout } from '../../deskState';
import type { Viewport, ViewRow } from '../../../workbook/viewport';
import { ask } from '../api';
import { columnName, columnWidthsOf, px, rowTops, visibleRows } from '../geometry';
import { CellEditor, type Editing } from './CellEditor';
import { GridRow } from './GridRow';

const CHUNK = 60;
export const HEAD_WIDTH = 46;
export const HEAD_HEIGHT = 22;

interface Props {
  readonly sheetId: number;
  readonly version: number;
  readonly onFail: (error: unknown) => void;
  /** A link to another tab was clicked. */
  readonly onTab: (sheetId: number) => void;
}

export function Grid({ sheetId, version, onFail, onTab }: Props) {
  const [layout, setLayout] = useState<GridLayout | null>(null);
  const [known, setKnown] = useState<ReadonlyMap<number, ViewRow>>(new Map());
  const [view, setView] = useState({ top: 0, height: 800 });
  const [editing, setEditing] = useState<Editing | null>(null);
  const [selected, setSelected] = useState({ row: 0, column: 0 });
  const box = useRef<HTMLDivElement>(null);
  const asked = useRef(new Set<string>());

  useEffect(() => {
    ask<GridLayout>('layout', sheetId).then(setLayout, onFail);
  }, [sheetId, version]);
  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() =>
      setView({ top: element.scrollTop, height: element.clientHeight }),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [layout === null]);

  const tops = layout === null ? new Float64Array(1) : rowTops(layout);
  const [first, last] = visibleRows(tops, view.top, view.height);
  const frozenRows = layout?.frozenRows ?? 0;
  useEffect(() => {
    if (layout === null) return;
    const chunks = new Set(frozenRows > 0 ? [0] : []);
    for (let chunk = Math.floor(first / CHUNK); chunk <= Math.floor(last / CHUNK); chunk += 1)
      chunks.add(chunk);
    for (const chunk of chunks) {
      const key = `${version}/${chunk}`;
      if (asked.current.has(key)) continue;
      asked.current.add(key);
      ask<Viewport>('rows', sheetId, chunk * CHUNK, CHUNK)
        .then(({ rows }) => setKnown((before) => withChunk(before, chunk, rows)))
        .catch(onFail);
    }
  }, [first, last, version, sheetId, layout === null]);

  if (layout === null) return <div class="grid-box" />;
  const widths = columnWidthsOf(layout);
  const lefts = widths.reduce<number[]>((all, width) => [...all, (all.at(-1) ?? 0) + width], [HEAD_WIDTH]);

  const put = (row: number, column: number, text: string) => {
    ask<string>('edit', sheetId, row, column, text)
      .then((warning) => warning !== '' && onFail(new Error(warning)))
      .catch(onFail);
  };
  const edit = (row: number, column: number, start?: string) => {
    const cell = known.get(row)?.cells.find((each) => each.column === column);
    if (cell?.checkbox) return put(row, column, cell.text === 'TRUE' ? 'FALSE' : 'TRUE');
    if (start !== undefined) return setEditing({ row, column, text: start, choices: [] });
    ask<string>('editText', sheetId, row, column)
      .then((text) => setEditing({ row, column, text, choices: cell?.choices ?? [] }))
      .catch(onFail);
    return undefined;
  };
  const follow = (link: string) => {
    const inside = /^#gid=(\d+)/.exec(link);
    if (inside) onTab(Number(inside[1]));
    else window.open(link, '_blank', 'noopener');
  };
  const keys = (event: KeyboardEvent) => {
    if (editing !== null || event.ctrlKey || event.metaKey) return;
    const { row, column } = selected;
    const step = STEPS[event.key];
    if (event.key === 'Enter' || event.key === 'F2') edit(row, column);
    else if (event.key === 'Delete' || event.key === 'Backspace') put(row, column, '');
    else if (step) {
      setSelected({
        row: Math.min(Math.max(row + step[0], 0), layout.maxRows - 1),
        column: Math.min(Math.max(column + step[1], 0), layout.maxColumns - 1),
      });
    } else if (event.key.length === 1) edit(row, column, event.key);
    else return;
    event.preventDefault();
  };

  const hidden = new Set(layout.hiddenRows);
  const rows = Array.from({ length: frozenRows }, (_, row) => row);
  for (let row = Math.max(first, frozenRows); row <= last; row += 1) rows.push(row);
  return (
    <div
      class={layout.hideGridlines ? 'grid-box plain' : 'grid-box'}
      ref={box}
      tabIndex={0}
      role="grid"
      aria-label={layout.name}
      aria-rowcount={layout.maxRows}
      onKeyDown={keys}
      onScroll={({ currentTarget }) =>
        setView({ top: currentTarget.scrollTop, height: currentTarget.clientHeight })
      }
    >
      <div
        class="sheet"
        style={{
          width: px(lefts[widths.length] ?? 0),
          height: px((tops[layout.maxRows] ?? 0) + HEAD_HEIGHT),
        }}
      >
        <div class="letters">
          <span class="corner" style={{ width: px(HEAD_WIDTH) }} />
          {widths.map((width, column) => (
            <span key={column} style={{ width: px(width) }}>
              {width > 0 && columnName(column)}
            </span>
          ))}
        </div>
        {rows
          .filter((row) => !hidden.has(row))
          .map((row) => (
            <GridRow
              key={row}
              row={row}
              top={tops[row] ?? 0}
              height={(tops[row + 1] ?? 0) - (tops[row] ?? 0)}
              isFrozen={row < frozenRows}
              content={known.get(row)}
              widths={widths}
              merges={layout.merges}
              selected={selected.row === row ? selected.column : -1}
              onSelect={(column) => setSelected({ row, column })}
              onEdit={(column) => edit(row, column)}
              onFollow={follow}
            />
          ))}
        {layout.charts.map((chart) => (
          <img
            key={chart.id}
            class="chart"
            alt="Chart"
            src={`data:image/svg+xml;utf8,${encodeURIComponent(chart.svg)}`}
            style={{
              left: px(lefts[chart.column] ?? 0),
              top: px((tops[chart.row] ?? 0) + HEAD_HEIGHT),
              width: px(chart.width),
              height: px(chart.height),
            }}
          />
        ))}
        {editing !== null && (
          <CellEditor
            editing={editing}
            left={lefts[editing.column] ?? 0}
            top={(tops[editing.row] ?? 0) + HEAD_HEIGHT}
            width={widths[editing.column] ?? 100}
            onCommit={(text) => {
              setEditing(null);
              if (text !== editing.text || editing.choices.length === 0)
                put(editing.row, editing.column, text);
              box.current?.focus();
            }}
            onCancel={() => {
              setEditing(null);
              box.current?.focus();
            }}
          />
        )}
      </div>
    </div>
  );
}

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Rows that came replace all that were known of their chunk: some may have become blank. */
function withChunk(
  before: ReadonlyMap<number, ViewRow>,
  chunk: number,
  rows: readonly ViewRow[],
): Map<number, ViewRow> {
  const known = new Map(before);
  for (let row = chunk * CHUNK; row < (chunk + 1) * CHUNK; row += 1) known.delete(row);
  for (const row of rows) known.set(row.row, row);
  return known;
}

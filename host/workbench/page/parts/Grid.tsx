// The grid: only the rows in view are in the page, so that thousands scroll smoothly.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { GridLayout } from '../../deskState';
import type { Block, Place } from '../../gridEdits';
import type { Lines } from '../../tabEdits';
import { ask } from '../api';
import type { Afterwards } from '../editing';
import { aboutCell, columnLefts, px, rowTops, scrolledTo, visibleRows } from '../geometry';
import { allOf, placeOf, pressed } from '../places';
import { at, blockOf, moved, nameOf, placeNamed, type Selection } from '../selection';
import { useClipboard } from '../useClipboard';
import { useContent } from '../useContent';
import { useEditing } from '../useEditing';
import { useRows } from '../useRows';
import { CellEditor } from './CellEditor';
import { Charts } from './Charts';
import { ColumnLetters } from './ColumnLetters';
import { ContextMenu, type ContextItem, type Spot } from './ContextMenu';
import { FormulaBar } from './FormulaBar';
import { GridRow, HEAD_HEIGHT, HEAD_WIDTH } from './GridRow';

interface Props {
  readonly sheetId: number;
  readonly version: number;
  readonly onFail: (error: unknown) => void;
  /** A link to another tab was clicked. */
  readonly onTab: (sheetId: number) => void;
}

const STEPS: Readonly<Record<Afterwards, { key: string; isShift: boolean } | undefined>> = {
  down: { key: 'Enter', isShift: false },
  up: { key: 'Enter', isShift: true },
  right: { key: 'Tab', isShift: false },
  left: { key: 'Tab', isShift: true },
  stay: undefined,
};

export function Grid({ sheetId, version, onFail, onTab }: Props) {
  const [layout, setLayout] = useState<GridLayout | null>(null);
  const [view, setView] = useState({ top: 0, height: 800 });
  const [selection, setSelection] = useState(at(0, 0));
  const [menuSpot, setMenuSpot] = useState<Spot | null>(null);
  const box = useRef<HTMLDivElement>(null);

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
    element.focus({ preventScroll: true });
    return () => observer.disconnect();
  }, [layout === null]);

  const tops = useMemo(() => (layout === null ? new Float64Array(1) : rowTops(layout)), [layout]);
  const lefts = useMemo(() => (layout === null ? [0] : columnLefts(layout)), [layout]);
  const hidden = useMemo(() => new Set(layout?.hiddenRows), [layout]);
  const [first, last] = visibleRows(tops, view.top, view.height);
  const frozen = layout?.frozenRows ?? 0;
  const known = useRows({ sheetId, version, first, last, frozen, onFail });

  const { active } = selection;
  const content = useContent(sheetId, active, version, onFail);
  const warn = (answer: Promise<string>) => {
    answer.then((warning) => warning !== '' && onFail(new Error(warning))).catch(onFail);
  };
  const clipboard = useClipboard({ sheetId, selection, onSelect: setSelection, warn, onFail });
  const cellAt = ({ row, column }: Place) => known.get(row)?.cells.find((each) => each.column === column);
  const focusGrid = () => box.current?.focus({ preventScroll: true });
  const select = (next: Selection) => {
    setSelection(next);
    if (box.current && layout) reveal(box.current, next.end, { layout, tops, lefts });
  };
  const typing = useEditing({
    ...{ sheetId, active, content, cellAt, warn, onFail },
    onStep: (then) => {
      const step = STEPS[then];
      if (step && layout) select(moved(selection, { ...step, isCtrl: false }, layout, 1) ?? selection);
    },
    onLeave: focusGrid,
  });
  const { editing } = typing;
  if (layout === null) return <div class="grid-box" />;

  const keys = (event: KeyboardEvent) => {
    const isCtrl = event.ctrlKey || event.metaKey;
    const letter = event.key.toLowerCase();
    const page = Math.max(1, Math.floor(view.height / 21) - 2);
    const next = moved(selection, { key: event.key, isCtrl, isShift: event.shiftKey }, layout, page);
    // a syllable of an input method begins without a letter, and finds the field already there
    const isComposing = event.isComposing || event.key === 'Process';
    if (event.key === 'F2' || (event.key === 'Enter' && !isCtrl && !event.shiftKey)) typing.begin(active);
    else if (event.key === 'Delete' || event.key === 'Backspace')
      warn(ask('clear', sheetId, blockOf(selection)));
    else if (event.key === ' ' && cellAt(active)?.checkbox) typing.begin(active);
    else if (isCtrl && letter === 'z') ask('undo').catch(onFail);
    else if (isCtrl && letter === 'a') setSelection(allOf(layout));
    else if (event.key === 'Escape') setSelection({ active, end: active });
    else if (next) {
      select(next);
      if (isCtrl && event.key === 'Home') box.current?.scrollTo(0, 0);
    } else if (isComposing) typing.begin(active, '');
    else if (event.key.length === 1 && !isCtrl && !event.altKey) typing.begin(active, event.key);
    else return;
    if (!isComposing) event.preventDefault();
  };
  const press = (event: PointerEvent) => {
    const target = event.target as HTMLElement;
    if (event.button !== 0 || target.closest('.editor, .chart')) return;
    const next = pressed(target, event.shiftKey, selection, layout);
    if (next === undefined) return;
    // the browser would put the focus on the page, and select text
    event.preventDefault();
    typing.commitDraft();
    setSelection(next);
    focusGrid();
  };
  const drag = (event: PointerEvent) => {
    const place = (event.buttons & 1) === 1 ? placeOf(event.target as HTMLElement) : undefined;
    const { row, column } = selection.end;
    if (place && (place.row !== row || place.column !== column)) setSelection({ active, end: place });
  };
  const click = (event: MouseEvent) => {
    const target = event.target as HTMLElement;
    const place = placeOf(target);
    const link = target.closest<HTMLElement>('[data-link]')?.dataset.link;
    const inside = /^#gid=(\d+)/.exec(link ?? '');
    if (inside) onTab(Number(inside[1]));
    else if (link !== undefined) window.open(link, '_blank', 'noopener');
    else if (place && target.closest('[data-toggle], [data-choose]')) {
      event.preventDefault();
      typing.begin(place);
    }
  };
  const doubleClick = (event: MouseEvent) => {
    const target = event.target as HTMLElement;
    const place = placeOf(target);
    if (place && target.closest('[data-toggle], [data-link], [data-head]') === null) typing.begin(place);
  };

  const block = blockOf(selection);
  const openMenu = (event: MouseEvent) => {
    const next = pressed(event.target as HTMLElement, false, selection, layout);
    if (next === undefined) return;
    event.preventDefault();
    const { row, column } = next.active;
    const isInside =
      row >= block.row &&
      row < block.row + block.rows &&
      column >= block.column &&
      column < block.column + block.columns;
    if (!isInside) setSelection(next);
    setMenuSpot({ x: event.clientX, y: event.clientY });
  };
  const items = lineItems(block, (change, lines) => ask('changeLines', sheetId, change, lines).catch(onFail));
  const rows = Array.from({ length: Math.min(frozen, layout.maxRows) }, (_, row) => row);
  for (let row = Math.max(first, frozen); row <= last; row += 1) rows.push(row);
  const offset = (place: number, isFrozen: boolean, scroll: number) => place + (isFrozen ? scroll : 0);
  return (
    <>
      <FormulaBar
        name={nameOf(selection)}
        text={editing === null ? content : editing.draft}
        note={aboutCell(cellAt(active)) ?? ''}
        onFocus={typing.beginInBar}
        onDraft={typing.draft}
        onCommit={typing.commit}
        onCancel={typing.cancel}
        onGo={(name) => {
          const place = placeNamed(name, layout);
          if (place) select({ active: place, end: place });
          focusGrid();
          return place !== undefined;
        }}
      />
      <div
        class={layout.hideGridlines ? 'grid-box plain' : 'grid-box'}
        ref={box}
        tabIndex={0}
        role="grid"
        aria-label={layout.name}
        aria-rowcount={layout.maxRows}
        aria-activedescendant="active-cell"
        onKeyDown={keys}
        onPointerDown={press}
        onPointerOver={drag}
        onClick={click}
        onDblClick={doubleClick}
        onContextMenu={openMenu}
        onCopy={clipboard.copy}
        onCut={clipboard.cut}
        onPaste={clipboard.paste}
        onScroll={({ currentTarget }) =>
          setView({ top: currentTarget.scrollTop, height: currentTarget.clientHeight })
        }
      >
        <div
          class="sheet"
          style={{
            width: px(HEAD_WIDTH + (lefts.at(-1) ?? 0)),
            height: px((tops[layout.maxRows] ?? 0) + HEAD_HEIGHT),
          }}
        >
          <ColumnLetters lefts={lefts} frozen={layout.frozenColumns} block={block} />
          {rows
            .filter((row) => !hidden.has(row))
            .map((row) => {
              const isIn = row >= block.row && row < block.row + block.rows;
              return (
                <GridRow
                  key={row}
                  row={row}
                  tops={tops}
                  lefts={lefts}
                  isFrozen={row < frozen}
                  frozenColumns={layout.frozenColumns}
                  content={known.get(row)}
                  merges={layout.merges}
                  active={active.row === row ? active.column : -1}
                  from={isIn ? block.column : 0}
                  to={isIn ? block.column + block.columns - 1 : -1}
                />
              );
            })}
          <Charts charts={layout.charts} tops={tops} lefts={lefts} />
          {editing?.place === 'cell' && (
            <CellEditor
              key={`${editing.row}/${editing.column}`}
              editing={editing}
              left={
                HEAD_WIDTH +
                offset(
                  lefts[editing.column] ?? 0,
                  editing.column < layout.frozenColumns,
                  box.current?.scrollLeft ?? 0,
                )
              }
              top={
                HEAD_HEIGHT +
                offset(tops[editing.row] ?? 0, editing.row < frozen, box.current?.scrollTop ?? 0)
              }
              width={(lefts[editing.column + 1] ?? 0) - (lefts[editing.column] ?? 0)}
              height={(tops[editing.row + 1] ?? 0) - (tops[editing.row] ?? 0)}
              onDraft={typing.draft}
              onCommit={typing.commit}
              onCancel={typing.cancel}
            />
          )}
        </div>
      </div>
      {menuSpot && (
        <ContextMenu spot={menuSpot} items={items} onClose={() => (setMenuSpot(null), focusGrid())} />
      )}
    </>
  );
}

type Change = (change: 'insert' | 'delete', lines: Lines) => unknown;

/** Inserting and deleting as many rows and columns as are selected. */
const lineItems = ({ row, column, rows, columns }: Block, change: Change): ContextItem[] =>
  [
    { axis: 'row', at: row, count: rows, where: 'above' } as const,
    { axis: 'column', at: column, count: columns, where: 'left' } as const,
  ].flatMap(({ where, ...lines }) => {
    const what = lines.count === 1 ? lines.axis : `${lines.count} ${lines.axis}s`;
    return [
      { label: `Insert ${what} ${where}`, onPick: () => change('insert', lines) },
      { label: `Delete ${what}`, onPick: () => change('delete', lines) },
    ];
  });

interface Measures {
  readonly layout: GridLayout;
  readonly tops: Float64Array;
  readonly lefts: readonly number[];
}

/** Scrolls so that a cell is in view. */
function reveal(box: HTMLElement, { row, column }: Place, { layout, tops, lefts }: Measures): void {
  box.scrollTop = scrolledTo(box.scrollTop, {
    start: tops[row] ?? 0,
    end: tops[row + 1] ?? 0,
    frozen: tops[layout.frozenRows] ?? 0,
    size: box.clientHeight - HEAD_HEIGHT,
  });
  box.scrollLeft = scrolledTo(box.scrollLeft, {
    start: lefts[column] ?? 0,
    end: lefts[column + 1] ?? 0,
    frozen: lefts[layout.frozenColumns] ?? 0,
    size: box.clientWidth - HEAD_WIDTH,
  });
}

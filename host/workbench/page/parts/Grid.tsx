// The grid: only the rows in view are in the page, so that thousands scroll smoothly.
import { flushSync } from 'preact/compat';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { GridLayout } from '../../deskState';
import type { Place } from '../../gridEdits';
import { ask } from '../api';
import type { Afterwards, Editing } from '../editing';
import { columnLefts, px, rowTops, scrolledTo, visibleRows } from '../geometry';
import { at, blockOf, moved, nameOf, placeNamed, type Selection } from '../selection';
import { useClipboard } from '../useClipboard';
import { useRows } from '../useRows';
import { CellEditor } from './CellEditor';
import { Charts } from './Charts';
import { ColumnLetters } from './ColumnLetters';
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
  const [editing, setEditing] = useState<Editing | null>(null);
  const [content, setContent] = useState('');
  const box = useRef<HTMLDivElement>(null);
  /** What is typed now; at once, where a state comes late. */
  const typed = useRef<Editing | null>(null);

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
  useEffect(() => {
    let isCurrent = true;
    const show = (text: string) => isCurrent && setContent(text);
    ask<string>('editText', sheetId, active.row, active.column).then(show, onFail);
    return () => {
      isCurrent = false;
    };
  }, [sheetId, active.row, active.column, version]);

  const warn = (answer: Promise<string>) => {
    answer.then((warning) => warning !== '' && onFail(new Error(warning))).catch(onFail);
  };
  const clipboard = useClipboard({ sheetId, selection, onSelect: setSelection, warn, onFail });
  if (layout === null) return <div class="grid-box" />;

  const cellAt = ({ row, column }: Place) => known.get(row)?.cells.find((each) => each.column === column);
  const select = (next: Selection) => {
    setSelection(next);
    const { row, column } = next.end;
    const element = box.current;
    if (element === null) return;
    element.scrollTop = scrolledTo(element.scrollTop, {
      start: tops[row] ?? 0,
      end: tops[row + 1] ?? 0,
      frozen: tops[frozen] ?? 0,
      size: element.clientHeight - HEAD_HEIGHT,
    });
    element.scrollLeft = scrolledTo(element.scrollLeft, {
      start: lefts[column] ?? 0,
      end: lefts[column + 1] ?? 0,
      frozen: lefts[layout.frozenColumns] ?? 0,
      size: element.clientWidth - HEAD_WIDTH,
    });
  };
  const setTyped = (next: Editing | null) => {
    typed.current = next;
    // drawn at once, so that the next key finds the field
    flushSync(() => setEditing(next));
  };
  const put = ({ row, column }: Place, text: string) => warn(ask('edit', sheetId, row, column, text));
  const toggle = (place: Place) => put(place, cellAt(place)?.text === 'TRUE' ? 'FALSE' : 'TRUE');

  const begin = (place: Place, letter?: string) => {
    const cell = cellAt(place);
    if (cell?.checkbox) return toggle(place);
    const choices = cell?.choices ?? [];
    if (letter !== undefined && choices.length === 0)
      return setTyped({ ...place, text: '', draft: letter, choices, place: 'cell', isFresh: true });
    ask<string>('editText', sheetId, place.row, place.column)
      .then((text) => setTyped({ ...place, text, draft: text, choices, place: 'cell', isFresh: false }))
      .catch(onFail);
    return undefined;
  };
  const commit = (text: string, then: Afterwards) => {
    const now = typed.current;
    if (now === null) return;
    setTyped(null);
    if (now.isFresh || text !== now.text) put(now, text);
    const step = STEPS[then];
    if (step) select(moved(selection, { ...step, isCtrl: false }, layout, 1) ?? selection);
    if (step || now.choices.length > 0) box.current?.focus({ preventScroll: true });
  };
  const cancel = () => {
    setTyped(null);
    box.current?.focus({ preventScroll: true });
  };
  const draft = (text: string) => typed.current && setTyped({ ...typed.current, draft: text });

  const keys = (event: KeyboardEvent) => {
    const isCtrl = event.ctrlKey || event.metaKey;
    const page = Math.max(1, Math.floor(view.height / 21) - 2);
    const isEdit = event.key === 'F2' || (event.key === 'Enter' && !isCtrl && !event.shiftKey);
    const next = moved(selection, { key: event.key, isCtrl, isShift: event.shiftKey }, layout, page);
    if (isEdit) begin(active);
    else if (event.key === 'Delete' || event.key === 'Backspace')
      warn(ask('clear', sheetId, blockOf(selection)));
    else if (event.key === ' ' && cellAt(active)?.checkbox) toggle(active);
    else if (isCtrl && event.key.toLowerCase() === 'z') ask('undo').catch(onFail);
    else if (isCtrl && event.key.toLowerCase() === 'a') select(everything);
    else if (event.key === 'Escape') setSelection({ active, end: active });
    else if (next) select(next);
    // a syllable of an input method begins without a letter
    else if (event.isComposing || event.key === 'Process') begin(active, '');
    else if (event.key.length === 1 && !isCtrl && !event.altKey) begin(active, event.key);
    else return;
    if (!event.isComposing && event.key !== 'Process') event.preventDefault();
  };
  const [bottom, right] = [layout.maxRows - 1, layout.maxColumns - 1];
  const everything = corners(0, 0, bottom, right);

  const press = (event: PointerEvent) => {
    const target = event.target as HTMLElement;
    if (event.button !== 0 || target.closest('.editor, .chart')) return;
    const place = placeOf(target);
    const head = target.closest<HTMLElement>('[data-head]')?.dataset.head;
    if (head === 'all') setSelection(everything);
    else if (head === 'row' && place) setSelection(corners(place.row, 0, place.row, right));
    else if (head !== undefined && head !== 'row')
      setSelection(corners(0, Number(head), bottom, Number(head)));
    else if (place) setSelection(event.shiftKey ? { active, end: place } : { active: place, end: place });
    else return;
    // the browser would put the focus on the page, and select text
    event.preventDefault();
    if (typed.current) commit(typed.current.draft, 'stay');
    box.current?.focus({ preventScroll: true });
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
    else if (place && target.closest('[data-toggle]')) {
      event.preventDefault();
      toggle(place);
    } else if (place && target.closest('[data-choose]')) begin(place);
  };
  const doubleClick = (event: MouseEvent) => {
    const place = placeOf(event.target as HTMLElement);
    if (place && (event.target as HTMLElement).closest('[data-toggle], [data-link]') === null) begin(place);
  };

  const block = blockOf(selection);
  const rows = Array.from({ length: Math.min(frozen, layout.maxRows) }, (_, row) => row);
  for (let row = Math.max(first, frozen); row <= last; row += 1) rows.push(row);
  const offset = (place: number, isFrozen: boolean, scroll: number) => place + (isFrozen ? scroll : 0);
  return (
    <>
      <FormulaBar
        name={nameOf(selection)}
        text={editing === null ? content : editing.draft}
        note={cellAt(active)?.note ?? ''}
        onFocus={() =>
          setTyped(
            typed.current
              ? { ...typed.current, place: 'bar' }
              : { ...active, text: content, draft: content, choices: [], place: 'bar', isFresh: false },
          )
        }
        onDraft={draft}
        onCommit={commit}
        onCancel={cancel}
        onGo={(name) => {
          const place = placeNamed(name, layout);
          if (place) select({ active: place, end: place });
          box.current?.focus({ preventScroll: true });
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
              onDraft={draft}
              onCommit={commit}
              onCancel={cancel}
            />
          )}
        </div>
      </div>
    </>
  );
}

const corners = (row: number, column: number, lastRow: number, lastColumn: number): Selection => ({
  active: { row, column },
  end: { row: lastRow, column: lastColumn },
});

/** The cell that an element of the page belongs to. */
function placeOf(element: HTMLElement): Place | undefined {
  const row = element.closest<HTMLElement>('[data-row]')?.dataset.row;
  const column = element.closest<HTMLElement>('[data-column]')?.dataset.column;
  return row === undefined ? undefined : { row: Number(row), column: Number(column ?? 0) };
}

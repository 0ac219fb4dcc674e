// The field in which a cell is typed: Enter keeps it, Escape does not.
import { useEffect, useRef } from 'preact/hooks';
import { px } from '../geometry';

export interface Editing {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly choices: readonly string[];
}

interface Props {
  readonly editing: Editing;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly onCommit: (text: string) => void;
  readonly onCancel: () => void;
}

export function CellEditor({ editing, left, top, width, onCommit, onCancel }: Props) {
  const field = useRef<HTMLInputElement & HTMLSelectElement>(null);
  useEffect(() => field.current?.focus(), []);
  const keys = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Enter') onCommit(field.current?.value ?? '');
    if (event.key === 'Escape') onCancel();
  };
  const style = { left: px(left), top: px(top), minWidth: px(Math.max(width, 120)) };
  if (editing.choices.length > 0) {
    return (
      <select
        ref={field}
        class="editor"
        style={style}
        value={editing.text}
        aria-label="Cell"
        onKeyDown={keys}
        onChange={(event) => onCommit(event.currentTarget.value)}
        onBlur={onCancel}
      >
        {['', ...new Set([...editing.choices, editing.text])]
          .filter((text, i) => i === 0 || text !== '')
          .map((choice) => (
            <option key={choice} value={choice}>
              {choice}
            </option>
          ))}
      </select>
    );
  }
  return (
    <input
      ref={field}
      class="editor"
      style={style}
      defaultValue={editing.text}
      aria-label="Cell"
      onKeyDown={keys}
      onBlur={(event) => onCommit(event.currentTarget.value)}
    />
  );
}

// The field in which a cell is typed, over the cell: Enter and Tab keep it, Escape does not.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { px } from '../geometry';
import { type Editing, type EditKeys, editKeys } from '../editing';

interface Props extends EditKeys {
  readonly editing: Editing;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly onDraft: (draft: string) => void;
}

export function CellEditor(props: Props) {
  const { editing, left, top, width, height, onDraft, onCommit, onCancel } = props;
  const field = useRef<HTMLTextAreaElement & HTMLSelectElement>(null);
  useLayoutEffect(() => {
    const element = field.current;
    element?.focus({ preventScroll: true });
    if (element instanceof HTMLTextAreaElement)
      element.setSelectionRange(element.value.length, element.value.length);
    else openList(element);
  }, []);
  const place = { left: px(left), top: px(top), minWidth: px(width + 1) };
  if (editing.choices.length > 0) {
    return (
      <select
        ref={field}
        class="editor"
        style={place}
        value={editing.draft}
        aria-label="Cell"
        onKeyDown={(event) => editKeys(event, editing.draft, { onCommit, onCancel })}
        onChange={(event) => onCommit(event.currentTarget.value, 'stay')}
        onBlur={onCancel}
      >
        {[...new Set(['', ...editing.choices, editing.text])].map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </select>
    );
  }
  return (
    <textarea
      ref={field}
      class="editor"
      style={{ ...place, minHeight: px(height + 1) }}
      rows={1}
      value={editing.draft}
      aria-label="Cell"
      onInput={(event) => onDraft(event.currentTarget.value)}
      onKeyDown={(event) => editKeys(event, event.currentTarget.value, { onCommit, onCancel })}
      onBlur={(event) => {
        // going on in the bar above is no end of typing
        const next = event.relatedTarget as HTMLElement | null;
        if (!next?.closest('.formula-bar')) onCommit(event.currentTarget.value, 'stay');
      }}
    />
  );
}

/** Browsers open a list only for somebody who has just clicked or typed. */
function openList(list: HTMLSelectElement | null): void {
  try {
    list?.showPicker();
  } catch {
    // it opens with the next key or click
  }
}

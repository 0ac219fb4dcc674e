// The bar above the grid: which cell it is, and all that stands in it.
import { useState } from 'preact/hooks';
import { type EditKeys, editKeys } from '../editing';

interface Props extends EditKeys {
  readonly name: string;
  /** Undefined while it is not known. */
  readonly text: string | undefined;
  readonly note: string;
  readonly onFocus: () => void;
  readonly onDraft: (draft: string) => void;
  /** A cell's name was typed. @returns false when there is no such cell. */
  readonly onGo: (name: string) => boolean;
}

export function FormulaBar({ name, text, note, onFocus, onDraft, onCommit, onCancel, onGo }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <div class="formula-bar">
      <input
        class="name-box"
        aria-label="Cell name"
        value={typed ?? name}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onBlur={() => setTyped(null)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && onGo(event.currentTarget.value)) setTyped(null);
          if (event.key === 'Escape') onCancel();
        }}
      />
      <textarea
        class="content"
        rows={1}
        aria-label="Cell content"
        value={text ?? ''}
        aria-busy={text === undefined}
        // what is typed before the content has come would be lost in it
        readOnly={text === undefined}
        onFocus={onFocus}
        onInput={(event) => onDraft(event.currentTarget.value)}
        onKeyDown={(event) => editKeys(event, event.currentTarget.value, { onCommit, onCancel })}
        onBlur={(event) => onCommit(event.currentTarget.value, 'stay')}
      />
      {note !== '' && (
        <span class="note" title={note}>
          {note}
        </span>
      )}
    </div>
  );
}

// A short list that a coordinator edits line by line and puts in order; a blank line at the end takes another one.
interface Props {
  readonly lines: readonly string[];
  readonly name: string;
  readonly up: string;
  readonly isBusy: boolean;
  readonly onChange: (lines: readonly string[]) => void;
}

export function LineList({ lines, name, up, isBusy, onChange }: Props) {
  const moveUp = (at: number) =>
    onChange([...lines.slice(0, at - 1), lines[at] ?? '', lines[at - 1] ?? '', ...lines.slice(at + 1)]);
  return (
    <ol class="levels" aria-label={name}>
      {[...lines, ''].map((line, at) => (
        <li key={at}>
          <input
            value={line}
            disabled={isBusy}
            aria-label={`${name} ${at + 1}`}
            onInput={({ currentTarget: { value } }) =>
              onChange([...lines.slice(0, at), value, ...lines.slice(at + 1)])
            }
          />
          {at > 0 && at < lines.length && (
            <button type="button" disabled={isBusy} aria-label={`${up}: ${line}`} onClick={() => moveUp(at)}>
              ↑
            </button>
          )}
        </li>
      ))}
    </ol>
  );
}

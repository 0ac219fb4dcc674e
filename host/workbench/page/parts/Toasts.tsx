// Short messages over the corner of the grid, as Sheets shows them, and what went wrong.

export interface ToastLine {
  readonly key: number;
  readonly title: string;
  readonly message: string;
  readonly isError: boolean;
}

interface Props {
  readonly lines: readonly ToastLine[];
  readonly onDismiss: (key: number) => void;
}

export const Toasts = ({ lines, onDismiss }: Props) => (
  <div class="toasts" role="status">
    {lines.map(({ key, title, message, isError }) => (
      <div key={key} class={isError ? 'toast error' : 'toast'} role={isError ? 'alert' : undefined}>
        <div>
          {title !== '' && <strong>{title}</strong>}
          <span class="message">{message}</span>
        </div>
        <button type="button" aria-label="Dismiss" onClick={() => onDismiss(key)}>
          ×
        </button>
      </div>
    ))}
  </div>
);

// Short messages in the corner, as Sheets shows them.

export interface ToastLine {
  readonly key: number;
  readonly title: string;
  readonly message: string;
}

export const Toasts = ({ lines }: { readonly lines: readonly ToastLine[] }) => (
  <div class="toasts" role="status">
    {lines.map(({ key, title, message }) => (
      <div key={key} class="toast">
        {title !== '' && <strong>{title}</strong>}
        <span>{message}</span>
      </div>
    ))}
  </div>
);

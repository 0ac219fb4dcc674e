// The list that a click with the other mouse button opens.
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Where on the page it opens; pixels. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface ContextItem {
  readonly label: string;
  readonly onPick: () => unknown;
}

interface Props {
  readonly spot: Spot;
  readonly items: readonly ContextItem[];
  readonly onClose: () => void;
}

export function ContextMenu({ spot: { x, y }, items, onClose }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    list.current?.querySelector('button')?.focus();
    const closeOutside = (event: Event) => {
      if (!list.current?.contains(event.target as Node)) onClose();
    };
    document.addEventListener('pointerdown', closeOutside);
    window.addEventListener('blur', onClose);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      window.removeEventListener('blur', onClose);
    };
  }, []);
  const keys = (event: KeyboardEvent) => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    if (event.key === 'Escape') onClose();
    else if (step !== undefined) buttons[(at + step + buttons.length) % buttons.length]?.focus();
    else return;
    event.preventDefault();
  };
  // never beyond the right and lower edges
  const place = x > innerWidth / 2 ? { right: innerWidth - x } : { left: x };
  const height = y > innerHeight / 2 ? { bottom: innerHeight - y } : { top: y };
  return (
    <div ref={list} class="entries context" role="menu" style={{ ...place, ...height }} onKeyDown={keys}>
      {items.map(({ label, onPick }) => (
        <button
          key={label}
          type="button"
          role="menuitem"
          onClick={() => {
            onClose();
            onPick();
          }}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

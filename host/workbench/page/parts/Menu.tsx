// A button with a list that opens below it, or above; arrows move in it, Escape and a click elsewhere close it.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly title?: string;
  readonly isUp?: boolean;
  readonly children: ComponentChildren;
}

const ITEMS = '[role^=menuitem]:not(:disabled)';

export function Menu({ label, title, isUp, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!isOpen) return undefined;
    menu.current?.querySelector<HTMLElement>(ITEMS)?.focus();
    const closeOutside = (event: Event) => {
      if (!menu.current?.contains(event.target as Node)) setOpen(false);
    };
    // a click into the panel's frame shows only as a loss of focus
    const closeAlways = () => setOpen(false);
    document.addEventListener('pointerdown', closeOutside);
    window.addEventListener('blur', closeAlways);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      window.removeEventListener('blur', closeAlways);
    };
  }, [isOpen]);
  const keys = (event: KeyboardEvent) => {
    if (!isOpen) return;
    const items = [...(menu.current?.querySelectorAll<HTMLElement>(ITEMS) ?? [])];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') {
      setOpen(false);
      menu.current?.querySelector('button')?.focus();
    } else if (step !== undefined) {
      const next = items.indexOf(document.activeElement as HTMLElement) + step;
      items[(next + items.length) % items.length]?.focus();
    } else return;
    event.preventDefault();
  };
  return (
    <div class="menu" ref={menu} onKeyDown={keys}>
      <button
        type="button"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-label={title}
        title={title}
        onClick={() => setOpen(!isOpen)}
      >
        {label}
      </button>
      {isOpen && (
        <div class={isUp ? 'entries up' : 'entries'} role="menu" onClick={() => setOpen(false)}>
          {children}
        </div>
      )}
    </div>
  );
}

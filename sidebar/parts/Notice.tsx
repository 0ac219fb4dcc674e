// One message above the steps. Errors take the focus, so that a screen reader says them at once.
import { useEffect, useRef } from 'preact/hooks';

export interface NoticeContent {
  readonly kind: 'good' | 'warn' | 'bad';
  readonly text: string;
  /** Tabs to offer links to. */
  readonly tabs: readonly string[];
}

interface Props {
  readonly notice: NoticeContent;
  readonly openLabel: string;
  readonly onOpen: (tab: string) => void;
}

export function Notice({ notice, openLabel, onOpen }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (notice.kind === 'bad') box.current?.focus();
  }, [notice]);
  return (
    <div
      ref={box}
      class={`notice ${notice.kind}`}
      role={notice.kind === 'bad' ? 'alert' : 'status'}
      tabIndex={-1}
      data-testid="notice"
    >
      {notice.text}
      {notice.tabs.length > 0 && (
        <div class="actions">
          {notice.tabs.map((tab) => (
            <button
              key={tab}
              class="link"
              type="button"
              onClick={() => onOpen(tab)}
              aria-label={`${openLabel} ${tab}`}
            >
              {tab}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

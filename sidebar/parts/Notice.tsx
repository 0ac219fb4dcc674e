// One message above the steps, in sight until it is closed or the next comes. Errors take the focus, so that a screen reader says them at once.
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
  readonly closeLabel: string;
  readonly onOpen: (tab: string) => void;
  readonly onClose: () => void;
}

export function Notice({ notice, openLabel, closeLabel, onOpen, onClose }: Props) {
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
      <button type="button" class="close" aria-label={closeLabel} onClick={onClose}>
        ×
      </button>
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

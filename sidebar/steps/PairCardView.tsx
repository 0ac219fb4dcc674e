// One pair as a card: who, why, what to watch out for, who else, and what to decide.
import { useEffect, useRef } from 'preact/hooks';
import type { PairCard } from '../../src/core/pairing/glance';
import type { PairStatus } from '../../src/core/program';
import type { PanelPairText } from '../../src/text/panelPairText';

interface Props {
  readonly card: PairCard;
  readonly status: PairStatus;
  /** The status that "Undo" goes back to; null where there is nothing to undo. */
  readonly before: PairStatus | null;
  readonly words: PanelPairText;
  readonly onDecide: (status: PairStatus) => void;
}

export function PairCardView({ card, status, before, words, onDecide }: Props) {
  const title = words.cardTitle(card.mentee, card.mentor);
  const actions = useRef<HTMLDivElement>(null);
  const isPressed = useRef(false);
  useEffect(() => {
    // the button that was pressed is gone: whoever uses the keyboard goes on where they were
    if (isPressed.current && document.activeElement === document.body)
      actions.current?.querySelector('button')?.focus();
    isPressed.current = false;
  }, [status]);
  const button = (label: string, to: PairStatus, kind = '') => (
    <button
      key={to}
      type="button"
      class={kind}
      onClick={() => {
        isPressed.current = true;
        onDecide(to);
      }}
      aria-label={`${label}: ${title}`}
    >
      {label}
    </button>
  );
  const isStanding = status === 'Accepted' || status === 'Locked';
  return (
    <li class={`pair ${status.toLowerCase()}`} data-pair={card.id}>
      <p class="who">
        <strong>{card.mentee}</strong> {card.menteeYear}
        <span class="with">
          {words.mentor} <strong>{card.mentor}</strong> {card.mentorYear}
        </span>
      </p>
      <p class="facts">
        <span class="state">{words.status[status]}</span>
        <span>{card.how}</span>
        <span>{words.points(card.score.toFixed(1))}</span>
        {card.changed !== '' && <span>{card.changed}</span>}
      </p>
      {card.reasons.length > 0 && (
        <ul class="reasons">
          {card.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      {card.watchOut.length > 0 && (
        <div class="watch">
          <span>{words.watchOut}</span>
          <ul class="reasons">
            {card.watchOut.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </div>
      )}
      {card.alternatives.length > 0 && !isStanding && (
        <details>
          <summary>{words.alternatives(card.alternatives.length)}</summary>
          <ul class="reasons">
            {card.alternatives.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </details>
      )}
      <div class="actions" ref={actions}>
        {status === 'Proposed' && button(words.accept, 'Accepted', 'primary')}
        {status === 'Proposed' && button(words.reject, 'Rejected')}
        {(status === 'Proposed' || status === 'Accepted') && button(words.lock, 'Locked')}
        {isStanding && button(words.end, 'Ended')}
        {before !== null && button(words.undo, before)}
      </div>
    </li>
  );
}

// Tells a second coordinator who is at a job, and lets them look again.
import type { PanelHoursText } from '../../src/text/panelHoursText';

interface Props {
  /** '' when nobody is. */
  readonly said: string;
  readonly words: PanelHoursText;
  readonly onLook: () => void;
}

export function RunningElsewhere({ said, words, onLook }: Props) {
  if (said === '') return null;
  return (
    <section class="notice" data-testid="running-elsewhere">
      <p>{said}</p>
      <div class="actions">
        <button type="button" onClick={onLook}>
          {words.lookAgain}
        </button>
      </div>
    </section>
  );
}

// Tells a second coordinator who is at a job, and lets them look again.
import type { PanelHoursText } from '../../src/text/panelHoursText';

interface Props {
  /** Address of the other; '' when nobody is. */
  readonly who: string;
  readonly words: PanelHoursText;
  readonly onLook: () => void;
}

export function RunningElsewhere({ who, words, onLook }: Props) {
  if (who === '') return null;
  return (
    <section class="notice" data-testid="running-elsewhere">
      <p>{words.runningElsewhere(who)}</p>
      <div class="actions">
        <button type="button" onClick={onLook}>
          {words.lookAgain}
        </button>
      </div>
    </section>
  );
}

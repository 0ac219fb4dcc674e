// E-mails that were cut off while being sent: only a person who looks into the Sent mail can tell what became of them.
import type { PanelHoursText } from '../../src/text/panelHoursText';

export interface UnknownMail {
  readonly key: string;
  readonly name: string;
  /** Where to look for it. */
  readonly look: string;
}

interface Props {
  readonly mails: readonly UnknownMail[];
  readonly words: PanelHoursText;
  readonly isBusy: boolean;
  readonly onSettle: (key: string, wentOut: boolean) => void;
}

export function UnknownMails({ mails, words, isBusy, onSettle }: Props) {
  if (mails.length === 0) return null;
  return (
    <section class="notice warn" aria-label={words.unknown} data-testid="unknown-mails">
      <strong>{words.unknown}</strong>
      {mails.map(({ key, name, look }) => (
        <div key={key} class="case">
          <p>
            {name} <span class="quiet">{key}</span>
          </p>
          <p class="quiet">{look}</p>
          <div class="actions">
            <button type="button" disabled={isBusy} onClick={() => onSettle(key, true)}>
              {words.wentOut}
            </button>
            <button type="button" disabled={isBusy} onClick={() => onSettle(key, false)}>
              {words.sendAgain}
            </button>
          </div>
        </div>
      ))}
    </section>
  );
}

// Sessions that wait for the coordinator: each is accepted or not counted, with a reason.
import { useState } from 'preact/hooks';
import type { Decision } from '../../src/core/hours/session';
import type { SessionDesk } from '../../src/jobs/sessionDesk';
import type { PanelHoursText } from '../../src/text/panelHoursText';

/** So many at a time; the rest follows as these are decided, and all stand in the tab. */
const SHOWN = 5;

interface Props {
  readonly cases: SessionDesk['cases'];
  readonly words: PanelHoursText;
  readonly isBusy: boolean;
  readonly onDecide: (session: string, decision: Decision, reason: string) => void;
}

export function OpenCases({ cases, words, isBusy, onDecide }: Props) {
  return (
    <>
      {cases.slice(0, SHOWN).map((one) => (
        <OpenCase key={one.session} one={one} words={words} isBusy={isBusy} onDecide={onDecide} />
      ))}
      {cases.length > SHOWN && <p class="quiet">{words.more(cases.length - SHOWN)}</p>}
    </>
  );
}

function OpenCase({
  one,
  words,
  isBusy,
  onDecide,
}: Omit<Props, 'cases'> & { one: SessionDesk['cases'][number] }) {
  const [reason, setReason] = useState('');
  const isOff = isBusy || reason.trim() === '';
  return (
    <div class="case" data-session={one.session}>
      <p>
        {words.with(one.mentor, one.mentee)}
        <span class="quiet">{` ${one.day} ${one.length} ${one.session}`}</span>
        {one.isDisputed && <span class="tag bad">{words.disputed}</span>}
      </p>
      <p class="quiet">{one.why}</p>
      {one.comment !== '' && <q>{one.comment}</q>}
      <input
        aria-label={words.reason}
        placeholder={words.reason}
        value={reason}
        onInput={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <div class="actions">
        <button type="button" disabled={isOff} onClick={() => onDecide(one.session, 'Accept', reason)}>
          {words.accept}
        </button>
        <button type="button" disabled={isOff} onClick={() => onDecide(one.session, 'Not counted', reason)}>
          {words.notCounted}
        </button>
      </div>
    </div>
  );
}

// What accepted pairs still lack before they begin, and room to note what they agreed on.
import { useState } from 'preact/hooks';
import type { Agreement } from '../../src/core/pairing/agreement';
import type { Unfinished } from '../../src/jobs/pairingPreparation';
import type { PanelPairText } from '../../src/text/panelPairText';
import { callServer } from '../server';
import type { DetailsProps } from './details';
import { PairSection } from './PairSection';
import { pairText } from './pairText';
import { useAnswer } from './useAnswer';

const AT_ONCE = 20;

export function TrainDetails(props: DetailsProps) {
  const words = pairText(props.language);
  return (
    <PairSection title={words.missing}>
      <Missing {...props} words={words} />
    </PairSection>
  );
}

function Missing(props: DetailsProps & { readonly words: PanelPairText }) {
  const { words, openTab, isBusy, tell, fail } = props;
  const { answer, reload } = useAnswer('pairingPreparation', props);
  const [shown, setShown] = useState(AT_ONCE);
  const [isReading, setReading] = useState(false);
  const read = async () => {
    setReading(true);
    try {
      const reply = await callServer('runJob', 'importAgreements');
      if (!reply.ok) tell({ kind: 'bad', text: reply.message, tabs: [] });
      else {
        const hasProblems = reply.problems > 0;
        const tabs = hasProblems ? ['Pairs', 'Problems'] : ['Pairs'];
        tell({ kind: hasProblems ? 'warn' : 'good', text: reply.summary, tabs });
        await reload();
      }
    } catch (error) {
      fail(error);
    } finally {
      setReading(false);
    }
  };
  if (answer === null) return <p role="status">{words.loading}</p>;
  const { pairs, inAll, unfinished, hasTraining } = answer;
  const tabs = ['Pairs', ...(hasTraining ? ['Training'] : [])];
  return (
    <>
      <p>
        {pairs === 0
          ? words.noPairsYet
          : unfinished.length === 0
            ? words.allReady(pairs)
            : words.someReady(pairs - unfinished.length, pairs)}
      </p>
      <ul class="reasons">
        {inAll.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {pairs > 0 && !hasTraining && <p class="about">{words.noTraining}</p>}
      {pairs > 0 && (
        <>
          <p class="about">{words.agreementForm}</p>
          <div class="actions">
            <button type="button" disabled={isBusy || isReading} onClick={() => void read()}>
              {isReading ? words.loading : words.readAgreements}
            </button>
          </div>
        </>
      )}
      <ul class="pairs">
        {unfinished.slice(0, shown).map((one) => (
          <li key={one.pairId} class="pair" data-pair={one.pairId}>
            <p class="who">
              <strong>{one.mentee}</strong>
              <span class="with">
                {words.mentor} <strong>{one.mentor}</strong>
              </span>
            </p>
            <ul class="reasons">
              {one.missing.map((what) => (
                <li key={what}>{what}</li>
              ))}
            </ul>
            <details>
              <summary>{words.noteAgreement}</summary>
              <AgreementForm {...props} pair={one} onSaved={reload} />
            </details>
          </li>
        ))}
      </ul>
      <div class="actions">
        {unfinished.length > shown && (
          <button type="button" onClick={() => setShown(shown + AT_ONCE)}>
            {words.more(unfinished.length - shown)}
          </button>
        )}
        {pairs > 0 &&
          tabs.map((tab) => (
            <button key={tab} type="button" class="link" onClick={() => openTab(tab)}>
              {tab}
            </button>
          ))}
      </div>
    </>
  );
}

interface FormProps extends Pick<DetailsProps, 'tell' | 'fail'> {
  readonly pair: Unfinished;
  readonly words: PanelPairText;
  readonly onSaved: () => Promise<void>;
}

function AgreementForm({ pair, words, tell, fail, onSaved }: FormProps) {
  const [agreed, setAgreed] = useState<Agreement>(pair.agreed);
  const [isSaving, setSaving] = useState(false);
  const save = async (event: Event) => {
    event.preventDefault();
    setSaving(true);
    try {
      const reply = await callServer('recordAgreement', pair.pairId, agreed);
      if (reply.ok) {
        tell({ kind: 'good', text: words.saved, tabs: ['Pairs'] });
        await onSaved();
      } else tell({ kind: 'bad', text: reply.message, tabs: [] });
    } catch (error) {
      fail(error);
    } finally {
      setSaving(false);
    }
  };
  const field = (key: keyof Agreement, label: string) => (
    <label>
      {label}
      <input
        value={agreed[key]}
        onInput={({ currentTarget }) => setAgreed({ ...agreed, [key]: currentTarget.value })}
      />
    </label>
  );
  return (
    <form class="agreement" onSubmit={(event) => void save(event)}>
      {field('areas', words.agreedAreas)}
      {field('way', words.agreedWay)}
      {field('rhythm', words.agreedRhythm)}
      <button type="submit" disabled={isSaving}>
        {words.save}
      </button>
    </form>
  );
}

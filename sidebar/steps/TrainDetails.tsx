// What accepted pairs still lack before they begin, and room to note what they agreed on.
import { useState } from 'preact/hooks';
import type { Agreement } from '../../src/core/pairing/agreement';
import type { Unfinished } from '../../src/jobs/pairingPreparation';
import type { PanelPairText } from '../../src/text/panelPairText';
import { callServer } from '../server';
import type { DetailsProps } from './details';
import { PairFew } from './PairFew';
import { runJob } from './pairJob';
import { PairSection } from './PairSection';
import { pairText } from './pairText';
import { useAction } from './useAction';
import { useAnswer } from './useAnswer';

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
  const { isWorking, act } = useAction({ tell, fail });
  const read = () =>
    act(
      () => runJob('importAgreements'),
      ({ problems, summary }) => {
        const isFine = problems === 0;
        const tabs = isFine ? ['Pairs'] : ['Pairs', 'Problems'];
        tell({ kind: isFine ? 'good' : 'warn', text: summary, tabs });
        return reload();
      },
    );
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
            <button type="button" disabled={isBusy || isWorking} onClick={() => void read()}>
              {isWorking ? words.loading : words.readAgreements}
            </button>
          </div>
        </>
      )}
      <PairFew items={unfinished} words={words}>
        {(one) => (
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
        )}
      </PairFew>
      <div class="actions">
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
  const { isWorking, act } = useAction({ tell, fail });
  const save = (event: Event) => {
    event.preventDefault();
    void act(
      () => callServer('recordAgreement', pair.pairId, agreed),
      () => {
        tell({ kind: 'good', text: words.saved, tabs: ['Pairs'] });
        return onSaved();
      },
    );
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
    <form class="agreement" onSubmit={save}>
      {field('areas', words.agreedAreas)}
      {field('way', words.agreedWay)}
      {field('rhythm', words.agreedRhythm)}
      <button type="submit" disabled={isWorking}>
        {words.save}
      </button>
    </form>
  );
}

// Tries the rules as they stand in the tab: what would change, side by side, before anything does.
import { useState } from 'preact/hooks';
import type { RulesTrial } from '../../src/jobs/tryRules';
import type { PanelPairText } from '../../src/text/panelPairText';
import { callServer } from '../server';
import type { DetailsProps } from './details';
import { PairFew } from './PairFew';
import { runJob } from './pairJob';
import { useAction } from './useAction';

interface Props extends Pick<DetailsProps, 'tell' | 'fail' | 'refresh' | 'isBusy' | 'openTab'> {
  readonly words: PanelPairText;
}

export function PairTrial({ words, tell, fail, refresh, isBusy, openTab }: Props) {
  const [trial, setTrial] = useState<RulesTrial | null>(null);
  const { isWorking, act } = useAction({ tell, fail });
  const look = () => act(() => callServer('rulesTrial'), setTrial);
  const apply = () =>
    act(
      () => runJob('proposeAfresh'),
      ({ problems, summary, tabs }) => {
        tell({ kind: problems > 0 ? 'warn' : 'good', text: summary, tabs });
        setTrial(null);
        refresh();
      },
    );
  const isDone = trial !== null && trial.problems.length === 0;
  return (
    <>
      <p class="about">{words.tryAbout}</p>
      {trial?.problems.map((problem) => (
        <p key={problem} class="notice warn">
          {problem}
        </p>
      ))}
      {isDone && <Measures lines={trial.measures} words={words} />}
      {isDone && trial.changes.length === 0 && <p>{words.nothingChanges}</p>}
      {isDone && trial.changes.length > 0 && (
        <PairFew items={trial.changes} words={words}>
          {([who = '', now, tried, difference, why]) => (
            <li key={who} class="pair">
              <p class="who">
                <strong>{who}</strong>
              </p>
              <p>
                {words.now}: {now}
              </p>
              <p>
                {words.tried}: <strong>{tried}</strong> {difference}
              </p>
              {why !== '' && <p class="about">{why}</p>}
            </li>
          )}
        </PairFew>
      )}
      {isDone && trial.changes.length > 0 && <p class="about">{words.applyAbout}</p>}
      <div class="actions">
        {isDone && trial.changes.length > 0 && (
          <button type="button" class="primary" disabled={isBusy || isWorking} onClick={() => void apply()}>
            {words.apply}
          </button>
        )}
        <button type="button" disabled={isBusy || isWorking} onClick={() => void look()}>
          {isWorking ? words.loading : trial === null ? words.tryNow : words.tryAgain}
        </button>
        {['Matching rules', 'Pair rules', ...(isDone ? ['What-if'] : [])].map((tab) => (
          <button key={tab} type="button" class="link" onClick={() => openTab(tab)}>
            {tab}
          </button>
        ))}
      </div>
    </>
  );
}

function Measures({
  lines,
  words,
}: {
  readonly lines: RulesTrial['measures'];
  readonly words: PanelPairText;
}) {
  return (
    <table class="measures">
      <thead>
        <tr>
          <td />
          <th scope="col">{words.now}</th>
          <th scope="col">{words.tried}</th>
          <th scope="col">{words.difference}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(([name = '', now, tried, difference]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{now}</td>
            <td>{tried}</td>
            <td>{difference}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

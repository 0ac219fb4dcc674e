// Pairing in the panel: the result, each pair, who is left over, other rules, and telling the pairs.
import type { PanelPairText } from '../../src/text/panelPairText';
import type { DetailsProps } from './details';
import { PairGlance } from './PairGlance';
import { PairLeftOver } from './PairLeftOver';
import { PairList } from './PairList';
import { PairNotices } from './PairNotices';
import { PairSection } from './PairSection';
import { pairText } from './pairText';
import { PairTrial } from './PairTrial';
import { useAnswer } from './useAnswer';

export function PairDetails(props: DetailsProps) {
  const { step, language } = props;
  const words = pairText(language);
  if (step.status === 'waiting') return null;
  const hasPairs = step.tabs.length > 0;
  return (
    <>
      {hasPairs && (
        <PairSection title={words.result} isOpenAtFirst={step.status === 'attention'}>
          <Result {...props} words={words} />
        </PairSection>
      )}
      <PairSection title={words.tryRules}>
        <PairTrial {...props} words={words} />
      </PairSection>
      {hasPairs && (
        <PairSection title={words.tell}>
          <PairNotices {...props} words={words} />
        </PairSection>
      )}
    </>
  );
}

function Result(props: DetailsProps & { readonly words: PanelPairText }) {
  const { words } = props;
  const { answer } = useAnswer('pairingOverview', props);
  if (answer === null) return <p role="status">{words.loading}</p>;
  return (
    <>
      <PairGlance glance={answer.glance} words={words} />
      <PairLeftOver unmatched={answer.unmatched} conflicts={answer.conflicts} words={words} />
      <PairList {...props} cards={answer.cards} />
    </>
  );
}

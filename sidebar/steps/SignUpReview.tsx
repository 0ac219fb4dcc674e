// What an import would do, and what it asks: changed questions, doubtful questions, answers to decide about.
import { useState } from 'preact/hooks';
import type { ImportReview } from '../../src/jobs/reviewImport';
import type { Reply } from '../../src/jobs/running/panelReply';
import type { PanelImportText } from '../../src/text/panelImportText';
import type { DetailsProps } from './details';
import { SignUpChanges } from './SignUpChanges';
import { SignUpMatters } from './SignUpMatters';
import { SignUpQuestions } from './SignUpQuestions';
import { useAnswer } from './useAnswer';

/** What the parts of the review share. `decide` calls the server, then asks anew what is left. */
export interface ReviewProps {
  readonly review: ImportReview;
  readonly words: PanelImportText;
  readonly isBusy: boolean;
  readonly decide: (call: () => Promise<Reply<null>>) => void;
}

export function SignUpReview(props: DetailsProps & { readonly words: PanelImportText }) {
  const { words, tell, fail } = props;
  const { answer: review, reload } = useAnswer('reviewImport', props);
  const [isDeciding, setDeciding] = useState(false);
  if (review === null) return <p role="status">{words.looking}</p>;

  const settle = async (call: () => Promise<Reply<null>>) => {
    setDeciding(true);
    try {
      const reply = await call();
      if (!reply.ok) tell({ kind: 'bad', text: reply.message, tabs: [] });
      await reload();
    } catch (error) {
      fail(error);
    } finally {
      setDeciding(false);
    }
  };
  const shared: ReviewProps = {
    review,
    words,
    isBusy: props.isBusy || isDeciding,
    decide: (call) => void settle(call),
  };
  const isSettled =
    review.drift.length + review.questions.length === 0 && review.matters.every(({ isOpen }) => !isOpen);
  return (
    <div aria-busy={isDeciding}>
      <p class="plan">
        {words.planTitle} <strong>{review.plan}</strong>
      </p>
      {review.warnings.map((warning) => (
        <p key={warning} class="notice warn">
          {warning}
        </p>
      ))}
      {isSettled && <p>{words.nothingToDecide}</p>}
      <SignUpChanges {...shared} />
      <SignUpQuestions {...shared} />
      <SignUpMatters {...shared} />
    </div>
  );
}

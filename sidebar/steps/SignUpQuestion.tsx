// One doubtful question: what it was taken for and why, its commonest answers, and what else it could be.
import { useState } from 'preact/hooks';
import type { Kind } from '../../src/core/responses/question';
import type { QuestionCard } from '../../src/jobs/reviewImport';
import { callServer } from '../server';
import { firstDetails, SignUpDetail } from './SignUpDetail';
import type { ReviewProps } from './SignUpReview';

interface Props extends Pick<ReviewProps, 'words' | 'isBusy' | 'decide'> {
  readonly card: QuestionCard;
  readonly fields: readonly string[];
}

export function SignUpQuestion({ card, fields, words, isBusy, decide }: Props) {
  const [kind, setKind] = useState<Kind>(card.kind);
  const [field, setField] = useState(card.field);
  const [details, setDetails] = useState(firstDetails(card, card.kind));
  const [isTouched, setTouched] = useState(false);
  const isChanged = isTouched || kind !== card.kind || field !== card.field;
  // Without an answer that means yes, nobody's answers would count.
  const lacksYes = kind === 'consent' && details.options.length === 0 && card.offers.labels.length > 0;
  const offered = card.field === '' || fields.includes(card.field) ? fields : [card.field, ...fields];
  const save = () =>
    decide(() => callServer('decideQuestion', card.tab, card.question, kind, field, details));
  return (
    <li class={`card ${card.confidence}`} data-question={card.question}>
      <p class="asked">{card.question}</p>
      <p class="about">{card.why}</p>
      {card.samples.length > 0 && (
        <p class="samples">
          <span class="about">{words.commonAnswers}: </span>
          {card.samples.join(' · ')}
        </p>
      )}
      {card.setAside.length > 0 && (
        <p class="samples">
          <span class="about">{words.setAside}: </span>
          {card.setAside.join(' · ')}
        </p>
      )}
      <div class="pickers">
        <label>
          {words.kind}
          <select
            value={kind}
            disabled={isBusy}
            onChange={({ currentTarget }) => {
              setKind(currentTarget.value as Kind);
              setDetails(firstDetails(card, currentTarget.value as Kind));
            }}
          >
            {Object.entries(words.kinds).map(([each, name]) => (
              <option key={each} value={each}>
                {name}
              </option>
            ))}
          </select>
        </label>
        {offered.length > 0 && (
          <label>
            {words.field}
            <select
              value={field}
              disabled={isBusy}
              onChange={({ currentTarget }) => setField(currentTarget.value)}
            >
              <option value="">{words.noField}</option>
              {offered.map((each) => (
                <option key={each} value={each}>
                  {each}
                </option>
              ))}
            </select>
          </label>
        )}
        <SignUpDetail
          card={card}
          kind={kind}
          details={details}
          words={words}
          isBusy={isBusy}
          onChange={(changed) => {
            setDetails(changed);
            setTouched(true);
          }}
        />
      </div>
      <div class="actions">
        {card.continues !== '' && (
          <button
            type="button"
            disabled={isBusy}
            onClick={() => decide(() => callServer('joinQuestions', card.tab, card.question, card.continues))}
          >
            {words.join(card.continues)}
          </button>
        )}
        <button
          type="button"
          class={isChanged ? 'primary' : ''}
          disabled={isBusy || lacksYes}
          onClick={save}
          aria-label={`${isChanged ? words.save : words.looksRight}: ${card.question}`}
        >
          {isChanged ? words.save : words.looksRight}
        </button>
      </div>
    </li>
  );
}

// Questions of which nobody is sure what they are, the most doubtful first, tab by tab.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { QuestionCard, SourceCard } from '../../src/jobs/reviewImport';
import type { Purpose } from '../../src/core/program';
import { callServer } from '../server';
import { SignUpQuestion } from './SignUpQuestion';
import type { ReviewProps } from './SignUpReview';

export function SignUpQuestions({ review, words, isBusy, decide }: ReviewProps) {
  const { questions, sources, sure } = review;
  const isUnsure = ({ confidence }: QuestionCard) => confidence === 'unsure';
  const doubtful = questions.filter(isUnsure).length;
  const of = (cards: readonly QuestionCard[], { tab }: SourceCard) =>
    cards.filter((card) => card.tab === tab);
  const ofTab = (source: SourceCard) => of(questions, source);
  const list = (cards: readonly QuestionCard[], { fields }: SourceCard) => (
    <ul class="cards">
      {cards.map((card) => (
        <SignUpQuestion
          key={card.question}
          card={card}
          fields={fields}
          words={words}
          isBusy={isBusy}
          decide={decide}
        />
      ))}
    </ul>
  );
  return (
    <section aria-label={words.questions(doubtful)}>
      <h3>{words.questions(doubtful)}</h3>
      {sources.map((source) => (
        <details key={source.tab} class="source">
          <summary>
            {source.tab}{' '}
            {ofTab(source).some(isUnsure) && (
              <span class="badge">{words.doubtful(ofTab(source).filter(isUnsure).length)}</span>
            )}
          </summary>
          <label>
            {words.tabUsedFor}
            <select
              value={source.purpose}
              disabled={isBusy}
              onChange={({ currentTarget }) =>
                decide(() => callServer('useTabFor', source.tab, currentTarget.value as Purpose))
              }
            >
              {Object.entries(words.purposes).map(([purpose, name]) => (
                <option key={purpose} value={purpose}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          {list(ofTab(source), source)}
          {ofTab(source).length > 1 && (
            <div class="actions">
              <button
                type="button"
                disabled={isBusy}
                onClick={() => decide(() => callServer('confirmQuestions', source.tab))}
              >
                {words.allRight(source.tab)}
              </button>
            </div>
          )}
          <Later name={words.clear(of(sure, source).length)}>{() => list(of(sure, source), source)}</Later>
        </details>
      ))}
      <p class="about">{words.others(questions.length - doubtful, sure.length)}</p>
    </section>
  );
}

/** A part that is made when it is opened: a form may have hundreds of clear questions. */
function Later({ name, children }: { readonly name: string; readonly children: () => ComponentChildren }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="source" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{name}</summary>
      {isOpen && children()}
    </details>
  );
}

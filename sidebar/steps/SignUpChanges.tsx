// Questions that came, went or got another wording since the last import.
import { callServer } from '../server';
import type { ReviewProps } from './SignUpReview';

export function SignUpChanges({ review, words, isBusy, decide }: ReviewProps) {
  const { drift } = review;
  if (drift.length === 0) return null;
  return (
    <section aria-label={words.changed(drift.length)}>
      <h3>{words.changed(drift.length)}</h3>
      <ul class="cards">
        {drift.map(({ tab, question, was }) => (
          <li key={`${tab} ${was} ${question}`} class="card">
            <p>
              {was === ''
                ? words.isNew(question)
                : question === ''
                  ? words.gone(was)
                  : words.renamed(was, question)}
            </p>
            {was !== '' && (
              <div class="actions">
                {question !== '' && (
                  <button
                    type="button"
                    disabled={isBusy}
                    onClick={() => decide(() => callServer('mapRenamed', tab, was, question))}
                  >
                    {words.sameQuestion}
                  </button>
                )}
                <button
                  type="button"
                  disabled={isBusy}
                  onClick={() => decide(() => callServer('dropQuestion', tab, was))}
                >
                  {words.goneForGood}
                </button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

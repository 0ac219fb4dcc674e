// Questions of which nobody is sure what they are, the most doubtful first, tab by tab.
import type { QuestionCard, SourceCard } from '../../src/jobs/reviewImport';
import type { Purpose } from '../../src/core/program';
import { callServer } from '../server';
import { SignUpQuestion } from './SignUpQuestion';
import type { ReviewProps } from './SignUpReview';

export function SignUpQuestions({ review, words, isBusy, decide }: ReviewProps) {
  const { questions, sources, sure } = review;
  const isUnsure = ({ confidence }: QuestionCard) => confidence === 'unsure';
  const doubtful = questions.filter(isUnsure).length;
  const ofTab = ({ tab }: SourceCard) => questions.filter((question) => question.tab === tab);
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
          <ul class="cards">
            {ofTab(source).map((question) => (
              <SignUpQuestion
                key={question.question}
                card={question}
                fields={source.fields}
                words={words}
                isBusy={isBusy}
                decide={decide}
              />
            ))}
          </ul>
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
        </details>
      ))}
      <p class="about">{words.others(questions.length - doubtful, sure)}</p>
    </section>
  );
}

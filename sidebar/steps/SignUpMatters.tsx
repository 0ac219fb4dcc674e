// Answers to decide about: sent twice, answered again, one person or two, gone. What was decided can be changed.
import type { MatterCard } from '../../src/jobs/reviewImport';
import { callServer } from '../server';
import type { ReviewProps } from './SignUpReview';

export function SignUpMatters({ review, words, isBusy, decide }: ReviewProps) {
  const open = review.matters.filter(({ isOpen }) => isOpen);
  const settled = review.matters.filter(({ isOpen }) => !isOpen);
  const list = (matters: readonly MatterCard[]) => (
    <ul class="cards">
      {matters.map(({ tab, about, choices, isOpen }) => (
        <li key={`${tab} ${about}`} class="card" data-matter={tab}>
          <p class="about">{tab}</p>
          <p>{about}</p>
          <div class="actions" role="group" aria-label={about}>
            {choices.map(({ rowKey, decision, label, isChosen }) => (
              <button
                key={label}
                type="button"
                class={isChosen ? 'primary' : ''}
                aria-pressed={isChosen}
                disabled={isBusy || isChosen}
                onClick={() => decide(() => callServer('decideAnswer', tab, rowKey, decision))}
              >
                {label}
              </button>
            ))}
            {!isOpen && canBeTakenBack(choices) && (
              <button
                type="button"
                class="link"
                disabled={isBusy}
                onClick={() => decide(() => callServer('decideAnswer', tab, chosenKey(choices), ''))}
              >
                {words.takeBack}
              </button>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
  return (
    <section aria-label={words.matters(open.length)}>
      {open.length > 0 && (
        <>
          <h3>{words.matters(open.length)}</h3>
          {list(open)}
        </>
      )}
      {settled.length > 0 && (
        <details>
          <summary>{words.settled(settled.length)}</summary>
          <p class="about">{words.appliesNextTime}</p>
          {list(settled)}
        </details>
      )}
    </section>
  );
}

type Choices = MatterCard['choices'];

/** Where a rule decides, one of the choices goes back to it already. */
const canBeTakenBack = (choices: Choices): boolean =>
  choices.some(({ isChosen }) => isChosen) && choices.every(({ decision }) => decision !== '');

const chosenKey = (choices: Choices): string => choices.find(({ isChosen }) => isChosen)?.rowKey ?? '';

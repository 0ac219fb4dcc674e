// A dialog of the script, which stands still until it is answered.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Question } from '../../../engine/screen';
import { ask } from '../api';

const LABELS: Readonly<Record<string, string>> = {
  OK: 'OK',
  CANCEL: 'Cancel',
  YES: 'Yes',
  NO: 'No',
  CLOSE: 'Close',
};

interface Props {
  readonly question: Question;
  readonly onFail: (error: unknown) => void;
}

export function Dialog({ question, onFail }: Props) {
  const box = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState('');
  useEffect(() => box.current?.showModal(), []);
  const answer = (button: string) => {
    ask('answer', { button, text }).catch(onFail);
  };
  const first = question.buttons[0] ?? 'CLOSE';
  return (
    <dialog
      ref={box}
      class="dialog"
      onCancel={(event) => {
        event.preventDefault();
        answer('CLOSE');
      }}
    >
      {question.title !== '' && <h2>{question.title}</h2>}
      <p class="message">{question.message}</p>
      {question.kind === 'prompt' && (
        <input
          aria-label={question.message}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && !event.isComposing && answer(first)}
        />
      )}
      <div class="buttons">
        {question.buttons.map((button, index) => (
          <button
            key={button}
            type="button"
            class={index === 0 ? 'primary' : ''}
            onClick={() => answer(button)}
          >
            {LABELS[button]}
          </button>
        ))}
      </div>
    </dialog>
  );
}

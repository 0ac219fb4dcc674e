// One step of the term: what it is for, how it stands, its button.
import type { ComponentChildren } from 'preact';
import type { StepState } from '../../src/jobs/running/panelReply';
import type { PanelText } from '../../src/text/panelText';

interface Props {
  readonly number: number;
  readonly step: StepState;
  readonly text: PanelText;
  readonly isNext: boolean;
  readonly isBusy: boolean;
  readonly isRunning: boolean;
  /** Undefined when the step's details hold its button. */
  readonly onRun: (() => void) | undefined;
  readonly onOpen: (tab: string) => void;
  /** Shown below the button, for example a run in progress. */
  readonly children?: ComponentChildren;
}

export function Step({ number, step, text, isNext, isBusy, isRunning, onRun, onOpen, children }: Props) {
  const words = text.steps[step.name];
  const badge = isNext ? text.next : step.status === 'done' ? text.done : '';
  return (
    <li class={`step ${step.status} ${isNext ? 'next' : ''}`} data-step={step.name}>
      <header>
        <span class="number" aria-hidden="true">
          {step.status === 'done' ? '✓' : number}
        </span>
        <h2>{words.title}</h2>
        {badge !== '' && <span class="badge">{badge}</span>}
      </header>
      {(isNext || step.lines.length === 0) && <p class="about">{words.about}</p>}
      {step.lines.map((line) => (
        <p key={line} class="lines">
          {line}
        </p>
      ))}
      <div class="actions">
        {onRun !== undefined && (
          <button type="button" class={isNext ? 'primary' : ''} disabled={isBusy} onClick={onRun}>
            {isRunning ? text.working : words.action}
          </button>
        )}
        {step.tabs.map((tab) => (
          <button
            key={tab}
            type="button"
            class="link"
            onClick={() => onOpen(tab)}
            aria-label={`${text.open} ${tab}`}
          >
            {tab}
          </button>
        ))}
      </div>
      {children}
    </li>
  );
}

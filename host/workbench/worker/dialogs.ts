// Dialogs of a running script, answered in the page: the script waits, the worker goes on serving the page.
import type { Answer, AnswerProvider, Question } from '../../engine/screen';
import type { News } from '../messages';

export class Dialogs {
  private open: Question | undefined;
  private answer: Answer | undefined;

  constructor(
    private readonly tell: (news: News) => void,
    private readonly serveUntil: (isOver: () => boolean) => void,
  ) {}

  /** The dialog that is open now. */
  get current(): Question | undefined {
    return this.open;
  }

  /** For Host.answerProvider: returns when somebody has answered. */
  readonly provider: AnswerProvider = (question) => {
    this.open = question;
    this.answer = undefined;
    this.tell({ kind: 'question', question });
    this.serveUntil(() => this.answer !== undefined);
    this.open = undefined;
    this.tell({ kind: 'answered' });
    return this.answer ?? { button: 'CLOSE' };
  };

  /** @returns false when no dialog is open or it has no such button. */
  reply(answer: Answer): boolean {
    if (this.open === undefined) return false;
    if (answer.button !== 'CLOSE' && !this.open.buttons.includes(answer.button)) return false;
    this.answer = answer;
    return true;
  }
}

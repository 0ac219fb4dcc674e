// What the panel itself says about forms and reminders. States come from the server, spoken already.
import type { FormName } from '../core/forms/form';

export interface PanelFormsText {
  readonly loading: string;
  readonly forms: string;
  readonly formsAbout: string;
  readonly names: Readonly<Record<FormName, string>>;
  readonly open: string;
  readonly edit: string;
  readonly answers: string;
  readonly options: string;
  readonly optionsAbout: string;
  readonly optionsRead: string;
  readonly make: (count: number) => string;
  readonly making: (done: number, total: number) => string;
  /** Lets new answers be noticed. */
  readonly watch: string;
  readonly forget: string;
  readonly linkAgain: string;
  readonly forgetAsk: string;
  readonly goneAsk: string;
  readonly sureForget: string;

  readonly reminders: string;
  readonly remindersAbout: string;
  readonly send: (count: number) => string;
  readonly sending: string;
  readonly example: (name: string) => string;
  readonly subject: string;
  readonly whoHears: (count: number) => string;
  readonly last: string;
  readonly unknown: (name: string, email: string) => string;
  readonly wentOut: string;
  readonly sendAgain: string;
}

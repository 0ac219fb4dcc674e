// FormApp.createCheckboxValidation() and its like: builders of answer rules.
import { Emulated, type Members } from '../engine/emulated';
import { type AnswerRule, CHECKBOX_RULES, PARAGRAPH_RULES, type RuleName, TEXT_RULES } from './answerRules';

/** Rules take one number but for these. */
const TAKES: Partial<Record<RuleName, string>> = {
  Number: '',
  WholeNumber: '',
  TextIsEmail: '',
  NumberBetween: 'Number, Number',
  TextMatchesPattern: 'String',
  TextContainsPattern: 'String',
};

/** What `build()` gives: a rule that an item of the same kind takes. */
export class Validation extends Emulated {
  readonly members: Members = {};

  constructor(
    readonly className: string,
    readonly rule: AnswerRule,
  ) {
    super();
  }
}

export class ValidationBuilder extends Emulated {
  readonly className: string;
  readonly members: Members;
  private rule: AnswerRule | undefined;
  private help = '';

  constructor(
    private readonly builds: string,
    rules: readonly RuleName[],
  ) {
    super();
    this.className = `${builds}Builder`;
    const methods = rules.map((name) => [`require${name}`, { takes: [TAKES[name] ?? 'Number'] }] as const);
    this.members = {
      ...Object.fromEntries(methods),
      setHelpText: { takes: ['String'] },
      build: { takes: [''] },
    };
    for (const name of rules) {
      const require = (...args: (number | string)[]): this => {
        this.rule = { test: name, args, help: '' };
        return this;
      };
      Object.assign(this, { [`require${name}`]: require });
    }
  }

  setHelpText(text: string): this {
    this.help = text;
    return this;
  }

  build(): Validation {
    if (!this.rule) throw new Error(`${this.className}.build: no rule was chosen`);
    return new Validation(this.builds, { ...this.rule, help: this.help });
  }
}

export const checkboxValidation = () => new ValidationBuilder('CheckboxValidation', CHECKBOX_RULES);
export const textValidation = () => new ValidationBuilder('TextValidation', TEXT_RULES);
export const paragraphValidation = () => new ValidationBuilder('ParagraphTextValidation', PARAGRAPH_RULES);

// Answers that a question's scale or options do not know: a new label, another language, an option that was added.
import { rolesOf, yesNoOf } from './personWords';
import { chooseJoin, optionReader } from './options';
import { fold } from './normalise';
import { numberedAnswer, scorer } from './scale';
import type { Question } from './question';

/** Text under "Other" is nothing new until several people wrote the same. */
const LEAST_AGAIN = 3;

/**
 * The answers that are new to a decided question, each once. A bare number beside a scale is no new label but an
 * impossible answer, which is listed by itself.
 *
 * @param answers Distinct answers with their number; blanks and "not applicable" left out.
 */
export function unknownAnswers(
  { kind, scale, options }: Pick<Question, 'kind' | 'scale' | 'options'>,
  answers: ReadonlyMap<string, number>,
): readonly string[] {
  const texts = [...answers.keys()];
  switch (kind) {
    case 'Likert': {
      const score = scale && scorer(scale);
      return score ? texts.filter((text) => !score(text) && numberedAnswer(text)?.label !== '') : [];
    }
    case 'single choice': {
      const known = new Set(options.map(fold));
      return often(answers).filter((text) => !known.has(fold(text)));
    }
    case 'multiple choice': {
      const read = optionReader(options, chooseJoin(answers));
      const others = new Map<string, number>();
      for (const [text, count] of answers) {
        const { writeIn } = read(text);
        if (writeIn !== '') others.set(writeIn, (others.get(writeIn) ?? 0) + count);
      }
      return often(others);
    }
    case 'consent': {
      const known = new Set(options.map(fold));
      const isRead = (yes: boolean | null): boolean => yes === false || (yes !== null && known.size === 0);
      return texts.filter((text) => !known.has(fold(text)) && !isRead(yesNoOf(text)));
    }
    case 'role':
      return texts.filter((text) => rolesOf(text).length === 0);
    default:
      return [];
  }
}

const often = (counts: ReadonlyMap<string, number>): readonly string[] =>
  [...counts].filter(([, count]) => count >= LEAST_AGAIN).map(([text]) => text);

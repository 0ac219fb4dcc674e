// What the panel offers to begin with when a coordinator says what a question's scale or options are.
import { byFrequency } from './columnProfile';
import { PERSONAL_KINDS } from './detectQuestions';
import { detectScale } from './detectScale';
import { learnOptions } from './learnOptions';
import { naturalOrder } from './naturalOrder';
import { chooseJoin } from './options';
import type { QuestionRow } from './questionsTab';
import { labelScale, writeScale } from './scale';

export interface Offers {
  /** As in the cell `Scale`, from low to high; '' when there are too many different answers. */
  readonly scale: string;
  /** Whole answers, in their natural order. */
  readonly labels: readonly string[];
  /** The pieces of which several make up an answer. */
  readonly pieces: readonly string[];
}

/** More than these are neither a scale nor a list that anybody wants to look through. */
const MOST_LEVELS = 11;
const MOST_LABELS = 30;
/** More different answers than this are texts. */
const MOST_COMBINATIONS = 1000;

const LONGEST_LABEL = 80;
const isLabel = (text: string): boolean => text.length <= LONGEST_LABEL;

/** @returns Nothing for questions that tell who somebody is. */
export function offersFor({ question, read }: QuestionRow): Offers {
  const answers = read?.answers ?? new Map<string, number>();
  if (PERSONAL_KINDS.has(question.kind)) return { scale: '', labels: [], pieces: [] };
  const labels = naturalOrder(
    byFrequency(answers)
      .slice(0, MOST_LABELS)
      .map(([text]) => text),
  );
  const { options } =
    answers.size <= MOST_COMBINATIONS ? learnOptions(answers, chooseJoin(answers)) : { options: [] };
  return {
    scale: question.scale
      ? writeScale(question.scale)
      : answers.size > 1 && answers.size <= MOST_LEVELS && labels.every(isLabel)
        ? writeScale(detectScale(answers)?.scale ?? labelScale(labels.map((label) => [label])))
        : '',
    labels: answers.size <= MOST_LABELS ? labels : [],
    pieces: naturalOrder(options.slice(0, MOST_LABELS)),
  };
}

// Answers in people's own words, which a person has to give themes before they can stand in a table.
import { answerTo, consenting, type Respondent, type Survey, type SurveyItem } from './answers';
import { chosenBy } from './choices';
import { proposeTables } from './proposeTables';

export interface OpenAnswer {
  /** Stable and anonymous: made from the answer's place and time, which it does not give away. */
  readonly id: string;
  readonly item: SurveyItem;
  readonly respondent: Respondent;
  readonly text: string;
}

/** Questions whose answers no other table can read. */
export function openItems(survey: Survey): readonly SurveyItem[] {
  const tables = proposeTables(survey);
  const respondents = consenting(survey);
  const isTold = (item: SurveyItem): boolean =>
    Object.values(tables).some((items) => items.includes(item)) &&
    !(tables.purposes.includes(item) && chosenBy(item, respondents) === null);
  return survey.items.filter((item) => item.kind !== 'likert' && item.kind !== 'number' && !isTold(item));
}

/**
 * All answers to open questions by people who agreed to their use, question by question.
 *
 * @param source Name of the response tab; a part of the ID.
 * @param digest Makes letters and digits of a text, the same ones for the same text; called for every answer.
 */
export function openAnswers(
  survey: Survey,
  source: string,
  digest: (text: string) => string,
): readonly OpenAnswer[] {
  const respondents = consenting(survey);
  return openItems(survey).reduce<OpenAnswer[]>((all, item) => {
    const own = respondents
      .map((respondent) => ({ respondent, text: wordsOf(respondent, item) }))
      .filter(({ text }) => text !== '')
      .map(({ respondent, text }) => ({
        id: digest([source, item.id, respondent.key ?? ''].join('\n'))
          .slice(0, 10)
          .toUpperCase(),
        item,
        respondent,
        text,
      }));
    return all.concat(own);
  }, []);
}

function wordsOf(respondent: Respondent, item: SurveyItem): string {
  const answer = answerTo(respondent, item);
  if (answer.kind === 'options') return answer.chosen.join(', ');
  return answer.kind === 'text' ? answer.text.trim() : '';
}

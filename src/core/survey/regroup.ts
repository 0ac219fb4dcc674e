// Compares other groups than mentors and mentees: year levels, or the answers to a choice question.
import { answerTo, type Respondent, type Survey, type SurveyGroup } from './answers';
import { categoriesOf, chosenBy } from './choices';
import { say } from './words';

/**
 * The same survey with other groups.
 *
 * @param by Setting "Compare groups by": `role`, `year level`, or the label of an item with one choice. What
 *   names nothing leaves the groups as they are.
 */
export function regrouped(survey: Survey, by: string): Survey {
  const wanted = keyOf(by);
  if (wanted === '' || wanted === 'role') return survey;
  if (wanted === 'year level') {
    const levels = survey.yearLevels.filter((level) =>
      survey.respondents.some(({ yearLevel }) => yearLevel === level),
    );
    return withGroups(survey, levels, ({ yearLevel }) => yearLevel);
  }
  const item = survey.items.find(({ label, kind }) => kind === 'singleChoice' && keyOf(label) === wanted);
  const chosen = item && chosenBy(item, survey.respondents);
  if (!item || !chosen) return survey;
  const categories = categoriesOf(item, survey.respondents, chosen);
  return withGroups(survey, categories, (respondent) => {
    const answer = answerTo(respondent, item);
    return answer.kind === 'options' ? (answer.chosen[0] ?? '') : answer.kind === 'text' ? answer.text : '';
  });
}

const keyOf = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();

function withGroups(survey: Survey, keys: readonly string[], groupOf: (of: Respondent) => string): Survey {
  const groups = keys.map((key): SurveyGroup => ({ key, label: say('named', { text: key }) }));
  const respondents = survey.respondents.map((respondent) => ({ ...respondent, group: groupOf(respondent) }));
  return { ...survey, groups, respondents };
}

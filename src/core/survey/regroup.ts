// Compares other groups than mentors and mentees: year levels, or the answers to a choice question.
import { PEOPLE } from '../program';
import { answerTo, type Respondent, type Survey, type SurveyGroup } from './answers';
import { categoriesOf, chosenBy } from './choices';
import { say } from './words';

/**
 * The same survey with other groups.
 *
 * @param by Setting "Compare groups by": `role`, `year level`, the label of an item with one choice, or a column
 *   of `People`.
 * @returns Null when nothing goes by that name.
 */
export function regroupedBy(survey: Survey, by: string): Survey | null {
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
  if (!item || !chosen) return byField(survey, wanted);
  const categories = categoriesOf(item, survey.respondents, chosen);
  return withGroups(survey, categories, (respondent) => {
    const answer = answerTo(respondent, item);
    return answer.kind === 'options' ? (answer.chosen[0] ?? '') : answer.kind === 'text' ? answer.text : '';
  });
}

/** The groups as asked for, or as they are when nothing goes by that name. */
export const regrouped = (survey: Survey, by: string): Survey => regroupedBy(survey, by) ?? survey;

/** Never by what names a person. */
const NAMING: ReadonlySet<string> = new Set([PEOPLE.id, PEOPLE.name, PEOPLE.email].map(keyOf));

function byField(survey: Survey, wanted: string): Survey | null {
  const headers = Object.keys(survey.respondents.find(({ fields }) => fields)?.fields ?? {});
  const header = headers.find((each) => keyOf(each) === wanted && !NAMING.has(wanted));
  if (header === undefined) return null;
  const valueOf = ({ fields }: Respondent): string => fields?.[header] ?? '';
  const values = [...new Set(survey.respondents.map(valueOf))].filter((value) => value !== '').sort();
  return withGroups(survey, values, valueOf);
}

function keyOf(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}

function withGroups(survey: Survey, keys: readonly string[], groupOf: (of: Respondent) => string): Survey {
  const groups = keys.map((key): SurveyGroup => ({ key, label: say('named', { text: key }) }));
  const respondents = survey.respondents.map((respondent) => ({ ...respondent, group: groupOf(respondent) }));
  return { ...survey, groups, respondents };
}

// What a mentor should be, as each group sees it (Table 4 of the study).
import type { Phrase } from '../phrase';
import type { ResultTable } from '../table';
import { consenting, type Survey, type SurveyItem } from './answers';
import { answersAllowed, chosenBy } from './choices';
import { groupedChoiceTable } from './groupedChoiceTable';
import { RESULT_TABS } from './proposeTables';
import type { SurveySettings } from './settings';
import { guardedNumber } from './smallCells';
import { say } from './words';

export const rolesTable = (
  survey: Survey,
  items: readonly SurveyItem[],
  settings: SurveySettings,
): ResultTable =>
  groupedChoiceTable(survey, items, settings, {
    tab: RESULT_TABS.roles,
    title: say('titleRoles'),
    optionHead: say('headRole'),
    notes: items.reduce<Phrase[]>((notes, item) => notes.concat(limitNotes(survey, item, settings)), []),
  });

/** How many answers were allowed, and how many people gave more: those are kept. */
function limitNotes(survey: Survey, item: SurveyItem, { smallCell }: SurveySettings): Phrase[] {
  const allowed = answersAllowed(item.label);
  if (allowed === null) return [];
  const respondents = consenting(survey);
  const chosen = chosenBy(item, respondents);
  const over = respondents.filter((each) => (chosen?.(each)?.length ?? 0) > allowed).length;
  const count = guardedNumber(over, smallCell);
  return [over > 0 ? say('noteOverLimit', { allowed, count }) : say('noteLimit', { allowed })];
}

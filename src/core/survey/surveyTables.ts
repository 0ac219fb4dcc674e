// All tables of a survey, in the order in which a paper tells them.
import type { ResultTable } from '../table';
import type { Survey } from './answers';
import { beforeAfterItems, changeTable } from './changeTable';
import { compareGroups } from './compareGroups';
import { distributionTable } from './distributionTable';
import { methodsTable } from './methodsTable';
import { pairwiseTable } from './pairwiseTable';
import { programDetailsTable } from './programDetailsTable';
import { proposeTables } from './proposeTables';
import { purposesTable } from './purposesTable';
import { regrouped } from './regroup';
import { reliabilityTable, scalesOf } from './reliabilityTable';
import { responsesTable } from './responsesTable';
import { rolesTable } from './rolesTable';
import { withScaleScores } from './scaleScores';
import { satisfactionTable } from './satisfactionTable';
import type { SurveySettings } from './settings';
import { groupColumns } from './tableParts';

/**
 * A table appears when there is something to put into it; `Responses` and `Methods` always do.
 *
 * @param version Version of this program, for the methods paragraph.
 */
export function surveyTables(
  survey: Survey,
  settings: SurveySettings,
  version: string,
): readonly ResultTable[] {
  const items = proposeTables(survey);
  const groups = regrouped(survey, settings.compareBy);
  const rated = items.satisfaction;
  const scored = withScaleScores(groups, rated, settings.scaleScore);
  const compared = compareGroups(scored.items, groupColumns(scored.survey), settings);
  const pairs = beforeAfterItems(rated);
  return [
    responsesTable(survey, items.responses, settings),
    ...(items.details.length > 0 ? [programDetailsTable(survey, items.details, settings)] : []),
    ...(rated.length > 0 ? [satisfactionTable(scored.survey, scored.items, settings, compared)] : []),
    ...(rated.length > 0 && groupColumns(groups).length > 2 ? [pairwiseTable(groups, rated, settings)] : []),
    ...(rated.length > 0 ? [distributionTable(groups, rated, settings)] : []),
    ...(pairs.length > 0 ? [changeTable(survey, pairs, settings)] : []),
    ...(scalesOf(rated).length > 0 ? [reliabilityTable(survey, rated)] : []),
    ...(items.purposes.length > 0 ? [purposesTable(survey, items.purposes, settings)] : []),
    ...(items.roles.length > 0 ? [rolesTable(survey, items.roles, settings)] : []),
    methodsTable(groups, items, compared, settings, version),
  ];
}

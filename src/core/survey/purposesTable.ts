// Why people took part (Table 3 of the study): items asked of one group each.
import type { ResultTable } from '../table';
import type { Survey, SurveyItem } from './answers';
import { groupedChoiceTable } from './groupedChoiceTable';
import { RESULT_TABS } from './proposeTables';
import type { SurveySettings } from './settings';
import { say } from './words';

export const purposesTable = (
  survey: Survey,
  items: readonly SurveyItem[],
  settings: SurveySettings,
): ResultTable =>
  groupedChoiceTable(survey, items, settings, {
    tab: RESULT_TABS.purposes,
    title: say('titlePurposes'),
    optionHead: say('headPurpose'),
    notes: [],
  });

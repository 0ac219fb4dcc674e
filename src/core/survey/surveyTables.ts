// All tables of a survey, in the order in which a paper tells them.
import type { ResultTable } from '../table';
import { agreementTable, codedTwice } from './agreementTable';
import type { Survey } from './answers';
import { beforeAfterItems, changeTable } from './changeTable';
import type { CodedAnswer } from './codingTab';
import { compareGroups } from './compareGroups';
import { distributionTable } from './distributionTable';
import { methodsTable } from './methodsTable';
import type { OpenAnswer } from './openAnswers';
import { hasLinkedPeople, overTimeTable, repeatedItems, type Wave } from './overTimeTable';
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
import { withoutSmallGroups } from './smallGroups';
import { groupColumns } from './tableParts';
import type { Theme } from './themesTab';
import { themedAnswers, themesTable, withThemes } from './themesTable';

/** What tables are made from besides the answers of the form. */
export interface SurveyExtras {
  readonly openAnswers: readonly OpenAnswer[];
  readonly coded: readonly CodedAnswer[];
  readonly themes: readonly Theme[];
  /** All surveys of the spreadsheet, this one among them, the earliest first. */
  readonly waves: readonly Wave[];
  /** Of everyone in the program: they stay out of quotes. */
  readonly names: readonly string[];
}

const NO_EXTRAS: SurveyExtras = { openAnswers: [], coded: [], themes: [], waves: [], names: [] };

/**
 * A table appears when there is something to put into it; `Responses` and `Methods` always do.
 *
 * @param version Version of this program, for the methods paragraph.
 */
export function surveyTables(
  all: Survey,
  settings: SurveySettings,
  version: string,
  { openAnswers, coded, themes, waves, names }: SurveyExtras = NO_EXTRAS,
): readonly ResultTable[] {
  const themed = themedAnswers(openAnswers, coded);
  const given = withoutSmallGroups(all, settings.smallCell);
  const survey = withThemes(given, proposeTables(given).purposes, themed);
  const items = proposeTables(survey);
  const groups = withoutSmallGroups(regrouped(survey, settings.compareBy), settings.smallCell);
  const rated = items.satisfaction;
  const scored = withScaleScores(groups, rated, settings.scaleScore);
  const compared = compareGroups(scored.items, groupColumns(scored.survey), settings);
  const pairs = beforeAfterItems(rated);
  const repeated = waves.length > 1 ? repeatedItems(waves) : [];
  const isLinked = hasLinkedPeople(waves, repeated);
  return [
    responsesTable({ ...all, items: survey.items }, items.responses, settings),
    ...(items.details.length > 0 ? [programDetailsTable(survey, items.details, settings)] : []),
    ...(rated.length > 0 ? [satisfactionTable(scored.survey, scored.items, settings, compared)] : []),
    ...(rated.length > 0 && groupColumns(groups).length > 2
      ? [pairwiseTable(scored.survey, scored.items, settings)]
      : []),
    ...(rated.length > 0 ? [distributionTable(groups, rated, settings)] : []),
    ...(pairs.length > 0 ? [changeTable(survey, pairs, settings)] : []),
    ...(repeated.length > 0 ? [overTimeTable(waves, repeated, settings)] : []),
    ...(scalesOf(rated).length > 0 ? [reliabilityTable(survey, rated, settings)] : []),
    ...(items.purposes.length > 0 ? [purposesTable(survey, items.purposes, settings)] : []),
    ...(items.roles.length > 0 ? [rolesTable(survey, items.roles, settings)] : []),
    ...(themed.length > 0 ? [themesTable(survey, openAnswers, themed, themes, settings, names)] : []),
    ...(codedTwice(themed).length > 0 ? [agreementTable(themed, settings)] : []),
    methodsTable(groups, { ...items, themed, isLinked }, compared, settings, version),
  ];
}

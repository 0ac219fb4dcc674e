// The methods paragraph: says exactly what was done, ready to paste, with its references.
import type { Phrase } from '../phrase';
import type { ResultTable } from '../table';
import { fixed } from '../statistics/rounding';
import { wilson } from '../statistics/wilson';
import { consenting, type Survey, type SurveyItem } from './answers';
import { beforeAfterItems } from './changeTable';
import type { Comparison } from './compareGroups';
import { RESULT_TABS, type ItemTable } from './proposeTables';
import { REFERENCES, type Reference } from './references';
import { scalesOf } from './reliabilityTable';
import type { SurveySettings } from './settings';
import { groupColumns } from './tableParts';
import { codedTwice } from './agreementTable';
import type { ThemedAnswer } from './themesTable';
import { say } from './words';

/** A sentence with the papers it rests on. */
interface Statement {
  readonly sentence: Phrase;
  readonly references: readonly Reference[];
}

/** What the other tables are about. */
export type MethodsSubject = Readonly<Record<ItemTable, readonly SurveyItem[]>> & {
  readonly themed: readonly ThemedAnswer[];
  /** Some people answered both the first and the last of several surveys. */
  readonly isLinked: boolean;
};

/** @param compared The rated items as compared between the groups. */
export function methodsTable(
  survey: Survey,
  tables: MethodsSubject,
  compared: readonly Comparison[],
  settings: SurveySettings,
  version: string,
): ResultTable {
  const statements: readonly Statement[] = [
    ...responseStatements(survey),
    ...ratingStatements(survey, compared, settings),
    ...overTimeStatements(tables),
    ...choiceStatements(tables, settings),
    ...themeStatements(tables),
    ...(settings.smallCell > 1
      ? [{ sentence: say('methodsSmallCells', { least: settings.smallCell }), references: [] }]
      : []),
    { sentence: say('methodsProgram', { version }), references: [] },
  ];
  const cited = new Set(statements.reduce<Reference[]>((all, { references }) => all.concat(references), []));
  return {
    tab: RESULT_TABS.methods,
    title: say('titleMethods'),
    columns: [{ align: 'left', width: 860 }],
    head: [[say('headMethods')]],
    rows: [
      {
        kind: 'item',
        cells: [say('methodsParagraph', { sentences: statements.map(({ sentence }) => sentence) })],
      },
      ...(cited.size > 0 ? [{ kind: 'section' as const, cells: [say('headReferences')] }] : []),
      ...[...cited].map((reference) => ({ kind: 'item' as const, cells: [REFERENCES[reference]] })),
    ],
    notes: [say('noteMethods')],
    charts: [],
  };
}

function responseStatements(survey: Survey): Statement[] {
  const count = survey.respondents.length;
  const enrolled = survey.participants?.length ?? 0;
  const included = consenting(survey).length;
  const withheld: Statement[] =
    included < count
      ? [{ sentence: say('methodsConsent', { count: included, left: count - included }), references: [] }]
      : [];
  if (enrolled === 0 || count > enrolled)
    return [{ sentence: say('methodsRespondents', { count }), references: [] }, ...withheld];
  const [low, high] = wilson(count, enrolled);
  const percent = (share: number): string => fixed(100 * share, 1);
  const rate = { rate: percent(count / enrolled), low: percent(low), high: percent(high) };
  return [
    { sentence: say('methodsRate', { count, enrolled, ...rate }), references: ['wilson'] },
    ...withheld,
  ];
}

function ratingStatements(
  survey: Survey,
  compared: readonly Comparison[],
  settings: SurveySettings,
): Statement[] {
  if (compared.length === 0) return [];
  const items = compared.map(({ item }) => item);
  const questions = items.filter(({ scale }) => !scale);
  const columns = groupColumns(survey);
  const tested = compared.filter(({ test }) => test !== null);
  const summary = settings.summary === 'mean and SD' ? say('methodsMeans') : say('methodsMedians');
  const scales: Statement[] =
    scalesOf(questions).length > 0 ? [{ sentence: say('methodsAlpha'), references: ['cronbach'] }] : [];
  return [
    { sentence: summary, references: [] },
    ...(tested.length > 0 ? testStatements(tested, columns.length, settings) : []),
    ...(beforeAfterItems(questions).length > 0
      ? [{ sentence: say('methodsSignedRank'), references: ['signedRank'] as const }]
      : []),
    ...(items.some(({ scale }) => scale) ? [{ sentence: say('methodsScaleScore'), references: [] }] : []),
    ...scales,
  ];
}

function testStatements(
  tested: readonly Comparison[],
  groups: number,
  settings: SurveySettings,
): Statement[] {
  const adjustment: Statement[] = [
    settings.adjustment === 'none'
      ? { sentence: say('methodsNotAdjusted', { count: tested.length }), references: [] }
      : {
          sentence: say('methodsAdjusted', { adjustment: settings.adjustment, count: tested.length }),
          references: [settings.adjustment === 'Holm' ? 'holm' : 'benjaminiHochberg'],
        },
  ];
  if (groups > 2)
    return [
      { sentence: say('methodsKruskal'), references: ['kruskal', 'mannWhitney', 'holm'] },
      ...adjustment,
    ];
  const used = new Set(tested.map(({ test }) => (test?.kind === 'two' ? test.test.method : 'exact')));
  const tests: Statement[] = [];
  if (used.has('exact'))
    tests.push({ sentence: say('methodsExact'), references: ['mannWhitney', 'exact', 'coin'] });
  if (used.has('normal')) tests.push({ sentence: say('methodsNormal'), references: ['mannWhitney'] });
  if (used.has('normal-continuity'))
    tests.push({
      sentence: settings.method === 'exact' ? say('methodsTooLarge') : say('methodsNormalContinuity'),
      references: ['mannWhitney'],
    });
  const effect: Statement = {
    sentence: settings.effect === 'rank-biserial' ? say('methodsRankBiserial') : say('methodsSuperiority'),
    references: ['effect'],
  };
  return [...tests, effect, ...adjustment];
}

const overTimeStatements = ({ isLinked }: MethodsSubject): Statement[] =>
  isLinked ? [{ sentence: say('methodsOverTime'), references: ['signedRank'] }] : [];

function themeStatements({ themed }: MethodsSubject): Statement[] {
  if (themed.length === 0) return [];
  const twice = codedTwice(themed).length;
  return [
    { sentence: say('methodsThemes', { count: themed.length }), references: [] },
    ...(twice > 0
      ? [{ sentence: say('methodsKappa', { count: twice }), references: ['kappa'] as const }]
      : []),
  ];
}

function choiceStatements(
  tables: Readonly<Record<ItemTable, readonly SurveyItem[]>>,
  settings: SurveySettings,
): Statement[] {
  const items = [...tables.details, ...tables.purposes, ...tables.roles];
  if (items.length === 0) return [];
  const isTested = settings.groupLayout === 'side by side' && tables.roles.length > 0;
  return [
    {
      sentence:
        settings.base === 'all respondents' ? say('methodsChoicesAll') : say('methodsChoicesAnswered'),
      references: [],
    },
    ...(items.some(({ kind }) => kind === 'multipleChoice')
      ? [{ sentence: say('methodsSeveral'), references: [] }]
      : []),
    ...(isTested ? [{ sentence: say('methodsFisher'), references: ['fisher'] as const }] : []),
  ];
}

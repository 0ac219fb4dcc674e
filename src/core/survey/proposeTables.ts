// Which item goes into which table, until the coordinator says otherwise.
import { groupsAsked, type Survey, type SurveyItem } from './answers';
import { answersAllowed } from './choices';

export const RESULT_TABS = {
  responses: 'Responses',
  details: 'Program details',
  satisfaction: 'Satisfaction',
  pairs: 'Satisfaction pairs',
  distribution: 'Distribution',
  change: 'Change',
  reliability: 'Reliability',
  purposes: 'Purposes',
  roles: 'Mentor roles',
  themes: 'Themes table',
  agreement: 'Coder agreement',
  overTime: 'Over time',
  methods: 'Methods',
} as const;

/** Tables that items are put into; `distribution` and `methods` follow from the others. */
export type ItemTable = 'responses' | 'details' | 'satisfaction' | 'purposes' | 'roles';

/** Characteristics of the respondent, not of the program: they describe who answered. */
const ABOUT_THE_PERSON =
  /\b(gender|sex|age|year of study|grade|nationality|major|department)\b|semesters? have you|성별|나이|연령|학년|전공|학과|참여 ?학기/i;
/** Questions that are answered in one's own words. */
const OWN_WORDS =
  /\b(improve|improved|suggestions?|comments?|describe|explain|tell us|experiences?|gain|gained|learn|learned)\b|의견|제안|개선|경험|느낀|소감/i;
const LONG_OPTION = 18;
const MANY_OPTIONS = 9;
const ABOUT_ROLES = /\broles? (should|of|do|does|must)\b|역할/i;

/**
 * Proposes a table for each item.
 *
 * @returns Items by table, each in the order of the form. Open answers of everyone are in none: they are
 *   coded first.
 */
export function proposeTables(survey: Survey): Readonly<Record<ItemTable, readonly SurveyItem[]>> {
  const tables: Record<ItemTable, SurveyItem[]> = {
    responses: [],
    details: [],
    satisfaction: [],
    purposes: [],
    roles: [],
  };
  for (const item of survey.items) {
    const table = tableOf(survey, item);
    if (table) tables[table].push(item);
  }
  return tables;
}

const ITEM_TABLES = ['responses', 'details', 'satisfaction', 'purposes', 'roles'] as const;

function tableOf(survey: Survey, item: SurveyItem): ItemTable | null {
  const decided = ITEM_TABLES.find((table) => RESULT_TABS[table] === item.table);
  if (decided && (decided === 'satisfaction') === (item.kind === 'likert')) return decided;
  if (item.kind === 'likert') return 'satisfaction';
  if (item.kind === 'number') return null;
  const isOfSomeGroups = groupsAsked(survey, item).length < survey.groups.length;
  if (isOfSomeGroups) return 'purposes';
  if (item.kind === 'openText') return null;
  if (item.kind === 'multipleChoice' && (answersAllowed(item.label) !== null || ABOUT_ROLES.test(item.label)))
    return 'roles';
  if (isLikeAnEssay(item)) return null;
  return ABOUT_THE_PERSON.test(item.label) ? 'responses' : 'details';
}

/** Answers that many people happen to share still are no options when they are long and in people's own words. */
function isLikeAnEssay({ kind, label, options, isOptionOrderKnown }: SurveyItem): boolean {
  if (isOptionOrderKnown || !OWN_WORDS.test(label)) return false;
  if (kind === 'multipleChoice' && options.length < MANY_OPTIONS) return false;
  const letters = options.reduce((sum, option) => sum + option.length, 0);
  return letters > LONG_OPTION * options.length;
}

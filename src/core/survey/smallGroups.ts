// Groups of too few people, put together with others before any table is made.
import { hasAnswered, consenting, inGroup, type Survey, type SurveyItem } from './answers';
import { joinedParts } from './smallCells';
import { say } from './words';

const OTHERS = 'other groups';

/**
 * The survey with groups that are too small, and those that would give them away, as one group; without groups
 * when that is everybody. Questions that only some of the groups put together have answered are left out, since
 * their numbers would tell the groups apart again.
 *
 * @param least 0 or 1 changes nothing.
 */
export function withoutSmallGroups(survey: Survey, least: number): Survey {
  const sizes = survey.groups.map(({ key }) => inGroup(consenting(survey), key).length);
  const isJoined = joinedParts(sizes, least);
  const joined = survey.groups.filter((_, g) => isJoined[g]).map(({ key }) => key);
  if (joined.length === 0) return survey;
  const apart = survey.groups.filter(({ key }) => !joined.includes(key));
  const isDivided = apart.some(({ key }) => inGroup(consenting(survey), key).length > 0);
  const groups = isDivided ? [...apart, { key: OTHERS, label: say('otherGroups') }] : [];
  const groupOf = (group: string): string => (!isDivided ? '' : joined.includes(group) ? OTHERS : group);
  return {
    ...survey,
    groups,
    items: survey.items.filter((item) => answeredByAllOrNone(survey, item, joined)),
    respondents: survey.respondents.map((each) => ({ ...each, group: groupOf(each.group) })),
  };
}

function answeredByAllOrNone(survey: Survey, item: SurveyItem, groups: readonly string[]): boolean {
  const answered = groups
    .map((key) => inGroup(survey.respondents, key))
    .filter((people) => people.length > 0)
    .map((people) => people.some((each) => hasAnswered(each, item)));
  return answered.every((each) => each === answered[0]);
}

// One score for all items of a section: their mean or sum, for people who answered every one.
import { answerTo, type Answer, type Respondent, type Survey, type SurveyItem } from './answers';
import { scalesOf } from './reliabilityTable';

export interface ScoredSurvey {
  readonly survey: Survey;
  /** Each scale stands behind its last item. */
  readonly items: readonly SurveyItem[];
}

/**
 * The survey with scale scores as further items.
 *
 * @param rated Rated items; reversed ones have been turned round already.
 * @param kind Setting "Scale score".
 */
export function withScaleScores(survey: Survey, rated: readonly SurveyItem[], kind: string): ScoredSurvey {
  if (kind !== 'mean' && kind !== 'sum') return { survey, items: rated };
  const scales = scalesOf(rated).map((items) => ({ items, scores: scoresOfScale(survey, items, kind) }));
  const scoreItems = scales.map(({ items, scores }) => scaleItem(items, kind, [...scores.values()]));
  const respondents = survey.respondents.map((respondent) => {
    const answers = new Map(respondent.answers);
    scales.forEach(({ scores }, i) => {
      const score = scores.get(respondent);
      if (score !== undefined) answers.set(scoreItems[i]!.id, { kind: 'score', score }); // one item a scale
    });
    return { ...respondent, answers };
  });
  const behind = new Map(scales.map(({ items }, i) => [items[items.length - 1], scoreItems[i]!]));
  const items = rated.reduce<SurveyItem[]>((all, item) => {
    const scale = behind.get(item);
    return all.concat(scale ? [item, scale] : [item]);
  }, []);
  return { survey: { ...survey, respondents }, items };
}

function scoresOfScale(
  survey: Survey,
  items: readonly SurveyItem[],
  kind: 'mean' | 'sum',
): ReadonlyMap<Respondent, number> {
  const scores = new Map<Respondent, number>();
  for (const respondent of survey.respondents) {
    const answers = items.map((item) => answerTo(respondent, item)).filter(isScore);
    const sum = answers.reduce((total, { score }) => total + score, 0);
    if (answers.length === items.length) scores.set(respondent, kind === 'sum' ? sum : sum / items.length);
  }
  return scores;
}

const isScore = (answer: Answer): answer is Extract<Answer, { kind: 'score' }> => answer.kind === 'score';

function scaleItem(
  items: readonly SurveyItem[],
  kind: 'mean' | 'sum',
  scores: readonly number[],
): SurveyItem {
  const levels = [...new Set(scores)].sort((a, b) => a - b);
  return {
    ...items[0]!, // a scale has two items or more
    id: `${kind} ${items.map(({ id }) => id).join(' + ')}`,
    isReversed: false,
    levels,
    levelLabels: levels.map(() => ''),
    scale: { kind, items: items.length },
  };
}

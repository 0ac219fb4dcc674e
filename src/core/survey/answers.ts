// A survey as the tables need it: its items, its respondents and their typed answers.
import type { Phrase } from '../phrase';

export type Answer =
  | { readonly kind: 'score'; readonly score: number }
  | { readonly kind: 'options'; readonly chosen: readonly string[] }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'notApplicable' | 'declined' }
  /** The question came into the form later. */
  | { readonly kind: 'notAsked' }
  | { readonly kind: 'missing' };

export const ITEM_KINDS = ['likert', 'singleChoice', 'multipleChoice', 'openText', 'number'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** One question of the survey. */
export interface SurveyItem {
  readonly id: string;
  /** As printed in tables. */
  readonly label: string;
  /** Title of the block it belongs to, '' for none. */
  readonly section: string;
  readonly kind: ItemKind;
  /** All scores of a Likert item, low to high, chosen or not; empty for other kinds. */
  readonly levels: readonly number[];
  /** One label a level; '' where a level is a bare number. */
  readonly levelLabels: readonly string[];
  /** Scores were turned round: the table says so. */
  readonly isReversed: boolean;
  /** Known options of a choice item. */
  readonly options: readonly string[];
  /** True when `options` stand in the order of the form; else a sensible order is found. */
  readonly isOptionOrderKnown: boolean;
  /** The only group that was asked, where that is known. */
  readonly askedOf?: string | undefined;
  /** Name of the table that the coordinator put it into; '' lets one be proposed. */
  readonly table: string;
  /** Present when the item is no question but the score of a scale. */
  readonly scale?: { readonly kind: 'mean' | 'sum'; readonly items: number };
}

export interface Respondent {
  /** Stable name of the answer among all of its tab; never printed. */
  readonly key?: string;
  /** Who it was, the same in every survey; '' or absent when anonymous. Never printed. */
  readonly person?: string;
  /** What `People` says about the respondent, by header; absent when nobody there has this address. */
  readonly fields?: Readonly<Record<string, string>>;
  /** Day of the answer, `YYYY-MM-DD`; '' or absent when unknown. */
  readonly day?: string;
  /** Key of a group; '' when unknown. */
  readonly group: string;
  /** `Y2` …; '' when unknown. */
  readonly yearLevel: string;
  readonly hasConsented: boolean;
  /** By item id; an absent one is missing. */
  readonly answers: ReadonlyMap<string, Answer>;
}

export interface SurveyGroup {
  readonly key: string;
  /** As printed in heads, for example "Mentors". */
  readonly label: Phrase;
}

/** Someone enrolled in the program, who could have answered. */
export interface Participant {
  readonly group: string;
  readonly yearLevel: string;
}

export interface Survey {
  readonly items: readonly SurveyItem[];
  /** One a person: superseded answers are already left out. */
  readonly respondents: readonly Respondent[];
  /** In the coordinator's order; the first one is the reference of U and effect. None: one group of all. */
  readonly groups: readonly SurveyGroup[];
  /** Null when nobody knows who was enrolled. */
  readonly participants: readonly Participant[] | null;
  /** Year levels in their order. */
  readonly yearLevels: readonly string[];
  /** Earlier answers of people who answered again. */
  readonly superseded: number;
  /** False when the survey has no question about consent; absent when that is not known. */
  readonly asksConsent?: boolean;
}

const MISSING: Answer = { kind: 'missing' };

export const answerTo = (respondent: Respondent, item: SurveyItem): Answer =>
  respondent.answers.get(item.id) ?? MISSING;

const UNANSWERED: ReadonlySet<Answer['kind']> = new Set(['missing', 'notAsked']);

export const hasAnswered = (respondent: Respondent, item: SurveyItem): boolean =>
  !UNANSWERED.has(answerTo(respondent, item).kind);

/** Those whose answers may stand in tables. */
export const consenting = (survey: Survey): readonly Respondent[] =>
  survey.respondents.filter(({ hasConsented }) => hasConsented);

export const inGroup = (respondents: readonly Respondent[], key: string): readonly Respondent[] =>
  respondents.filter(({ group }) => group === key);

/** How some respondents dealt with one item. */
export interface Base {
  /** Those asked: all of them, or the groups that the item speaks to; nobody who answered before it came. */
  readonly asked: number;
  readonly answered: number;
  readonly notApplicable: number;
  /** Asked, and would rather not say. */
  readonly declined: number;
  readonly missing: number;
}

export function baseOf(item: SurveyItem, respondents: readonly Respondent[]): Base {
  const count = (kind: Answer['kind']): number =>
    respondents.filter((respondent) => answerTo(respondent, item).kind === kind).length;
  const notApplicable = count('notApplicable');
  const declined = count('declined');
  const missing = count('missing');
  const asked = respondents.length - count('notAsked');
  const answered = asked - notApplicable - declined - missing;
  return { asked, answered, notApplicable, declined, missing };
}

/** Scores of one Likert item, in the order of the respondents; null where there is none. */
export const scoresOf = (item: SurveyItem, respondents: readonly Respondent[]): (number | null)[] =>
  respondents.map((respondent) => {
    const answer = answerTo(respondent, item);
    return answer.kind === 'score' ? answer.score : null;
  });

/** Below so many respondents a silent group may be chance. */
const LEAST_SILENT = 3;

/**
 * The groups to which an item was shown. A form that branches leaves a whole group blank: such an item was
 * not asked of it, which is not the same as missing.
 *
 * @returns Keys of groups; the one that `askedOf` names, else all of them unless at least half of one group and nobody of another (of at least
 *   three) has answered.
 */
export function groupsAsked(survey: Survey, item: SurveyItem): readonly string[] {
  if (survey.groups.some(({ key }) => key === item.askedOf)) return [item.askedOf as string];
  const bases = survey.groups.map(({ key }) => ({
    key,
    base: baseOf(item, inGroup(survey.respondents, key)),
  }));
  const silent = bases.filter(({ base }) => base.asked >= LEAST_SILENT && base.missing === base.asked);
  const asked = bases.filter((each) => !silent.includes(each));
  const isClear = asked.some(({ base }) => base.answered > 0 && 2 * base.answered >= base.asked);
  return (isClear ? asked : bases).map(({ key }) => key);
}

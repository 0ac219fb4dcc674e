// What becomes of a question once the coordinator has said what it is.
import { SetupError } from '../problem';
import { LOG_FIELDS, PEOPLE, SIGN_UP_FIELDS, type Purpose } from '../program';
import type { TabData } from '../table';
import { byFrequency, profileColumn, type ColumnProfile } from './columnProfile';
import { detectScale } from './detectScale';
import { columnIdentities, gridParts } from './headers';
import { learnOptions } from './learnOptions';
import { fold, normalise } from './normalise';
import { chooseJoin } from './options';
import type { Kind, Question } from './question';
import type { QuestionRow } from './questionsTab';
import { atRest } from './renamedQuestions';
import { readScale, writeScale } from './scale';
import { unknownAnswers } from './unknownAnswers';
import { say } from './words';

/** The fields that questions of a tab may fill; none for surveys, whose answers go into tables. */
export function fieldsFor(purpose: Purpose): readonly string[] {
  if (purpose === 'other') return [];
  const shared = [PEOPLE.name, PEOPLE.email, PEOPLE.role, PEOPLE.yearLevel, PEOPLE.consent];
  if (purpose === 'survey') return [...shared, SIGN_UP_FIELDS.gender];
  if (/sign-up/.test(purpose)) return [...shared, PEOPLE.places, ...Object.values(SIGN_UP_FIELDS)];
  return [PEOPLE.name, PEOPLE.email, ...Object.values(LOG_FIELDS)];
}

/** What a coordinator may say besides kind and field; what is absent is learned from the answers. */
export interface Details {
  /** As in the cell `Scale`; '' when nothing is said. */
  readonly scale: string;
  /** Options of a choice in their order, answers that mean consent, or the order of day and month. */
  readonly options: readonly string[];
}

/**
 * A row of Questions as the coordinator decided it; scale and options that the kind needs are learned from the
 * answers unless the row has them or the coordinator says them.
 *
 * @param tab The response tab.
 * @throws SetupError when the scale cannot be read.
 */
export function decidedQuestion(
  row: QuestionRow,
  tab: TabData,
  kind: Kind,
  field: string,
  details: Details = { scale: '', options: [] },
): QuestionRow {
  const { question, mark } = row;
  const identity = columnIdentities(tab).find(({ key }) => key === fold(question.label));
  const profile = identity && profileColumn(tab, identity);
  const written = details.scale === '' ? null : readScale(details.scale);
  if (kind === 'Likert' && details.scale !== '' && !written) throw new SetupError(say('scaleUnreadable'));
  const options = details.options.map(normalise).filter((option) => option !== '');
  const known = details.options.length > 0 ? options : kind === question.kind ? question.options : [];
  const decided: Question = {
    ...question,
    kind,
    field,
    confidence: 'confirmed',
    scale: kind === 'Likert' ? (written ?? question.scale ?? scaleOf(profile)) : null,
    options: /choice/.test(kind) && known.length === 0 ? optionsOf(profile, kind) : known,
    joinedTo: undefined,
  };
  const unknown = profile ? unknownAnswers(decided, profile.counts).length : undefined;
  return {
    ...row,
    question: decided,
    why: say('whyYouChose'),
    mark: { ...mark, unknown, isAsked: false },
    isDecided: true,
  };
}

/**
 * A decided row of a grid with the other rows of the same grid that nobody decided: they have the same labels. The
 * direction is each row's own.
 *
 * @param rows All rows of the tab.
 */
export function withGrid(
  rows: readonly QuestionRow[],
  tab: TabData,
  decided: QuestionRow,
): readonly QuestionRow[] {
  const { kind, scale, options, label } = decided.question;
  const title = gridParts(label)?.title;
  if (title === undefined || !/Likert|choice/.test(kind)) return [decided];
  const details = { scale: scale ? writeScale({ ...scale, isReversed: false }) : '', options };
  const others = rows.filter(
    ({ question, isDecided }) =>
      !isDecided && question.label !== label && gridParts(question.label)?.title === title,
  );
  return [decided, ...others.map((row) => decidedQuestion(row, tab, kind, row.question.field, details))];
}

/** A column that goes on with an earlier one: it stays, and its answers count there. */
export const joinedQuestion = (row: QuestionRow, to: string): QuestionRow => ({
  ...row,
  question: { ...atRest(row).question, joinedTo: to },
  why: say('whyYouChose'),
  mark: { ...row.mark, isAsked: false },
  isDecided: true,
});

const scaleOf = (profile: ColumnProfile | undefined): Question['scale'] =>
  (profile && detectScale(profile.counts)?.scale) ?? null;

function optionsOf(profile: ColumnProfile | undefined, kind: Kind): readonly string[] {
  if (!profile) return [];
  if (kind === 'multiple choice') return learnOptions(profile.counts, chooseJoin(profile.counts)).options;
  return byFrequency(profile.counts)
    .slice(0, MOST_OPTIONS)
    .map(([text]) => text);
}

/** More options than this no form offers. */
const MOST_OPTIONS = 30;

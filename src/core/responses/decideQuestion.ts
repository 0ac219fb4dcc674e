// What becomes of a question once the coordinator has said what it is.
import { LOG_FIELDS, PEOPLE, SIGN_UP_FIELDS, type Purpose } from '../program';
import type { TabData } from '../table';
import { byFrequency, profileColumn, type ColumnProfile } from './columnProfile';
import { detectScale } from './detectScale';
import { columnIdentities } from './headers';
import { learnOptions } from './learnOptions';
import { fold } from './normalise';
import { chooseJoin } from './options';
import type { Kind, Question } from './question';
import type { QuestionRow } from './questionsTab';
import { say } from './words';

/** The fields that questions of a tab may fill; none for surveys, whose answers go into tables. */
export function fieldsFor(purpose: Purpose): readonly string[] {
  if (purpose === 'other') return [];
  const shared = [PEOPLE.name, PEOPLE.email, PEOPLE.role, PEOPLE.yearLevel, PEOPLE.consent];
  if (purpose === 'survey') return [...shared, SIGN_UP_FIELDS.gender];
  if (/sign-up/.test(purpose)) return [...shared, PEOPLE.places, ...Object.values(SIGN_UP_FIELDS)];
  return [PEOPLE.name, PEOPLE.email, ...Object.values(LOG_FIELDS)];
}

/**
 * A row of Questions as the coordinator decided it; scale and options that the kind needs are learned from the
 * answers unless the row has them.
 *
 * @param tab The response tab.
 */
export function decidedQuestion(row: QuestionRow, tab: TabData, kind: Kind, field: string): QuestionRow {
  const { question } = row;
  const identity = columnIdentities(tab).find(({ key }) => key === fold(question.label));
  const profile = identity && profileColumn(tab, identity);
  const decided: Question = {
    ...question,
    kind,
    field,
    confidence: 'confirmed',
    scale: kind === 'Likert' ? (question.scale ?? scaleOf(profile)) : null,
    options: /choice/.test(kind)
      ? question.options.length > 0
        ? question.options
        : optionsOf(profile, kind)
      : kind === question.kind
        ? question.options
        : [],
  };
  return { ...row, question: decided, why: say('whyYouChose'), isDecided: true };
}

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

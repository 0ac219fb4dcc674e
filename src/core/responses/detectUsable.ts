// Detection that learns nothing from people who do not agree to the use of their answers.
import type { TabData } from '../table';
import { detectQuestions, type DetectionOptions } from './detectQuestions';
import { columnIdentities } from './headers';
import { fold } from './normalise';
import { agreement } from './personWords';
import type { Kind, ProposedQuestion, Question } from './question';
import type { QuestionRow } from './questionsTab';

/** Kinds that tell who answered and whether they agree: everybody's answers show what these columns are. */
const FROM_ALL: ReadonlySet<Kind> = new Set(['timestamp', 'e-mail', 'name', 'role', 'year level', 'consent']);

/**
 * Proposes the questions of a tab. Where the form asks for consent, options, scales and samples come from answers of
 * people who said yes; while nobody has, from all.
 *
 * @param known The rows of `Questions`: what the coordinator says of the question of consent goes before a guess.
 * @see detectQuestions
 */
export function detectUsable(
  tab: TabData,
  options: DetectionOptions,
  known: readonly QuestionRow[],
): readonly ProposedQuestion[] {
  const all = detectQuestions(tab, options);
  const stored = new Map(
    known
      .filter(({ question, isDecided }) => question.tab === tab.name && isDecided)
      .map(({ question }) => [fold(question.label), question]),
  );
  const standing = all.map((question): Question => stored.get(fold(question.label)) ?? question);
  const asked = standing.findIndex(({ kind }) => kind === 'consent');
  const column = columnIdentities(tab)[asked]?.column;
  if (column === undefined) return all;
  const isYes = agreement(standing[asked]?.options ?? []);
  const agrees = tab.rows.map((row) => isYes(String(row[column] ?? '')) === true);
  if (!agrees.includes(true) || !agrees.includes(false)) return all;
  const those = <Row>(rows: readonly Row[]): readonly Row[] => rows.filter((_, row) => agrees[row]);
  const usable = detectQuestions(
    { ...tab, rows: those(tab.rows), ...(tab.displayed ? { displayed: those(tab.displayed) } : {}) },
    { ...options, purpose: all[0]?.purpose },
  );
  return all.map((question, index) =>
    FROM_ALL.has(standing[index]?.kind ?? question.kind) ? question : (usable[index] ?? question),
  );
}

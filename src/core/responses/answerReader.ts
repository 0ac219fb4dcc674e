// Reads the cells of one column as the answers that its kind of question asks for.
import type { Phrase } from '../phrase';
import type { Cell } from '../table';
import { MISSING, type Answer } from './answer';
import { clockText, readClock, readMoment } from './moment';
import { dayAt, instantAt, readMoments, type MomentColumn } from './moments';
import { mostAllowed } from './mostAllowed';
import { fold } from './normalise';
import { isDeclined, isNotApplicable } from './notApplicable';
import { chooseJoin, optionReader } from './options';
import { agreement, emailKey, rolesOf, yearLevelOf } from './personWords';
import type { Question } from './question';
import { scorer, writeScale } from './scale';
import { say } from './words';

/** A column to be read: cells as the sheet holds them and as texts. */
export interface ColumnCells {
  readonly cells: readonly Cell[];
  readonly texts: readonly string[];
}

export interface ReadingOptions {
  /** Setting "Year levels", from low to high. */
  readonly yearLevels: readonly string[];
  /** Whether the spreadsheet's locale writes the day before the month; undefined when unknown. */
  readonly dayFirst?: boolean | undefined;
}

export interface ColumnAnswers {
  /** One answer a row. */
  readonly answers: readonly Answer[];
  /** What is wrong with a single row's answer. */
  readonly faults: readonly { readonly row: number; readonly fix: Phrase }[];
  /** What is doubtful about the whole column. */
  readonly doubts: readonly Phrase[];
}

/** Reads one column. Equal texts are read once and share one answer, so long tabs stay cheap. */
export function readColumn(question: Question, column: ColumnCells, options: ReadingOptions): ColumnAnswers {
  if (question.kind === 'timestamp' || question.kind === 'date') return readDates(question, column, options);
  const read = reader(question, column, options);
  const seen = new Map<string, Answer>();
  const faults: { row: number; fix: Phrase }[] = [];
  const most = question.kind === 'multiple choice' ? mostAllowed(question.label) : undefined;
  const answers = column.texts.map((text, row) => {
    const answer = seen.get(text) ?? read(text);
    seen.set(text, answer);
    if (answer.type === 'unusable') faults.push({ row, fix: faultOf(question) });
    if (most !== undefined && chosenIn(answer) > most)
      faults.push({ row, fix: say('tooManyChosen', { most }) });
    return answer;
  });
  return { answers, faults, doubts: [] };
}

/** How many options an answer names, a write-in for one. */
const chosenIn = (answer: Answer): number =>
  answer.type === 'options' ? answer.options.length + (answer.writeIn === '' ? 0 : 1) : 0;

function faultOf(question: Question): Phrase {
  if (question.kind === 'Likert')
    return say('notOnScale', { scale: question.scale ? writeScale(question.scale) : '' });
  return say('notANumber');
}

function reader(question: Question, column: ColumnCells, options: ReadingOptions): (text: string) => Answer {
  const read = valueReader(question, column, options);
  const levels = question.scale?.levels.flatMap(({ label, variants }) => [label, ...variants]) ?? [];
  const isOwnOption = new Set([...question.options, ...levels].map(fold));
  const canBeNotApplicable = !['open text', 'name', 'person field', 'e-mail'].includes(question.kind);
  return (text) => {
    if (text === '') return MISSING;
    if (canBeNotApplicable && isNotApplicable(text) && !isOwnOption.has(fold(text))) {
      return { type: isDeclined(text) ? 'declined' : 'notApplicable', text };
    }
    return read(text);
  };
}

function valueReader(
  question: Question,
  column: ColumnCells,
  options: ReadingOptions,
): (text: string) => Answer {
  switch (question.kind) {
    case 'Likert': {
      if (!question.scale) return (text) => ({ type: 'text', text });
      const score = scorer(question.scale);
      return (text) => {
        const scored = score(text);
        return scored ? { type: 'score', ...scored, text } : { type: 'unusable', text };
      };
    }
    case 'multiple choice': {
      const known = column.texts.filter((text) => text !== '').map((text) => [text, 1] as const);
      const read = optionReader(question.options, chooseJoin(known));
      return (text) => ({ type: 'options', ...read(text) });
    }
    case 'single choice': {
      const spelling = new Map(question.options.map((option) => [fold(option), option]));
      return (text) => {
        const option = spelling.get(fold(text));
        return option === undefined
          ? { type: 'options', options: [], writeIn: text }
          : { type: 'options', options: [option], writeIn: '' };
      };
    }
    case 'number':
      return (text) => {
        const value = numberIn(text);
        return value === null ? { type: 'unusable', text } : { type: 'number', value };
      };
    case 'role':
      return (text) => {
        const roles = rolesOf(text);
        return roles.length > 0 ? { type: 'roles', roles } : { type: 'text', text };
      };
    case 'consent': {
      const agrees = agreement(question.options);
      return (text) => {
        const isYes = agrees(text);
        return isYes === null ? { type: 'text', text } : { type: 'yesNo', isYes, text };
      };
    }
    case 'year level':
      return (text) => ({ type: 'text', text: yearLevelOf(text, options.yearLevels) || text });
    case 'e-mail':
      return (text) => ({ type: 'text', text: emailKey(text) });
    default:
      return (text) => ({ type: 'text', text });
  }
}

/** The number that an answer begins with; a decimal comma counts, a unit behind it does not matter. */
export function numberIn(text: string): number | null {
  const match = /^[-+]?\d+(?:[.,]\d+)?(?=$|\s|[^\d.,])/.exec(text.trim());
  return match ? Number(match[0].replace(',', '.')) : null;
}

/** A time of day as the sheet keeps it: on the day that spreadsheets count from. */
const TIME_ONLY = /^1899-12-30T(\d\d:\d\d)/;

function readDates(question: Question, column: ColumnCells, options: ReadingOptions): ColumnAnswers {
  const isInstant = question.kind === 'timestamp';
  const texts = column.cells.map((cell, row) =>
    typeof cell === 'string' && readMoment(cell) ? cell : (column.texts[row] ?? ''),
  );
  const chosen = chosenOrder(question);
  const moments = readMoments(texts, chosen ?? options.dayFirst);
  const faults: { row: number; fix: Phrase }[] = [];
  const answers = texts.map((text, row): Answer => {
    if (text === '') return MISSING;
    const answer = isInstant ? instant(moments, row) : dayOrClock(moments, row, text);
    if (answer) return answer;
    if (!isInstant && isNotApplicable(text))
      return { type: isDeclined(text) ? 'declined' : 'notApplicable', text };
    faults.push({ row, fix: isInstant ? say('timeUnreadable') : say('notADay') });
    return { type: 'unusable', text };
  });
  const isSettled = question.confidence === 'confirmed' || chosen !== undefined;
  return { answers, faults, doubts: isSettled ? [] : doubtsOf(moments) };
}

/** What stands under Options of dates once the order of day and month is decided. */
const DAY_FIRST = 'day first';
const MONTH_FIRST = 'month first';

/** What the coordinator wrote under Options: whether the day stands first; undefined when nothing. */
function chosenOrder({ options }: Question): boolean | undefined {
  const text = fold(options[0] ?? '');
  if (/^(day|일)/.test(text)) return true;
  return /^(month|월)/.test(text) ? false : undefined;
}

function instant(moments: MomentColumn, row: number): Answer | null {
  const at = instantAt(moments, row);
  return at === '' ? null : { type: 'instant', at };
}

function dayOrClock(moments: MomentColumn, row: number, text: string): Answer | null {
  const timeOnly = TIME_ONLY.exec(text);
  if (timeOnly) return { type: 'clock', clock: timeOnly[1] ?? '' };
  const day = dayAt(moments, row);
  if (day !== '') return { type: 'day', day };
  const clock = readClock(text);
  return clock && { type: 'clock', clock: clockText(clock) };
}

/** Dates in date cells are written in one order only; here is text that no sheet has read yet. */
function doubtsOf(moments: MomentColumn): readonly Phrase[] {
  const doubts = moments.oddZones.map((zone) => say('zoneUnknown', { zone }));
  if (moments.orderSource === 'assumed' || moments.orderSource === 'locale')
    doubts.push(say('dayOrderTaken', { order: moments.dayFirst ? DAY_FIRST : MONTH_FIRST }));
  if (moments.orderSource === 'mixed') doubts.push(say('dayOrderMixed'));
  return doubts;
}

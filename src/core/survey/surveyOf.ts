// Turns the answers of a response tab into a survey: one respondent a person, groups by role, items as printed.
import { PEOPLE, type Role } from '../program';
import { cellReader, type TabData } from '../table';
import {
  inGroup,
  ITEM_KINDS,
  type Answer,
  type ItemKind,
  type Participant,
  type Respondent,
  type Survey,
  type SurveyItem,
} from './answers';
import { RESULT_TABS } from './proposeTables';
import { say } from './words';

/** An answer as it was read, of whatever type; the types that tables do not know count as missing. */
export type ReadAnswer =
  | { readonly type: 'score'; readonly score: number }
  | { readonly type: 'options'; readonly options: readonly string[]; readonly writeIn: string }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'yesNo'; readonly text: string }
  | { readonly type: 'roles'; readonly roles: readonly Role[] }
  | {
      readonly type:
        | 'notApplicable'
        | 'declined'
        | 'notAsked'
        | 'missing'
        | 'unusable'
        | 'number'
        | 'day'
        | 'clock'
        | 'instant';
    };

/** One question with one answer for each row of its tab. */
export interface ReadColumn {
  readonly question: {
    /** Header, with the row of a grid in brackets at its end. */
    readonly label: string;
    readonly kind: string;
    readonly confidence: string;
    readonly scale: {
      readonly levels: readonly { readonly score: number; readonly label: string }[];
      readonly isReversed: boolean;
    } | null;
    readonly options: readonly string[];
    readonly section: string;
    readonly inTables: boolean;
    readonly askedOf?: string | undefined;
  };
  readonly answers: readonly ReadAnswer[];
  /** Answers as texts. */
  readonly texts: readonly string[];
}

export interface ReadTable {
  readonly rows: readonly {
    /** Index into the answers of each column. */
    readonly rowIndex: number;
    readonly at: string;
    readonly email: string;
    /** '' or absent when not asked. */
    readonly name?: string;
    /** '' for an anonymous answer. */
    readonly personKey: string;
    /** Stable name of the answer. */
    readonly rowKey: string;
    readonly hasConsented: boolean | null;
  }[];
  readonly columns: readonly ReadColumn[];
}

/**
 * @param table The response tab, read.
 * @param people The tab `People`; undefined when there is none.
 * @param yearLevels Setting "Year levels", in order.
 */
export function surveyOf(
  table: ReadTable,
  people: TabData | undefined,
  yearLevels: readonly string[],
): Survey {
  const enrolled = enrolledPeople(people);
  const columns = table.columns
    .map((column) => ({ column, item: itemOf(column) }))
    .filter((each): each is { column: ReadColumn; item: SurveyItem } => each.item !== null);
  const role = table.columns.find(({ question }) => question.kind === 'role');
  const year = table.columns.find(({ question }) => question.kind === 'year level');
  const asksConsent = table.columns.some(({ question }) => question.kind === 'consent');
  const latest = latestRows(table);
  const respondents = latest.map(
    ({ rowIndex, at, email, name, personKey, rowKey, hasConsented }): Respondent => {
      const known = enrolled.find(email, name ?? '');
      return {
        key: rowKey,
        person: personKey,
        day: at.slice(0, 10),
        group: knownGroup(known?.group ?? '', groupOf(role?.answers[rowIndex])),
        ...(known ? { fields: known.fields } : {}),
        yearLevel: year?.texts[rowIndex] || (known?.yearLevel ?? ''),
        hasConsented: asksConsent ? hasConsented === true : true,
        answers: new Map(
          columns.map(({ column, item }) => [item.id, answerOf(column.answers[rowIndex])] as const),
        ),
      };
    },
  );
  return {
    items: columns.map(({ item }) => item),
    respondents,
    groups: GROUPS.filter(({ key, least }) => inGroup(respondents, key).length >= least),
    participants: enrolled.participants.length > 0 ? enrolled.participants : null,
    yearLevels,
    superseded: table.rows.length - latest.length,
    asksConsent,
  };
}

/** A few people in both roles are no third group: they would turn the comparison of two into one of three. */
const GROUPS = [
  { key: 'mentor', label: say('mentors'), least: 1 },
  { key: 'mentee', label: say('mentees'), least: 1 },
  { key: 'both', label: say('both'), least: 5 },
];

/** The last answer of each person counts; anonymous ones all do. In the order of the tab. */
function latestRows(table: ReadTable): ReadTable['rows'] {
  const last = new Map<string, ReadTable['rows'][number]>();
  for (const row of table.rows) {
    const before = last.get(row.personKey);
    if (row.personKey !== '' && (!before || !isBefore(row.at, before.at))) last.set(row.personKey, row);
  }
  return table.rows.filter((row) => row.personKey === '' || last.get(row.personKey) === row);
}

/** Rows typed by hand have no time and stand behind the others. */
const isBefore = (one: string, other: string): boolean => one !== '' && (other === '' || one < other);

const KINDS: Readonly<Record<string, ItemKind>> = {
  Likert: 'likert',
  'single choice': 'singleChoice',
  'multiple choice': 'multipleChoice',
  'open text': 'openText',
  number: 'number',
};

function itemOf({ question }: ReadColumn): SurveyItem | null {
  const kind = KINDS[question.kind];
  if (!question.inTables || !kind || !ITEM_KINDS.includes(kind)) return null;
  const grid = /^(.*\S)\s*\[([^[\]]+)\]$/.exec(question.label);
  const isTable = Object.values<string>(RESULT_TABS).includes(question.section);
  const isDecided = question.confidence === 'confirmed';
  return {
    id: question.label,
    label: grid?.[2] ?? question.label,
    section: isTable ? '' : question.section,
    kind,
    levels: question.scale?.levels.map(({ score }) => score) ?? [],
    levelLabels: question.scale?.levels.map(({ label }) => label) ?? [],
    isReversed: question.scale?.isReversed ?? false,
    options: question.options,
    askedOf: question.askedOf,
    isOptionOrderKnown: isDecided && question.options.length > 0,
    table: isTable && isDecided ? question.section : '',
  };
}

function answerOf(read: ReadAnswer | undefined): Answer {
  switch (read?.type) {
    case 'score':
      return { kind: 'score', score: read.score };
    case 'options': {
      const chosen = read.writeIn === '' ? read.options : [...read.options, read.writeIn];
      return { kind: 'options', chosen };
    }
    case 'text':
    case 'yesNo':
      return { kind: 'text', text: read.text };
    case 'notApplicable':
    case 'declined':
    case 'notAsked':
      return { kind: read.type };
    default:
      return { kind: 'missing' };
  }
}

function groupOf(read: ReadAnswer | undefined): string {
  if (read?.type !== 'roles') return '';
  return read.roles.length > 1 ? 'both' : (read.roles[0] ?? '');
}

/** The role in People counts, whatever the form says; somebody in both roles answers for the one that they name. */
const knownGroup = (known: string, given: string): string =>
  known === 'mentor' || known === 'mentee' ? known : given || known;

/** An enrolled person with all that stands in the row. */
interface Enrolled extends Participant {
  readonly name: string;
  readonly fields: Readonly<Record<string, string>>;
}

/**
 * Active people who agree to be named to a partner or were not asked, and what is known by address: the role only of
 * those who have one, and of several people with one address of the one with the name.
 */
function enrolledPeople(people: TabData | undefined) {
  const participants: Participant[] = [];
  const byEmail = new Map<string, Enrolled[]>();
  const find = (email: string, name: string): Enrolled | undefined => {
    const all = byEmail.get(email) ?? [];
    const named = all.filter((person) => person.name === nameKey(name));
    const [known, ...others] = named.length > 0 || isOnePerson(all) ? named.concat(all) : [];
    const isBoth = others.some(({ name: other, group }) => other === known?.name && group !== known.group);
    return known && { ...known, group: isBoth ? 'both' : known.group };
  };
  if (!people) return { participants, find };
  const cell = cellReader(people);
  const text = (row: number, header: string): string => String(cell(row, header)).trim();
  const is = (row: number, header: string, value: RegExp): boolean => value.test(text(row, header));
  people.rows.forEach((_, row) => {
    const group = text(row, PEOPLE.role).toLowerCase();
    if (group === '' || is(row, PEOPLE.status, /^withdrawn$/i) || is(row, PEOPLE.consent, /^no$/i)) return;
    const fields = Object.fromEntries(people.headers.map((header) => [header, text(row, header)]));
    const participant = { group, yearLevel: text(row, PEOPLE.yearLevel) };
    const email = text(row, PEOPLE.email).toLowerCase();
    participants.push(participant);
    if (email === '') return;
    const person = { ...participant, fields, name: nameKey(text(row, PEOPLE.name)) };
    byEmail.set(email, [...(byEmail.get(email) ?? []), person]);
  });
  return { participants, find };
}

/** A name for comparison: without spaces, hyphens and full stops, in lower case. */
const nameKey = (name: string): string => name.toLowerCase().replace(/[\s.\-]/g, '');

const isOnePerson = (people: readonly Enrolled[]): boolean =>
  new Set(people.map(({ name }) => name)).size <= 1;

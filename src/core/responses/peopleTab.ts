// The tab People: one row a person in one role, from sign-up forms and from what the coordinator types.
import { PEOPLE, TABS, type Person, type Role } from '../program';
import { problemAt, type Problem } from '../problem';
import { cellReader, type Cell, type Column, type TabData, type WorkTab } from '../table';
import { emailKey, rolesOf, yesNoOf } from './personWords';
import { say } from './words';

/** What the last import wrote into a row, so that later hand-made changes are seen and kept. */
export const LAST_IMPORT = 'Last import';

const FIXED: readonly Column[] = [
  { header: PEOPLE.id, format: 'text', width: 80 },
  { header: PEOPLE.role, format: 'choice', choices: ['mentor', 'mentee'] },
  {
    header: PEOPLE.status,
    format: 'choice',
    choices: ['active', 'withdrawn'],
    tints: { withdrawn: '#d9d9d9' },
  },
  { header: PEOPLE.name, format: 'text', width: 130 },
  { header: PEOPLE.email, format: 'text', width: 200 },
  { header: PEOPLE.yearLevel, format: 'text', width: 80 },
  { header: PEOPLE.places, format: 'integer', width: 60 },
  { header: PEOPLE.consent, format: 'choice', choices: ['Yes', 'No'], width: 80 },
  { header: PEOPLE.signedUp, format: 'dateTime', width: 140 },
];

/** Headers of `People` that are no sign-up fields. */
export const FIXED_HEADERS: readonly string[] = [...FIXED.map(({ header }) => header), LAST_IMPORT];

/** A person with the cells that an import looks after. */
export interface PersonRow {
  readonly person: Person;
  /** Fingerprints of the last imported cells: see `importMarks`. */
  readonly lastImport: string;
}

/**
 * The tab People, to be brought up to date.
 *
 * @param fields Headers of the sign-up fields that forms ask for; other columns are the coordinator's own.
 */
export function peopleToTab(rows: readonly PersonRow[], fields: readonly string[]): WorkTab {
  return {
    tab: TABS.people,
    columns: [
      ...FIXED,
      ...fields.map((header): Column => ({ header, format: 'text' })),
      { header: LAST_IMPORT, format: 'text', width: 60, note: say('noteLastImport') },
    ],
    key: [PEOPLE.id],
    rows: rows.map(({ person, lastImport }) => [
      ...fixedCells(person),
      ...fields.map((header) => person.fields[header] ?? ''),
      lastImport,
    ]),
  };
}

/** The cells of a person that are no sign-up fields, in the order of the tab. */
const fixedCells = (person: Person): readonly Cell[] => [
  person.id,
  person.role,
  person.status,
  person.name,
  person.email,
  person.yearLevel,
  person.places ?? '',
  person.consent === null ? '' : person.consent ? 'Yes' : 'No',
  person.signedUp,
];

/** A person's cells by header, as the tab shows them. */
export function cellsOf(person: Person): Readonly<Record<string, string>> {
  const cells: Record<string, string> = { ...person.fields };
  fixedCells(person).forEach((cell, index) => (cells[FIXED[index]?.header ?? ''] = String(cell)));
  return cells;
}

/**
 * Reads the tab People.
 *
 * @param tab The tab as read; undefined when it does not exist yet.
 * @returns Rows in the order of the tab. A row without an ID or a role is listed as a problem and left out.
 */
export function peopleFromTab(tab: TabData | undefined): {
  readonly people: readonly Person[];
  readonly rows: readonly PersonRow[];
  readonly problems: readonly Problem[];
} {
  if (!tab) return { people: [], rows: [], problems: [] };
  const cell = cellReader(tab);
  const ownHeaders = tab.headers.filter((header) => header !== '' && !FIXED_HEADERS.includes(header));
  const rows: PersonRow[] = [];
  const problems: Problem[] = [];
  const ids = new Set<string>();
  tab.rows.forEach((cells, row) => {
    if (cells.every((value) => value === '' || value === false)) return;
    const text = (header: string): string => String(cell(row, header)).trim();
    const id = text(PEOPLE.id);
    const role = roleIn(text(PEOPLE.role));
    if (id === '' || ids.has(id)) {
      problems.push(problemAt(tab, row, PEOPLE.id, say(id === '' ? 'personIdMissing' : 'personIdRepeated')));
      return;
    }
    if (!role) {
      problems.push(problemAt(tab, row, PEOPLE.role, say('personRoleMissing')));
      return;
    }
    ids.add(id);
    rows.push({ person: personFrom(id, role, text, ownHeaders), lastImport: text(LAST_IMPORT) });
  });
  return { people: rows.map(({ person }) => person), rows, problems };
}

function personFrom(
  id: string,
  role: Role,
  text: (header: string) => string,
  ownHeaders: readonly string[],
): Person {
  const places = text(PEOPLE.places);
  const fields: Record<string, string> = {};
  for (const header of ownHeaders) fields[header] = text(header);
  return {
    id,
    role,
    status: /^(withdrawn|left|철회|중단|탈퇴)/i.test(text(PEOPLE.status)) ? 'withdrawn' : 'active',
    name: text(PEOPLE.name),
    email: emailKey(text(PEOPLE.email)),
    yearLevel: text(PEOPLE.yearLevel),
    places: /^\d+$/.test(places) ? Number(places) : null,
    consent: text(PEOPLE.consent) === '' ? null : yesNoOf(text(PEOPLE.consent)),
    signedUp: text(PEOPLE.signedUp),
    fields,
  };
}

const roleIn = (text: string): Role | undefined => rolesOf(text)[0];

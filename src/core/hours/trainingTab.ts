// The tab Training: who was to come, and who came. The coordinator ticks.
import type { FieldRecord, Person } from '../program';
import { LOG_FIELDS, TABS } from '../program';
import type { Problem } from '../problem';
import { cellReader, type Column, type TabData, type WorkTab } from '../table';
import { dayNumber } from './calendar';
import { wholeMinutes } from './claim';
import { PairFinder } from './findPair';
import { lastNumber, problemWith } from './sessionsFromLog';
import type { Training } from './session';
import { say } from './words';

const H = {
  id: 'Training ID',
  person: 'Person ID',
  day: 'Date',
  minutes: 'Minutes',
  attended: 'Attended',
  title: 'Title',
  source: 'Source',
} as const;

const COLUMNS: readonly Column[] = [
  { header: H.id, format: 'text', width: 90 },
  { header: H.person, format: 'text', owner: 'coordinator', width: 90 },
  { header: H.day, format: 'date', owner: 'coordinator', width: 95 },
  { header: H.minutes, format: 'integer', owner: 'coordinator', width: 80 },
  { header: H.attended, format: 'checkbox', owner: 'coordinator', width: 80, note: say('noteAttended') },
  { header: H.title, format: 'text', owner: 'coordinator', width: 220 },
  { header: H.source, format: 'text', width: 90 },
];

/** Rows typed by hand carry no ID of ours and are left to the hand that typed them. */
export const trainingToTab = (training: readonly Training[]): WorkTab => ({
  tab: TABS.training,
  columns: COLUMNS,
  key: [H.id],
  rows: training
    .filter(({ id }) => /^T\d+$/.test(id))
    .map((one) => [one.id, one.personId, one.day, one.minutes, one.attended, one.title, one.source]),
});

/** The trainings of the tab. A row typed by hand has no ID and is known by its person, day and title. */
export function trainingFromTab(tab: TabData | undefined): Training[] {
  if (!tab) return [];
  const cell = cellReader(tab);
  return tab.rows.flatMap((_, row): Training[] => {
    const text = (header: string) => String(cell(row, header)).trim();
    const personId = text(H.person);
    if (personId === '') return [];
    const day = dayNumber(text(H.day)) === undefined ? '' : text(H.day).slice(0, 10);
    return [
      {
        id: text(H.id) || ['T', personId, day, text(H.title)].join(' '),
        personId,
        day,
        minutes: wholeMinutes(text(H.minutes)) ?? text(H.minutes),
        attended: isYes(text(H.attended)),
        title: text(H.title),
        source: text(H.source),
      },
    ];
  });
}

/** Adds the trainings of new answers to those already there; what the coordinator ticked stays. */
export function trainingFromRecords(
  records: readonly FieldRecord[],
  people: readonly Person[],
  existing: readonly Training[],
): { training: readonly Training[]; problems: readonly Problem[] } {
  const finder = new PairFinder(people, []);
  const known = new Set(existing.map(({ source, personId }) => `${source} ${personId}`));
  const training = [...existing];
  const problems: Problem[] = [];
  let last = lastNumber(existing.map(({ id }) => id));
  for (const record of records) {
    const persons = finder.answerer(record);
    if (persons.length === 0) problems.push(problemWith(record, say('trainingPersonUnknown')));
    for (const { id: personId } of persons) {
      if (known.has(`${record.rowKey} ${personId}`)) continue;
      last += 1;
      training.push(trainingOf(record, `T${String(last).padStart(3, '0')}`, personId));
    }
  }
  return { training, problems };
}

function trainingOf(record: FieldRecord, id: string, personId: string): Training {
  const field = (name: string) => (record.fields[name] ?? '').trim();
  const day = field(LOG_FIELDS.day) || record.at;
  const minutes = field(LOG_FIELDS.minutes);
  return {
    id,
    personId,
    day: dayNumber(day) === undefined ? '' : day.slice(0, 10),
    minutes: wholeMinutes(minutes) ?? minutes,
    attended: isYes(field(LOG_FIELDS.attended)),
    title: field(LOG_FIELDS.title),
    source: record.rowKey,
  };
}

const isYes = (text: string): boolean => /^(true|yes|y|attended|예|네|참석)/i.test(text.trim());

// Tries to work out hidden counts from everything that a reader sees: tables, heads, notes and charts.
import fc from 'fast-check';
import type { Answer, Respondent, Survey } from '../../../src/core/survey/answers';
import { surveyTables } from '../../../src/core/survey/surveyTables';
import { isPhrase } from '../../../src/core/phrase';
import type { ResultTable } from '../../../src/core/table';
import { speak } from '../../../src/text/speak';
import { choiceItem, likertItem, options, respondent, score, settings, survey } from './invented';
import { printed } from './printed';

/** What a reader knows: bounds of each count, and sums that must hold. */
class Reader {
  private readonly bounds = new Map<string, [low: number, high: number]>();
  private readonly sums: { readonly parts: readonly string[]; readonly whole: string }[] = [];

  constructor(private readonly most: number) {}

  /** @returns [least, most] that a count can be. */
  of(name: string): readonly [number, number] {
    return this.bounds.get(name) ?? [0, this.most];
  }
  knows(name: string, low: number, high = low): void {
    if (Number.isNaN(low + high)) throw new RangeError(`${name}: not a number`);
    const [from, to] = this.of(name);
    this.bounds.set(name, [Math.max(from, low), Math.min(to, high)]);
  }
  addsUp(parts: readonly string[], whole: string): void {
    this.sums.push({ parts, whole });
  }
  get names(): string[] {
    return [...this.bounds.keys()];
  }

  /** Narrows every bound by every sum, until nothing more follows. */
  concludes(): void {
    for (let before = ''; before !== (before = JSON.stringify([...this.bounds])) || before === '';) {
      const now = JSON.stringify([...this.bounds]);
      for (const { parts, whole } of this.sums) {
        const total = (side: 0 | 1): number => parts.reduce((sum, part) => sum + this.of(part)[side], 0);
        this.knows(whole, total(0), total(1));
        for (const part of parts) {
          const [low, high] = this.of(part);
          const [least, most] = this.of(whole);
          this.knows(part, least - (total(1) - high), most - (total(0) - low));
        }
      }
      if (JSON.stringify([...this.bounds]) === now) return;
    }
  }
}

/** Takes in a row of counts: `4 (36)`, `< 5`, `hidden`. Beside a `< 5` what is hidden is at least that large. */
function readCounts(reader: Reader, names: readonly string[], cells: readonly string[], least: number): void {
  const isMarked = cells.some((cell) => cell.startsWith('<'));
  cells.forEach((cell, i) => {
    const name = names[i]!; // one a cell
    if (/^\d/.test(cell)) reader.knows(name, parseInt(cell, 10));
    else if (cell.startsWith('<')) reader.knows(name, 1, least - 1);
    else reader.knows(name, isMarked ? least : 0, reader.of('N')[1]);
  });
}

/** Everything that the tables say, as a careful reader would write it down. */
function reading(tables: readonly ResultTable[], given: Survey, least: number): Reader {
  const { items } = given;
  // the notes pass over items that only few have answered, and take a silent group for one that was not asked
  const isSaid = (item: string): boolean =>
    truth(given, `${item}: all`)! >= least &&
    Object.keys(GROUPS).every(
      (group) => truth(given, `size of ${group}`) === 0 || truth(given, `${item}: ${group}`)! > 0,
    );
  const pages = new Map(tables.map((table) => [table.tab, { ...printed(table), charts: table.charts }]));
  const notes = [...pages.values()].flatMap((page) => page.notes);
  const total = Number(/N = (\d+)/.exec(notes.join(' '))?.[1]);
  const reader = new Reader(total);
  reader.knows('N', total);

  const responses = pages.get('Responses')!.rows;
  const role = responses.findIndex(([label]) => label === 'Role');
  const year = responses.findIndex(([label]) => label === 'Year level');
  const consent = responses.findIndex(([label]) => label === 'Consent to use the answers');
  for (const part of [responses.slice(role + 1, year), responses.slice(year + 1, consent)]) {
    const names = part.map(([label]) => `size of ${label}`);
    readCounts(reader, names, part.map((cells) => cells[2]!), least); // prettier-ignore
    reader.addsUp(names, 'N');
  }
  const rated = pages.get('Satisfaction') ?? { head: [[], []], rows: [] };
  for (const head of rated.head[0]!) {
    const [, group = '', size] = /^(.*) \(N = (\d+)\)$/.exec(head) ?? [];
    if (size !== undefined) reader.knows(`size of ${group}`, Number(size));
  }
  for (const note of notes)
    for (const [, group, size] of note.matchAll(/(\w[\w ]*?) (\d+)(?=[,)])/g))
      reader.knows(`size of ${group}`, Number(size));

  const missing = new Map(
    notes.flatMap((note) =>
      [...note.matchAll(/"([^"]+)" (\d+) missing/g)].map(([, item, count]) => [item, Number(count)] as const),
    ),
  );
  let label = '';
  const groupsOf = new Map<string, string[]>();
  for (const [item, group, n, ...rest] of pages.get('Distribution')?.rows ?? []) {
    label = item || label;
    const levels = rest.slice(0, -1).map((_, i) => `${label}: ${group} ${i + 1}`);
    readCounts(reader, [`${label}: ${group}`], [n!], least);
    readCounts(reader, levels, rest.slice(0, -1), least);
    readCounts(reader, [`${label}: ${group} missing`], [rest.at(-1)!], 0);
    reader.addsUp(levels, `${label}: ${group}`);
    reader.addsUp([`${label}: ${group}`, `${label}: ${group} missing`], `size of ${group}`);
    groupsOf.set(label, [...(groupsOf.get(label) ?? []), group!]);
  }
  for (const [item, groups] of groupsOf) {
    reader.addsUp(groups.map((group) => `${item}: ${group}`), `${item}: all`); // prettier-ignore
    if (isSaid(item)) reader.knows(`${item}: all`, total - (missing.get(item) ?? 0));
  }
  const { head, rows } = rated;
  const columns = head[1]!.flatMap((each, c) => (each === 'n' ? [c] : []));
  for (const row of rows)
    columns.forEach((c, g) =>
      readCounts(reader, [`${row[0]}: ${groupsOf.get(row[0]!)![g]}`], [row[c]!], least),
    );

  for (const [item, category, cell] of pages.get('Program details')?.rows ?? []) {
    label = (item || label).replace(' (several answers allowed)', '');
    readCounts(reader, [`${label}: all ${category}`], [cell!], least);
  }
  for (const { label: item, options: known } of items.filter(({ kind }) => kind === 'singleChoice')) {
    const cells = (pages.get('Program details')?.rows ?? []).map((row) => row);
    const from = cells.findIndex(([name]) => name === item);
    if (from < 0) continue;
    const own = cells.slice(from, from + known.length);
    const names = own.map(([, category]) => `${item}: all ${category}`);
    readCounts(reader, names, own.map((row) => row[2]!), least); // prettier-ignore
    reader.addsUp(names, `${item}: all`);
    if (isSaid(item)) reader.knows(`${item}: all`, total - (missing.get(item) ?? 0));
  }
  for (const tab of ['Purposes', 'Mentor roles']) {
    let block = { item: '', group: '', isSingle: false };
    let cells: [string, string][] = [];
    const close = (): void => {
      const names = cells.map(([category]) => `${block.item}: ${block.group} ${category}`);
      readCounts(reader, names, cells.map(([, cell]) => cell), least); // prettier-ignore
      if (block.isSingle && names.length > 0) reader.addsUp(names, `${block.item}: ${block.group}`);
      cells = [];
    };
    let title = items.find(({ label: name }) => name.startsWith(tab))?.label ?? '';
    for (const [first, category, cell] of pages.get(tab)?.rows ?? []) {
      if (first && category === undefined) title = first;
      if (category === undefined) continue;
      const [, group, base] = /^(.*) \(n (?:= )?(\w+|< \d+)\)$/.exec(first ?? '') ?? [];
      if (group !== undefined) {
        close();
        const isSingle = items.find(({ label: name }) => name === title)?.kind === 'singleChoice';
        block = { item: title, group, isSingle };
        readCounts(reader, [`${title}: ${group}`], [base!], least);
      }
      cells.push([category!, cell!]);
    }
    close();
  }
  for (const { tab, charts } of tables) readCharts(reader, tab, charts);
  reader.concludes();
  return reader;
}

/** Charts show counts, or percent of those who answered: rounded, so that a count lies between two bounds. */
function readCharts(reader: Reader, tab: string, charts: ResultTable['charts']): void {
  const spoken = (cell: unknown): string => (isPhrase(cell) ? speak(cell, 'en') : String(cell));
  const share = (name: string, base: string, percent: number): void => {
    const [n, most] = reader.of(base);
    if (n === most) reader.knows(name, Math.ceil(((percent - 0.6) * n) / 100), Math.floor(((percent + 0.6) * n) / 100)); // prettier-ignore
  };
  for (const { title, data } of charts) {
    const item = spoken(title).replace(' (% of each group)', '');
    const [head = [], ...lines] = data;
    for (const [label, ...values] of lines)
      values.forEach((value, i) => {
        if (typeof value !== 'number') return;
        const group = spoken(head[i + 1]);
        if (tab === 'Program details') reader.knows(`${item}: all ${spoken(label)}`, value);
        else if (tab === 'Distribution') {
          const [rated, whom] = spoken(label).split(' – ');
          const isMiddle = head.indexOf(head[i + 1]!) !== head.lastIndexOf(head[i + 1]!);
          share(`${rated}: ${whom} ${group}`, `${rated}: ${whom}`, Math.abs(value) * (isMiddle ? 2 : 1));
        } else if (tab !== 'Satisfaction')
          share(`${item}: ${group} ${spoken(label)}`, `${item}: ${group}`, value);
      });
  }
}

const GROUPS: Readonly<Record<string, (person: Respondent) => boolean>> = {
  Mentors: ({ group }) => group === 'mentor',
  Mentees: ({ group }) => group === 'mentee',
  Y1: ({ yearLevel }) => yearLevel === 'Y1',
  Y2: ({ yearLevel }) => yearLevel === 'Y2',
  Y3: ({ yearLevel }) => yearLevel === 'Y3',
  'All respondents': () => true,
  all: () => true,
};

/** The true count behind a name that the reader uses; undefined for what is no count of people's answers. */
function truth({ respondents, items }: Survey, name: string): number | undefined {
  if (name.endsWith(' missing')) return undefined; // numbers of missing answers are no secret
  const size = /^size of (.*)$/.exec(name)?.[1];
  const people = (group: string) => respondents.filter(GROUPS[group] ?? (() => false));
  if (size !== undefined) return GROUPS[size] && people(size).length;
  const [label = '', rest = ''] = name.split(': ');
  const group = Object.keys(GROUPS).find((each) => rest === each || rest.startsWith(`${each} `));
  const item = items.find((each) => each.label === label);
  if (!group || !item) return undefined;
  const answers = people(group).map(({ answers: given }) => given.get(item.id));
  const wanted = rest.slice(group.length + 1);
  const isWanted = (answer: Answer | undefined): boolean => {
    if (answer === undefined || answer.kind === 'missing') return false;
    if (wanted === '') return true;
    return answer.kind === 'score' ? String(answer.score) === wanted : answer.kind === 'options' && answer.chosen.includes(wanted); // prettier-ignore
  };
  return answers.filter(isWanted).length;
}

/** All counts of five levels that agree with what is known of them, and with the mean and SD as printed. */
function samples(reader: Reader, names: readonly string[], n: number, score: string): number[][] {
  const [mean, sd] = score.split(' ± ').map(Number);
  const agrees = (counts: readonly number[]): boolean => {
    const scores = counts.flatMap((count, i) => new Array<number>(count).fill(i + 1));
    const own = scores.reduce((sum, value) => sum + value, 0) / n;
    const spread = Math.sqrt(scores.reduce((sum, value) => sum + (value - own) ** 2, 0) / (n - 1));
    return (
      (mean === undefined || Number.isNaN(mean) || Math.abs(own - mean) < 0.0501) &&
      (sd === undefined || Math.abs(spread - sd) < 0.0501)
    );
  };
  const extended = (counts: readonly number[], open: number): number[][] => {
    const name = names[counts.length];
    if (name === undefined) return open === 0 && agrees(counts) ? [[...counts]] : [];
    const [low, high] = reader.of(name);
    const choices = Array.from({ length: Math.max(0, Math.min(high, open) - low + 1) }, (_, i) => low + i);
    return choices.flatMap((count) => extended([...counts, count], open - count));
  };
  return extended([], n);
}

const LETTERS = ['A', 'B', 'C', 'D'];
const ITEMS = [
  likertItem('Useful'),
  likertItem('Fun'),
  choiceItem('Meetings', { kind: 'singleChoice', options: LETTERS, isOptionOrderKnown: true }),
  choiceItem('Purposes of mentors', { kind: 'singleChoice', options: LETTERS, isOptionOrderKnown: true, askedOf: 'mentor', table: 'Purposes' }), // prettier-ignore
  choiceItem('Mentor roles', { options: LETTERS, isOptionOrderKnown: true, table: 'Mentor roles' }),
];
const choice = fc.constantFrom(...LETTERS);
const person = fc.record({
  group: fc.constantFrom('mentor', 'mentee', 'mentee'),
  yearLevel: fc.constantFrom('Y1', 'Y1', 'Y1', 'Y2', 'Y2', 'Y3'),
  useful: fc.option(fc.integer({ min: 1, max: 5 }), { freq: 6 }),
  fun: fc.option(fc.constantFrom(3, 4, 4, 4, 5, 5, 5, 5), { freq: 2 }),
  meetings: fc.option(choice, { freq: 8 }),
  purpose: choice,
  roles: fc.subarray(LETTERS),
});
const answered = fc.array(person, { minLength: 6, maxLength: 45 }).map((people) =>
  survey(
    ITEMS,
    people.map(({ group, yearLevel, useful, fun, meetings, purpose, roles }) =>
      respondent(
        group,
        {
          Useful: score(useful),
          Fun: score(fun),
          ...(meetings === null ? {} : { Meetings: options(meetings) }),
          ...(group === 'mentor' ? { 'Purposes of mentors': options(purpose) } : {}),
          'Mentor roles': options(...roles),
        },
        { yearLevel },
      ),
    ),
    { yearLevels: ['Y1', 'Y2', 'Y3'] },
  ),
);

describe('a reader who adds and subtracts', () => {
  it('finds a lone hidden count', () => {
    const reader = new Reader(20);
    readCounts(reader, ['a', 'b', 'c'], ['< 5', '7 (41)', '8 (47)'], 5);
    reader.knows('n', 17);
    reader.addsUp(['a', 'b', 'c'], 'n');
    reader.concludes();
    expect(reader.of('a')).toEqual([2, 2]);
  });

  it('finds no hidden count from means and SDs either', () => {
    fc.assert(
      fc.property(answered, fc.integer({ min: 3, max: 6 }), (given, least) => {
        const tables = surveyTables(given, settings({ smallCell: least }), '');
        const reader = reading(tables, given, least);
        const table = tables.find(({ tab }) => tab === 'Satisfaction');
        if (!table) return;
        const rated = printed(table);
        const columns = rated.head[1]!.flatMap((head, c) => (head === 'Mean ± SD' ? [c] : []));
        const groups = rated.head[0]!.flatMap((head) => /^(.*) \(N = /.exec(head)?.[1] ?? []);
        for (const row of rated.rows)
          columns.forEach((c, g) => {
            const names = [1, 2, 3, 4, 5].map((level) => `${row[0]}: ${groups[g]} ${level}`);
            const [n, most] = reader.of(`${row[0]}: ${groups[g]}`);
            if (n !== most || n < 2 || n > 14) return;
            const possible = samples(reader, names, n, row[c]!);
            names.forEach((name, i) => {
              const count = truth(given, name) ?? 0;
              if (count === 0 || count >= least) return;
              expect({ name, least, row, ways: new Set(possible.map((sample) => sample[i])).size > 1 }).toMatchObject({ ways: true }); // prettier-ignore
            });
          });
      }),
      { numRuns: 100 },
    );
  });

  it.each(['role', 'year level'])('finds no hidden count in the tables, compared by %s', (compareBy) => {
    fc.assert(
      fc.property(answered, fc.integer({ min: 2, max: 6 }), (given, least) => {
        const tables = surveyTables(given, settings({ smallCell: least, compareBy }), '');
        const reader = reading(tables, given, least);
        for (const name of reader.names) {
          const count = truth(given, name);
          if (count === undefined) continue;
          const [low, high] = reader.of(name);
          expect({ name, holds: low <= count && count <= high }).toEqual({ name, holds: true });
          if (count > 0 && count < least) expect({ name, least, isFound: low === high }).toEqual({ name, least, isFound: false }); // prettier-ignore
        }
      }),
      { numRuns: 150 },
    );
  });
});

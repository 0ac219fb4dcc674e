// Running pairing again: what was decided stays, and as little else as possible moves.
import { Host } from '../../host/host';
import { sampleProgram } from '../../host/sample/sampleProgram';
import type { SheetData } from '../../host/workbook/model';
import { sheetByName } from '../../host/workbook/sheets';
import {
  activePairs,
  addRow,
  call,
  couples,
  hostWith,
  job,
  PEOPLE_HEAD,
  personLine,
  rowsOf,
  table,
  type,
} from './pairingProgram';

/** The sample term, imported and paired. */
function sampleTerm(): Host {
  const host = Host.open({ workbook: sampleProgram() });
  job(host, 'importResponses');
  job(host, 'proposePairs');
  return host;
}

const mentorOf = (pairId: string): string => pairId.split('-').pop()!;

/** Sheet rows below the header, in another order that is always the same. */
function shuffle({ cells }: SheetData, step: number): void {
  const rows = cells
    .slice(1)
    .filter((row) => row?.some((cell) => cell?.value !== undefined && cell.value !== ''));
  cells.splice(1, rows.length, ...rows.map((_, at) => rows[(at * step + 3) % rows.length]));
}

describe('after accepting', () => {
  it('the pair stays whatever the rules become, and the rest is paired around it', () => {
    const host = sampleTerm();
    const [first, ...others] = activePairs(host);
    call(host, 'decidePair', first, 'Accepted');
    for (const rule of ['A common time', 'Common times', 'Help areas asked and offered'])
      type(host, 'Matching rules', rule, 'On', 'FALSE');
    job(host, 'proposePairs');
    expect(couples(host)).toContain(`${first} Accepted`);
    expect(activePairs(host).filter((id) => id === first)).toHaveLength(1);
    expect(activePairs(host).length).toBeGreaterThanOrEqual(others.length + 1);
  });

  it('withdrawing sets a conflict beside the accepted pair and frees a proposed one', () => {
    const host = sampleTerm();
    const [accepted, proposed] = activePairs(host);
    call(host, 'decidePair', accepted, 'Accepted');
    for (const pair of [accepted!, proposed!]) type(host, 'People', mentorOf(pair), 'Status', 'withdrawn');
    const before = activePairs(host);
    job(host, 'proposePairs');
    const after = activePairs(host);
    expect(after).toContain(accepted);
    expect(after).not.toContain(proposed);
    expect(rowsOf(host, 'Conflicts').map(({ Kind }) => Kind)).toContain('Withdrawn, but still a pair');
    const gone = before.filter((id) => !after.includes(id));
    expect(gone.map(mentorOf)).toEqual(gone.map(() => mentorOf(proposed!)));
  });
});

describe('after rejecting', () => {
  it('the pair does not come back, few others move, and clearing the cell undoes it', () => {
    const host = sampleTerm();
    const before = activePairs(host);
    const rejected = before.slice(0, 3);
    for (const id of rejected) call(host, 'decidePair', id, 'Rejected');
    job(host, 'proposePairs');
    const after = activePairs(host);
    expect(after.filter((id) => rejected.includes(id))).toEqual([]);
    const moved = before.filter((id) => !rejected.includes(id) && !after.includes(id));
    expect(moved.length).toBeLessThanOrEqual(rejected.length);
    expect(rowsOf(host, 'Pairs').filter(({ Status }) => Status === 'Rejected')).toHaveLength(3);
    for (const row of rowsOf(host, 'Pairs'))
      if (!before.includes(row['Pair ID']!)) expect(row['Changed since last run']).not.toBe('');
    for (const id of rejected) type(host, 'Pairs', id, 'Status', '');
    job(host, 'proposePairs');
    expect(activePairs(host).sort()).toEqual([...before].sort());
  });
});

describe('after locking', () => {
  it('the pair stays, from the tab Pairs and from Pair rules alike', () => {
    const host = hostWith({
      People: [
        PEOPLE_HEAD,
        personLine('S001', 'mentee', { 'Help areas': 'a' }),
        personLine('S002', 'mentee', { 'Help areas': 'b' }),
        personLine('S003', 'mentor', { 'Help areas': 'a' }),
        personLine('S004', 'mentor', { 'Help areas': 'b' }),
      ],
      'Pair rules': ['Mentee,Mentor,Rule,Reason'],
    });
    job(host, 'proposePairs');
    expect(couples(host)).toEqual(['T1-S001-S003 Proposed', 'T1-S002-S004 Proposed']);
    addRow(host, 'Pair rules', ['S001', 'S004', 'Lock']);
    job(host, 'proposePairs');
    expect(couples(host)).toEqual(['T1-S001-S004 Locked', 'T1-S002-S003 Proposed']);
    call(host, 'decidePair', 'T1-S002-S003', 'Locked');
    type(host, 'People', 'S003', 'Year level', 'PY2');
    job(host, 'proposePairs');
    expect(couples(host)).toEqual(['T1-S001-S004 Locked', 'T1-S002-S003 Locked']);
    expect(rowsOf(host, 'Conflicts').map(({ Kind }) => Kind)).toEqual(['A fixed pair breaks a rule']);
  });
});

describe('after ending', () => {
  it('the place is free again, and the two are not paired anew by themselves when that was wished', () => {
    const host = hostWith();
    job(host, 'proposePairs');
    call(host, 'decidePair', 'T1-S001-S003', 'Accepted');
    call(host, 'decidePair', 'T1-S001-S003', 'Ended');
    type(host, 'Pairs', 'T1-S001-S003', 'Coordinator note', 'do not pair again');
    job(host, 'proposePairs');
    expect(couples(host)).toContain('T1-S001-S003 Ended');
    expect(activePairs(host)).not.toContain('T1-S001-S003');
    expect(activePairs(host)).toContain('T1-S001-S004');
  });
});

describe('when a mentor joins late', () => {
  it('nobody else moves unless that gives somebody a mentor', () => {
    const host = sampleTerm();
    const before = activePairs(host);
    const [left] = rowsOf(host, 'Unmatched').filter(
      ({ Role, Reason }) => Role === 'mentee' && /pass/.test(Reason!),
    );
    const people = rowsOf(host, 'People');
    const waiting = people.find((row) => row['Person ID'] === left!['Person ID'])!;
    const late: Record<string, string> = {
      ...waiting,
      'Person ID': 'S901',
      Role: 'mentor',
      Name: 'Late Mentor',
      'E-mail': 'late@example.org',
      'Year level': 'Y2',
      Places: '1',
      'Named partners': '',
      'Last import': '',
    };
    addRow(
      host,
      'People',
      table(host, 'People')[0]!.map((header) => late[header] ?? ''),
    );
    job(host, 'proposePairs');
    const after = activePairs(host);
    expect(after).toHaveLength(before.length + 1);
    expect(before.filter((id) => !after.includes(id))).toEqual([]);
    expect(after.find((id) => !before.includes(id))).toMatch(/-S901$/);
  });
});

describe('the order of rows', () => {
  it('decides nothing: shuffled people, rules and pairs give the same tabs', () => {
    const plain = sampleTerm();
    const shuffled = Host.open({ workbook: sampleProgram() });
    job(shuffled, 'importResponses');
    job(shuffled, 'setUpSpreadsheet');
    shuffle(sheetByName(shuffled.workbook, 'People')!, 7);
    shuffle(sheetByName(shuffled.workbook, 'Matching rules')!, 5);
    job(shuffled, 'proposePairs');
    const pairs = (host: Host) =>
      rowsOf(host, 'Pairs').map(({ 'Pair ID': id, Score, How, 'Eligible mentors': eligible }) => [
        id,
        Score,
        How,
        eligible,
      ]);
    expect(pairs(shuffled)).toEqual(pairs(plain));
    expect(rowsOf(shuffled, 'Unmatched')).toEqual(rowsOf(plain, 'Unmatched'));
    const sorted = (host: Host) =>
      table(host, 'Conflicts')
        .map((row) => row.join('|'))
        .sort();
    expect(sorted(shuffled)).toEqual(sorted(plain));

    shuffle(sheetByName(shuffled.workbook, 'Pairs')!, 11);
    shuffle(sheetByName(shuffled.workbook, 'People')!, 13);
    job(shuffled, 'proposePairs');
    expect(activePairs(shuffled).sort()).toEqual(activePairs(plain).sort());
  });
});

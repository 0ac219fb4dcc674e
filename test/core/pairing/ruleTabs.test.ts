import {
  asRead,
  defaultRulesToTab,
  rulesFromTab,
  rulesToTab,
} from '../../../src/core/pairing/matchingRulesTab';
import { pairsFromTab, partsOfPairId, pairId } from '../../../src/core/pairing/pairRows';
import { leastAndException, pointsByNumber, wholeNumbers } from '../../../src/core/pairing/ruleValues';
import { largestRemainder } from '../../../src/core/pairing/shares';
import { fnv1a } from '../../../src/core/pairing/tieBreak';
import type { Cell } from '../../../src/core/table';
import { speak } from '../../../src/text/speak';
import { inEnglish } from './build';

const defaults = asRead(defaultRulesToTab(), inEnglish);
const column = (header: string) => defaults.headers.indexOf(header);

/** The default tab with one cell changed. */
const withCell = (row: number, header: string, value: Cell) => ({
  ...defaults,
  rows: defaults.rows.map((cells, at) =>
    cells.map((cell, c) => (at === row && c === column(header) ? value : cell)),
  ),
});

describe('Matching rules', () => {
  it('begins with ten rules on, whose shares add up to 100', () => {
    const { rules, problems } = rulesFromTab(defaults, []);
    expect(problems).toEqual([]);
    expect(rules).toHaveLength(10);
    expect(rules.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
    const shares = defaults.rows.map((row) => Number(row[column('Share %')]));
    expect(shares.reduce((sum, share) => sum + share, 0)).toBe(100);
  });

  it('means the same in Korean', () => {
    const korean = rulesFromTab(
      asRead(defaultRulesToTab(), (phrase) => speak(phrase, 'ko')),
      [],
    );
    const english = rulesFromTab(defaults, []);
    const numbers = ({ kind, operator, value, weight, missing }: (typeof english.rules)[number]) => [
      kind,
      operator,
      value,
      weight,
      missing,
    ];
    expect(korean.rules.map(numbers)).toEqual(english.rules.map(numbers));
  });

  it.each<[string, Cell, string]>([
    ['Operator', 'is like', 'E3'],
    ['Kind', 'Perhaps', 'C3'],
    ['Mentee column', 'Shoe size', 'D3'],
    ['Mentor column', '', 'F3'],
    ['Value', '2:100, many', 'G3'],
    ['Weight', 12.5, 'H3'],
    ['Weight', 101, 'H3'],
    ['Missing answer', 'maybe', 'J3'],
    ['Rule', 'Academic year', 'B3'],
    ['Kind', 'By person', 'C3'],
  ])('names the cell of an unusable %s (%s)', (header, value, cell) => {
    const { problems } = rulesFromTab(withCell(1, header, value), []);
    expect(problems.map((problem) => problem.cell)).toEqual([cell]);
  });

  it('does not look at rules that are off', () => {
    const off = withCell(1, 'On', false);
    const odd = {
      ...off,
      rows: off.rows.map((row, at) =>
        at === 1 ? row.map((cell, c) => (c === column('Value') ? '?' : cell)) : row,
      ),
    };
    expect(rulesFromTab(odd, []).problems).toEqual([]);
  });

  it('takes any column of People', () => {
    const own = withCell(1, 'Mentee column', 'Shoe size');
    expect(rulesFromTab(own, ['Shoe size']).problems).toEqual([]);
  });

  it('writes fresh shares and leaves what the coordinator typed', () => {
    const heavier = withCell(4, 'Weight', 135);
    const halved = rulesToTab(withCell(4, 'Weight', 65), new Map([['A common time', 3]]));
    expect(halved.rows.map((row) => Number(row[8])).reduce((sum, share) => sum + share, 0)).toBe(100);
    expect(rulesToTab(heavier, new Map()).rows.map((row) => row[1])).toEqual(
      defaults.rows.map((row) => row[1]),
    );
    const touched = halved.columns.filter(({ owner }) => owner !== 'coordinator').map(({ header }) => header);
    expect(touched).toEqual(['Share %', 'Left with nobody']);
    expect(halved.rows.map((row) => row[12]).filter((cell) => cell !== '')).toEqual([3]);
  });
});

describe('values of rules', () => {
  it('keep the promises of their examples', () => {
    expect(wholeNumbers('0, 1, 2')).toEqual([0, 1, 2]);
    expect(pointsByNumber('1:60, 2:100')).toEqual(
      new Map([
        [1, 60],
        [2, 100],
      ]),
    );
    expect(leastAndException('1; unless Meeting mode = Text | Phone')).toEqual({
      least: 1,
      exception: { header: 'Meeting mode', options: ['text', 'phone'] },
    });
  });
  it('refuse what makes no sense', () => {
    expect(wholeNumbers('1, two')).toBeNull();
    expect(pointsByNumber('1:101')).toBeNull();
    expect(leastAndException('1; unless Mode')).toBeNull();
    expect(leastAndException('')).toBeNull();
  });
});

describe('Pairs', () => {
  const read = (...rows: Cell[][]) =>
    pairsFromTab({ name: 'Pairs', headers: ['Pair ID', 'Status', 'From'], rows, firstRow: 2 });

  it('has IDs that can be read back, whatever the term is called', () => {
    expect(partsOfPairId(pairId('2026-spring', 'S014', 'S003'))).toEqual({
      term: '2026-spring',
      menteeId: 'S014',
      mentorId: 'S003',
    });
    expect(partsOfPairId('S014')).toBeNull();
  });

  it('reads status and days; a blank status is a proposal', () => {
    const { pairs, problems } = read(
      ['T1-S001-S002', 'accepted', '2026-03-02T00:00:00'],
      ['T1-S003-S002', '', ''],
    );
    expect(problems).toEqual([]);
    expect(pairs.map(({ status, from }) => [status, from])).toEqual([
      ['Accepted', '2026-03-02'],
      ['Proposed', ''],
    ]);
  });

  it('names an unknown status, an ID of another kind and a repeated pair', () => {
    const { pairs, problems } = read(
      ['T1-S001-S002', 'Perhaps', ''],
      ['S1', 'Accepted', ''],
      ['T1-S001-S002', 'Accepted', ''],
    );
    expect(problems.map(({ cell }) => cell)).toEqual(['B2', 'A3', 'A4']);
    expect(pairs).toHaveLength(1);
  });
});

describe('largestRemainder', () => {
  it('keeps the promise of its example', () =>
    expect(largestRemainder([33.3, 33.3, 33.4], 100)).toEqual([33, 33, 34]));
  it('takes numbers below 0', () => expect(largestRemainder([-1.5, 2.5], 1)).toEqual([-1, 2]));
});

describe('fnv1a', () => {
  // Test vectors of the authors, http://www.isthe.com/chongo/src/fnv/test_fnv.c, 32-bit FNV-1a.
  it.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['b', 0xe70c2de5],
    ['foobar', 0xbf9cf968],
  ])('of "%s"', (text, hash) => expect(fnv1a(text)).toBe(hash));
});

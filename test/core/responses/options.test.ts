import { learnOptions } from '../../../src/core/responses/learnOptions';
import { chooseJoin, optionReader } from '../../../src/core/responses/options';

const LEVELS = ['High school', 'Mixed (talks, workshops, training)', 'Graduate', 'MOOC'];

describe('optionReader', () => {
  const read = optionReader(LEVELS, ', ');

  it('takes the longest known option at each place', () =>
    expect(optionReader(['A', 'B', 'A, B'], ', ')('A, B, A')).toEqual({
      options: ['A, B', 'A'],
      writeIn: '',
    }));

  it('keeps an option with commas whole', () =>
    expect(read('High school, Mixed (talks, workshops, training), MOOC')).toEqual({
      options: ['High school', 'Mixed (talks, workshops, training)', 'MOOC'],
      writeIn: '',
    }));

  it('leaves what fits no option as one write-in, commas and all', () =>
    expect(read('Graduate, evening classes, for parents, too')).toEqual({
      options: ['Graduate'],
      writeIn: 'evening classes, for parents, too',
    }));

  it('ends a write-in before the next known option', () =>
    expect(read('my own, odd one, MOOC')).toEqual({ options: ['MOOC'], writeIn: 'my own, odd one' }));

  it('does not take an option that only begins a word', () =>
    expect(read('Graduates of 2019')).toEqual({ options: [], writeIn: 'Graduates of 2019' }));

  it('compares without letter case and quotes, and answers in the spelling of the list', () =>
    expect(optionReader(['Mentor’s notes'], ';')("mentor's NOTES;")).toEqual({
      options: ['Mentor’s notes'],
      writeIn: '',
    }));

  it('counts an option once', () => expect(read('MOOC, MOOC')).toEqual({ options: ['MOOC'], writeIn: '' }));

  it('never splits a text when no option is known', () =>
    expect(optionReader([], ', ')('one, two')).toEqual({ options: [], writeIn: 'one, two' }));

  it('reads lists joined by semicolons without spaces', () =>
    expect(optionReader(['Cafe', 'Library'], ';')('Cafe;Library;')).toEqual({
      options: ['Cafe', 'Library'],
      writeIn: '',
    }));
});

describe('learnOptions', () => {
  const learn = (counts: Readonly<Record<string, number>>) =>
    learnOptions(new Map(Object.entries(counts)), ', ');

  it('puts an option with a comma together again when its halves never part', () =>
    expect(
      learn({ 'In person, indoors': 5, 'By text, any hour': 3, 'In person, indoors, By text, any hour': 11 }),
    ).toEqual({
      options: ['In person, indoors', 'By text, any hour'],
      hasJoined: true,
      isTyped: false,
    }));

  it('does not put options together that were only chosen together now and then', () =>
    expect(learn({ 'Cafe, Library': 6, Cafe: 4, Library: 3 }).options).toEqual(['Cafe', 'Library']));

  it('keeps what stands in brackets whole', () =>
    expect(learn({ 'Help (exams, notes), Listening': 2, Listening: 3 }).options).toEqual([
      'Listening',
      'Help (exams, notes)',
    ]));

  it('sees that people typed the words themselves', () =>
    expect(learn({ 'numpy, Pandas': 9, 'pandas, Numpy': 9, numpy: 2, Pandas: 2 }).isTyped).toBe(true));
});

describe('chooseJoin', () => {
  it.each([
    [
      [
        ['a;b', 3],
        ['b', 2],
      ],
      ';',
    ],
    [
      [
        ['a, b', 3],
        ['b', 2],
      ],
      ', ',
    ],
    [
      [
        ['We met; it rained, and so on', 1],
        ['b, c', 9],
      ],
      ', ',
    ],
    [
      [
        ['a\nb', 3],
        ['b\nc', 2],
      ],
      '\n',
    ],
  ] as const)('%j', (answers, join) => expect(chooseJoin(answers)).toBe(join));
});

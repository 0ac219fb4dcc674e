import { tabPosition } from '../../src/google/tabPosition';

describe('tabPosition', () => {
  it.each([
    { names: ['Form Responses 1'], tab: 'People', at: 1, why: 'the first of ours goes to the end' },
    {
      names: ['Form Responses 1', 'Settings', 'Problems'],
      tab: 'People',
      at: 2,
      why: 'between set-up and problems',
    },
    {
      names: ['Responses', 'Problems', 'Run log'],
      tab: 'Settings',
      at: 1,
      why: 'before what comes later in the term',
    },
    {
      names: ['Hours', 'mine', 'Settings'],
      tab: 'People',
      at: 3,
      why: 'after the last that comes before, wherever it was moved',
    },
    { names: [], tab: 'Settings', at: 0, why: 'an empty list' },
  ])('$why', ({ names, tab, at }) => expect(tabPosition(names, tab)).toBe(at));
});

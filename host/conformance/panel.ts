// google.script.run: what crosses between panel and script.
import type { ConformanceRow } from './row';

const GUIDE = 'HTML Service: Communicate with Server Functions';

export const rows: readonly ConformanceRow[] = [
  {
    id: 'panel.undefinedInArray',
    behaviour: 'undefined inside an array becomes null',
    evidence: 'DOC',
    source: GUIDE,
    observe: (open) => open('return [1, undefined, { a: undefined, b: 2 }];').panel('entry').value,
    expected: [1, null, { b: 2 }],
  },
  {
    id: 'panel.copies',
    behaviour: 'arguments are copies',
    evidence: 'DOC',
    source: GUIDE,
    observe: (open) => {
      const given = { list: [1] };
      open('a.list.push(2);').panel('entry', given);
      return given;
    },
    expected: { list: [1] },
  },
  {
    id: 'panel.date',
    behaviour: 'a Date cannot cross; Google hands over null, the host says so',
    evidence: 'SEEN',
    source: 'enuchi/React-Google-Apps-Script#28',
    observe: (open) => open('return { at: new Date(0) };').panel('entry').error?.message,
    expected: 'local host: a Date cannot cross between panel and script (at result.at)',
  },
  {
    id: 'panel.private',
    behaviour: 'a function whose name ends in _ cannot be called',
    evidence: 'DOC',
    source: GUIDE,
    observe: (open) => {
      try {
        return open('').panel('entry_');
      } catch (error) {
        return (error as Error).message;
      }
    },
    expected: 'google.script.run.entry_ is not a function',
  },
];

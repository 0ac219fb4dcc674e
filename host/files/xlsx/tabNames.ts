// Tab names that the .xlsx file refuses: too long, with `[]:*?/\`, an apostrophe at an end, or equal but for case.

const LONGEST = 31;

/**
 * Names for the file, in the order of the tabs; a name that fits stays as it is.
 *
 * @example fileTabNames(['2026/1', 'People']) // ['2026_1', 'People']
 */
export function fileTabNames(names: readonly string[]): string[] {
  const fitting = names.map((name) =>
    name
      .replace(/[[\]:*?/\\]/g, '_')
      .replace(/^'|'$/g, '_')
      .slice(0, LONGEST),
  );
  // names that need no change keep it; the changed ones make way
  const taken = new Set(fitting.filter((name, index) => name === names[index]).map(folded));
  return fitting.map((name, index) => {
    if (name === names[index]) return name;
    let free = name;
    for (let count = 2; taken.has(folded(free)); count += 1) {
      const ending = ` (${count})`;
      free = name.slice(0, LONGEST - ending.length) + ending;
    }
    taken.add(folded(free));
    return free;
  });
}

const folded = (name: string): string => name.toLowerCase();

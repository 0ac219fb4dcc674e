// The search language of Drive (`q`), as far as an add-on needs it to find its own files again.
import { NotEmulatedError, ServiceError } from '../engine/emulated';
import { type DriveFile, ROOT_FOLDER } from './driveStore';

type Test = (file: DriveFile) => boolean;

const STRING = `'((?:[^'\\\\]|\\\\.)*)'`;

/** Each kind of term with the test it stands for. */
const TERMS: readonly (readonly [RegExp, (...parts: string[]) => Test])[] = [
  [new RegExp(`^name\\s*=\\s*${STRING}`), (name) => (file) => file.name === name],
  [new RegExp(`^mimeType\\s*=\\s*${STRING}`), (type) => (file) => file.mimeType === type],
  [new RegExp(`^mimeType\\s*!=\\s*${STRING}`), (type) => (file) => file.mimeType !== type],
  [/^trashed\s*=\s*(true|false)/, (value) => (file) => file.trashed === (value === 'true')],
  [
    new RegExp(`^${STRING}\\s+in\\s+parents`),
    (id) => (file) =>
      id === ROOT_FOLDER && file.parents.length === 0 ? true : file.parents.includes(id ?? ''),
  ],
  [
    new RegExp(
      `^appProperties\\s+has\\s*\\{\\s*key\\s*=\\s*${STRING}\\s+and\\s+value\\s*=\\s*${STRING}\\s*\\}`,
    ),
    (key, value) => (file) => key !== undefined && file.appProperties[key] === value,
  ],
];

/**
 * Compiles a query: terms joined by `and`.
 *
 * Source: "Search query terms and operators" of the Drive API, the subset above.
 *
 * @throws NotEmulatedError for a term of Drive's that is not in the subset.
 * @throws ServiceError with Drive's text for what is no query at all.
 */
export function compileQuery(query: string): Test {
  const tests: Test[] = [];
  let rest = query.trim();
  if (rest === '') return () => true;
  for (;;) {
    const [length, test] = term(rest, query);
    tests.push(test);
    rest = rest.slice(length).trim();
    if (rest === '') return (file) => tests.every((each) => each(file));
    const and = /^and\s+/.exec(rest);
    if (!and) throw unreadable(query, rest);
    rest = rest.slice(and[0].length);
  }
}

function term(rest: string, query: string): [length: number, test: Test] {
  for (const [pattern, build] of TERMS) {
    const match = pattern.exec(rest);
    if (match) return [match[0].length, build(...match.slice(1).map((part) => part.replace(/\\(.)/g, '$1')))];
  }
  throw unreadable(query, rest);
}

function unreadable(query: string, rest: string): Error {
  if (/^(or|not|\(|[a-zA-Z]+\s*(=|!=|<|>|contains|has|in)|')/.test(rest)) {
    return new NotEmulatedError(`Drive query "${rest}"`);
  }
  return new ServiceError(`API call to drive.files.list failed with error: Invalid Value (${query})`);
}

// One person's answer to one question, read once and ready to be compared with many others.
import { OPTION_JOIN, PEOPLE, type Person } from '../program';

export interface Answer {
  /** The cell as it stands. */
  readonly shown: string;
  /** The same without differences of case, width and spacing; '' when not answered. */
  readonly text: string;
  /** Each option once, in the order given: as shown, and folded like `text`. */
  readonly labels: readonly string[];
  readonly options: readonly string[];
}

/** Text without differences that no reader would mean: case, width, Unicode form, runs of blanks. */
export const fold = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** @example answerOf('Test strategy; Time').options // ['test strategy', 'time'] */
export function answerOf(shown: string): Answer {
  const labels: string[] = [];
  const options: string[] = [];
  for (const piece of shown.split(OPTION_JOIN.trim())) {
    const option = fold(piece);
    if (option === '' || options.includes(option)) continue;
    labels.push(piece.trim());
    options.push(option);
  }
  return { shown: shown.trim(), text: fold(shown), labels, options };
}

/** What stands in a column of `People` for one person; '' when there is no such column. */
export function cellOf(person: Person, header: string): string {
  switch (header) {
    case PEOPLE.id:
      return person.id;
    case PEOPLE.name:
      return person.name;
    case PEOPLE.email:
      return person.email;
    case PEOPLE.yearLevel:
      return person.yearLevel;
    case PEOPLE.places:
      return person.places === null ? '' : String(person.places);
    case PEOPLE.signedUp:
      return person.signedUp;
    default:
      return person.fields[header] ?? '';
  }
}

/** The answers of many people to one question, in their order. */
export const answersOf = (people: readonly Person[], header: string): readonly Answer[] =>
  people.map((person) => answerOf(cellOf(person, header)));

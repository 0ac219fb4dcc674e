// Finds the pair that an answer means: by Pair ID, or by the mentor and the mentee it names.
import type { FieldRecord, Pair, Person, Role } from '../program';
import { LOG_FIELDS } from '../program';
import { folded } from './screening';

/** Looks people and pairs up by what people write about them. */
export class PairFinder {
  private readonly byId: ReadonlyMap<string, Person>;
  private readonly byText = new Map<string, Person[]>();
  private readonly byMember = new Map<string, Pair[]>();

  constructor(
    people: readonly Person[],
    private readonly pairs: readonly Pair[],
  ) {
    this.byId = new Map(people.map((person) => [person.id, person]));
    for (const person of people) {
      for (const text of new Set([person.email, person.name, person.id].map(folded))) {
        if (text !== '') add(this.byText, text, person);
      }
    }
    for (const pair of pairs.filter(({ status }) => STANDING.includes(status))) {
      add(this.byMember, pair.mentorId, pair);
      add(this.byMember, pair.menteeId, pair);
    }
  }

  /** Whether any pair stands: before the first one is accepted, nobody can name one. */
  get hasPairs(): boolean {
    return this.byMember.size > 0;
  }

  person(id: string): Person | undefined {
    return this.byId.get(id);
  }

  /** People whose e-mail address, name or ID is written, in one role or in any. */
  named(text: string, role?: Role): readonly Person[] {
    const found = this.byText.get(folded(text)) ?? [];
    return role ? found.filter((person) => person.role === role) : found;
  }

  /** The person who answered, by e-mail address, or by name where the form collects none. */
  answerer(record: FieldRecord): readonly Person[] {
    return this.named(record.email !== '' ? record.email : record.name);
  }

  /**
   * Pairs that an answer may mean: the one whose Pair ID it gives, or those of the person who answered,
   * narrowed by the mentor and the mentee it names.
   */
  candidates(record: FieldRecord): readonly Pair[] {
    const field = (name: string) => (record.fields[name] ?? '').trim();
    const pairId = folded(field(LOG_FIELDS.pairId));
    if (pairId !== '') return this.pairs.filter(({ id }) => folded(id) === pairId);
    const answerers = this.answerer(record).map(({ id }) => id);
    const mentors = this.idsNamed(field(LOG_FIELDS.mentor), 'mentor');
    const mentees = this.idsNamed(field(LOG_FIELDS.mentee), 'mentee');
    const start = answerers.length > 0 ? answerers : [...(mentors ?? mentees ?? [])];
    const pairs = new Set(start.flatMap((id) => this.byMember.get(id) ?? []));
    return [...pairs].filter(
      ({ mentorId, menteeId }) => (mentors?.has(mentorId) ?? true) && (mentees?.has(menteeId) ?? true),
    );
  }

  private idsNamed(text: string, role: Role): ReadonlySet<string> | undefined {
    return text === '' ? undefined : new Set(this.named(text, role).map(({ id }) => id));
  }
}

const STANDING: readonly string[] = ['Accepted', 'Locked', 'Ended'];

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

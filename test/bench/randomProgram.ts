// Invented terms of any size, the same for the same seed: what the sign-ups of a program look like to pairing.
import { PEOPLE, SIGN_UP_FIELDS as F, type Person } from '../../src/core/program';

export interface ProgramSize {
  readonly mentees: number;
  readonly mentors: number;
  readonly seed: number;
}

const AREAS = [
  'Test strategy',
  'Understanding material',
  'Time and focus',
  'Study plan',
  'School life and routine',
  'Emotional support',
  'Tutoring',
  'Study resources',
];
const WAYS = ['Push me', 'Step by step', 'Listen first', 'Study side by side'];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const TIMES = DAYS.flatMap((day) => ['morning', 'lunch', 'evening'].map((part) => `${day} ${part}`));
const MENTEE_YEARS = ['PY2', 'PY2', 'Y1', 'Y1', 'Y2', 'Y3'];
const MENTOR_YEARS = ['Y1', 'Y2', 'Y2', 'Y3', 'Y3', 'Y4'];

/** Numbers from 0 to 1 that look like chance. Source: the public-domain generator mulberry32. */
export function chanceFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A term: one mentor in four takes two, one mentee in three names somebody. */
export function randomProgram({ mentees, mentors, seed }: ProgramSize): readonly Person[] {
  const chance = chanceFrom(seed);
  const below = (count: number) => Math.floor(chance() * count);
  const one = (list: readonly string[]) => list[below(list.length)]!;
  const some = (list: readonly string[], count: number) => {
    const left = [...list];
    return Array.from({ length: count }, () => left.splice(below(left.length), 1)[0]!).join('; ');
  };
  const person = (role: Person['role'], index: number): Person => {
    const id = `S${String(index + 1).padStart(4, '0')}`;
    const isMentor = role === 'mentor';
    const named =
      !isMentor && chance() < 1 / 3 ? `S${String(mentees + below(mentors) + 1).padStart(4, '0')}` : '';
    return {
      id,
      role,
      status: 'active',
      name: `${role} ${id}`,
      email: `${id.toLowerCase()}@example.org`,
      yearLevel: one(isMentor ? MENTOR_YEARS : MENTEE_YEARS),
      places: isMentor ? (chance() < 0.25 ? 2 : 1) : null,
      consent: true,
      signedUp: `2026-02-${String(10 + below(15))}T${String(10 + below(10))}:${String(10 + below(50))}:00`,
      fields: {
        [F.helpAreas]: some(AREAS, isMentor ? 2 + below(4) : 3),
        [F.waysOfHelping]: some(WAYS, 1 + below(2)),
        [F.times]: some(TIMES, 3 + below(3)),
        [F.mode]: one(['Face to face', 'Face to face; Text messages', 'Text messages']),
        [F.meetingPlaces]: one(['Library', 'Lounge', 'Lecture room', 'Library; Lounge']),
        [F.languages]: one(['English', 'Korean', 'English; Korean']),
        [F.namedPartners]: named === '' ? '' : `${named.toLowerCase()}@example.org`,
      },
    };
  };
  return [
    ...Array.from({ length: mentees }, (_, at) => person('mentee', at)),
    ...Array.from({ length: mentors }, (_, at) => person('mentor', mentees + at)),
  ];
}

/** The columns that these people have answered. */
export const PROGRAM_HEADERS: readonly string[] = [...Object.values(PEOPLE), ...Object.values(F)];

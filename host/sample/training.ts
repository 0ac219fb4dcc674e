// Who came to the two-hour training, as they said on a form at its end.
import type { Faker } from '@faker-js/faker';
import { daySerial, instantSerial } from './calendar';
import type { SamplePerson } from './people';
import type { Response } from './responseTab';
import type { SampleWords } from './words/words';

const TRAINING_DAYS = { mentor: '2026-03-04', mentee: '2026-03-05' } as const;
const TRAINING_MINUTES = 120;
const TRAINING_ENDS = 20 * 3600;

/** Places in the lists, from 0: who sent no form, and who left early and said so. */
const ABSENT = { mentor: [24], mentee: [2, 11, 26] } as const;
const LEFT_EARLY = { mentor: [15], mentee: [19] } as const;

export const trainingQuestions = ({ email, training }: SampleWords): string[] => [
  email,
  training.role,
  training.day,
  training.minutes,
  training.attended,
];

/** Attendance of the people of one role, in the order of the list. */
export function trainingResponses(
  people: readonly SamplePerson[],
  faker: Faker,
  { training, roles }: SampleWords,
): Response[] {
  return people.flatMap((person, place) => {
    if ((ABSENT[person.role] as readonly number[]).includes(place)) return [];
    const left = (LEFT_EARLY[person.role] as readonly number[]).includes(place);
    const day = daySerial(TRAINING_DAYS[person.role]);
    return {
      sentAt: instantSerial(day, TRAINING_ENDS + faker.number.int({ min: 60, max: 3600 })),
      answers: [
        person.email,
        roles[person.role],
        { serial: day, as: 'day' as const },
        TRAINING_MINUTES,
        left ? training.no : training.yes,
      ],
    };
  });
}

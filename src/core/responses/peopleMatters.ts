// What sign-ups leave to the coordinator: whether two of them are one person.
import { PEOPLE } from '../program';
import type { Phrase } from '../phrase';
import { ANOTHER_PERSON, personNamedBy, sameAs, type Findings, type Matter } from './decisions';
import { cellOf, problemIn, type SignUpSource } from './latestSignUps';
import type { SignUp } from './signUp';
import { similarPeople } from './similarPeople';
import { say } from './words';

/** A sign-up with the person that it belongs to, or perhaps belongs to. */
export interface OwnedSignUp {
  readonly signUp: SignUp;
  readonly source: SignUpSource;
  readonly personId: string;
}

/** Answers of which name or address was corrected: they wait for a decision. */
export function correctedMatters(waiting: readonly OwnedSignUp[]): Findings {
  return {
    problems: waiting.map(({ signUp, source, personId }) =>
      problemIn(source, signUp.record, PEOPLE.email, say('personCorrected', { person: personId })),
    ),
    matters: waiting.map((owned) =>
      matter(
        owned,
        owned.personId,
        say('aboutCorrected', { who: whoOf(owned.signUp), person: owned.personId }),
      ),
    ),
  };
}

/** Sign-ups that may be one person, and those about which somebody decided. */
export function personMatters(signUps: readonly OwnedSignUp[]): Findings {
  const problems: Findings['problems'][number][] = [];
  const matters: Matter[] = [];
  for (const owned of signUps) {
    const decision = decisionOn(owned);
    if (decision === ANOTHER_PERSON || personNamedBy(decision) !== '') {
      const personId = personNamedBy(decision) || owned.personId;
      matters.push(matter(owned, personId, say('aboutDecided', { who: whoOf(owned.signUp) })));
    }
  }
  for (const { first, second, by } of similarPeople(signUps.map(({ signUp }) => signUp))) {
    const [one, other] = [signUps[first], signUps[second]];
    if (!one || !other || decisionOn(other) !== '') continue;
    const cell = cellOf(one);
    const fix =
      by === 'address' ? say('sameEmailOtherName', { other: cell }) : say('similarPerson', { other: cell });
    problems.push(problemIn(other.source, other.signUp.record, PEOPLE.email, fix));
    const gaps = { who: whoOf(other.signUp), other: whoOf(one.signUp), person: one.personId };
    const about = by === 'address' ? say('aboutSameAddress', gaps) : say('aboutSimilar', gaps);
    matters.push(matter(other, one.personId, about));
  }
  return { problems, matters };
}

const decisionOn = ({ signUp, source }: OwnedSignUp): string =>
  source.decisions.get(signUp.record.rowKey) ?? '';

const whoOf = ({ name, email }: SignUp): string =>
  name === '' || email === '' ? name + email : `${name} (${email})`;

function matter(owned: OwnedSignUp, personId: string, about: Phrase): Matter {
  const { rowKey, tab } = owned.signUp.record;
  const decision = decisionOn(owned);
  const choices = [
    { rowKey, decision: sameAs(personId), label: say('onePerson') },
    { rowKey, decision: ANOTHER_PERSON, label: say('twoPeople') },
  ];
  return {
    tab,
    cell: cellOf(owned),
    about,
    isOpen: decision === '',
    choices: choices.map((choice) => ({ ...choice, isChosen: choice.decision === decision })),
  };
}

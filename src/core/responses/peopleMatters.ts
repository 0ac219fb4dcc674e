// What sign-ups leave to the coordinator: whether two of them are one person.
import { PEOPLE, type Person } from '../program';
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

/**
 * Sign-ups that may be one person, and those about which somebody decided.
 *
 * @param others People whom no sign-up stands for, for example typed into the tab by hand.
 */
export function personMatters(signUps: readonly OwnedSignUp[], others: readonly Person[] = []): Findings {
  const problems: Findings['problems'][number][] = [];
  const matters: Matter[] = [];
  for (const owned of signUps) {
    const decision = decisionOn(owned);
    if (decision === ANOTHER_PERSON || personNamedBy(decision) !== '') {
      const personId = personNamedBy(decision) || owned.personId;
      matters.push(matter(owned, personId, say('aboutDecided', { who: whoOf(owned.signUp) })));
    }
  }
  const known = [
    ...others.map((person) => ({ who: person, personId: person.id, at: `People, ${person.id}` })),
    ...signUps.map((owned) => ({ who: owned.signUp, personId: owned.personId, at: cellOf(owned) })),
  ];
  for (const { first, second, by } of similarPeople(known.map(({ who }) => who))) {
    const [one, other] = [known[first], signUps[second - others.length]];
    if (!one || !other || decisionOn(other) !== '') continue;
    const cell = one.at;
    const fix =
      by === 'address' ? say('sameEmailOtherName', { other: cell }) : say('similarPerson', { other: cell });
    problems.push(problemIn(other.source, other.signUp.record, PEOPLE.email, fix));
    const gaps = { who: whoOf(other.signUp), other: whoOf(one.who), person: one.personId };
    const about = by === 'address' ? say('aboutSameAddress', gaps) : say('aboutSimilar', gaps);
    matters.push(matter(other, one.personId, about));
  }
  return { problems, matters };
}

const decisionOn = ({ signUp, source }: OwnedSignUp): string =>
  source.decisions.get(signUp.record.rowKey) ?? '';

const whoOf = ({ name, email }: Pick<Person, 'name' | 'email'>): string =>
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

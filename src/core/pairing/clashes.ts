// Wishes and records that clash, found after a run.
import type { Person } from '../program';
import { twinsByEmail } from './arena';
import type { Conflict } from './conflictsTab';
import { filled } from './explain';
import { labelOf, nameOf } from './label';
import type { Outcome } from './leftOver';
import type { Naming } from './namedPartners';
import type { PairingInput } from './propose';
import { say } from './words';

/** All clashes that the coordinator should know of, in a fixed order. */
export const clashesOf = (outcome: Outcome, input: PairingInput): readonly Conflict[] => [
  ...unknownInRules(input),
  ...brokenPairs(outcome),
  ...unservedMutual(outcome),
  ...unclearNames(outcome),
  ...bothWays(outcome),
];

const unknownInRules = ({ unknownInPairRules = [] }: PairingInput): readonly Conflict[] =>
  unknownInPairRules.map(({ written, role }) => ({
    kind: say('kindUnknownInRules'),
    people: written,
    what: role === 'mentee' ? say('unknownMenteeWhat') : say('unknownMentorWhat'),
    remedy: say('unknownInRulesRemedy'),
  }));

/** Fixed pairs that break a rule now, or hold somebody who has withdrawn. */
function brokenPairs({ arena, fixed }: Outcome): readonly Conflict[] {
  return [...fixed].flatMap(([i, j]) => {
    const [mentee, mentor] = [arena.mentees[i]!, arena.mentors[j]!];
    const people = `${labelOf(mentee)}, ${labelOf(mentor)}`;
    const gone = [mentee, mentor].filter(({ status }) => status === 'withdrawn');
    const failed = arena.comparison.failedMusts(i, j);
    return [
      ...gone.map((person) => ({
        kind: say('kindWithdrawn'),
        people,
        what: say('withdrawnWhat', { name: nameOf(person) }),
        remedy: say('withdrawnRemedy'),
      })),
      ...failed.map((rule) => ({
        kind: say('kindFixedBreaks'),
        people,
        what: say('breaksMust', {
          rule: rule.name,
          text: filled(rule.doesNotFit, arena.comparison.gaps(rule, i, j)),
        }),
        remedy: say('fixedBreaksRemedy'),
      })),
    ];
  });
}

/** Two who named each other and are not a pair. */
function unservedMutual({ arena, mentorOf }: Outcome): readonly Conflict[] {
  const conflicts: Conflict[] = [];
  arena.mentees.forEach((mentee, i) =>
    arena.mentors.forEach((mentor, j) => {
      if (!arena.isMutual(i, j) || mentorOf.get(i) === j) return;
      const people = `${labelOf(mentee)}, ${labelOf(mentor)}`;
      const [rule] = arena.comparison.failedMusts(i, j);
      if (rule)
        conflicts.push({
          kind: say('kindMutualBreaks'),
          people,
          what: say('breaksMust', {
            rule: rule.name,
            text: filled(rule.doesNotFit, arena.comparison.gaps(rule, i, j)),
          }),
          remedy: say('mutualBreaksRemedy'),
        });
      else if (arena.bar(i, j) === null)
        conflicts.push({
          kind: say('kindMutualFull'),
          people,
          what: say('mutualFullWhat'),
          remedy: say('mutualFullRemedy'),
        });
    }),
  );
  return conflicts;
}

function unclearNames({ arena }: Outcome): readonly Conflict[] {
  return [...arena.namings].flatMap(([person, namings]) =>
    namings.flatMap((naming) => (naming.found === 'person' ? [] : [unclearName(person, naming)])),
  );
}

function unclearName(person: Person, naming: Exclude<Naming, { found: 'person' }>): Conflict {
  const people = labelOf(person);
  const { written } = naming;
  if (naming.found === 'nobody') {
    const what =
      naming.nearest === null
        ? say('namedNobodyWhat', { written })
        : say('namedNearestWhat', { written, nearest: naming.nearest });
    return { kind: say('kindNamedUnknown'), people, what, remedy: say('namedUnknownRemedy') };
  }
  const what =
    naming.found === 'several'
      ? say('namedSeveralWhat', { written })
      : say('namedWrongRoleWhat', { written });
  return { kind: say('kindNamedUnclear'), people, what, remedy: say('namedUnclearRemedy') };
}

/** Two people who would fit each other both ways round: only one of the two pairs can be made. */
function bothWays({ arena, mentorOf }: Outcome): readonly Conflict[] {
  const mentorAt = new Map(arena.mentors.map((mentor, j) => [mentor, j] as const));
  const twins = [...twinsByEmail(arena.mentees, arena.mentors)].map(([mentee, mentor]) => ({
    mentee: arena.mentees.indexOf(mentee),
    mentor: mentorAt.get(mentor)!, // twins are mentors of the arena
  }));
  return twins.flatMap((one) =>
    twins.flatMap((other) => {
      const isOneWay = mentorOf.get(one.mentee) === other.mentor;
      if (one === other || !isOneWay || !arena.passesMusts(other.mentee, one.mentor)) return [];
      return [
        {
          kind: say('kindBothWays'),
          people: `${labelOf(arena.mentees[one.mentee]!)}, ${labelOf(arena.mentors[other.mentor]!)}`,
          what: say('bothWaysWhat'),
          remedy: say('bothWaysRemedy'),
        },
      ];
    }),
  );
}

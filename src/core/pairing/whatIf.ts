// What other rules would change: the pairs as they are beside the pairs as they would be. Nothing is decided.
import type { Phrase } from '../phrase';
import { TABS, type Person } from '../program';
import type { Cell, WorkTab } from '../table';
import { shownPoints } from './explain';
import { labelOf, nameOf } from './label';
import { proposePairsFor, type PairingInput } from './propose';
import type { Proposal } from './proposal';
import { compareBy } from './score';
import { yearOrder } from './settings';
import { say } from './words';

export interface Measure {
  readonly name: Phrase;
  /** Whole or with one decimal; null where there is nothing to measure. */
  readonly now: number | null;
  readonly tried: number | null;
}

export interface Change {
  readonly mentee: Person;
  /** null: without a mentor. Scores are by the tried rules on both sides, so that they can be compared. */
  readonly now: { readonly mentor: Person; readonly score: number } | null;
  readonly tried: { readonly mentor: Person; readonly score: number } | null;
  readonly why: Phrase | '';
}

export interface WhatIf {
  readonly measures: readonly Measure[];
  /** One for each mentee who would have another mentor, by mentee ID. */
  readonly changes: readonly Change[];
}

/**
 * Runs the rules as they stand without keeping proposals, and sets the result beside the pairs in the tab.
 * Accepted, locked and rejected pairs count as they would in a real run.
 */
export function tryRules(input: PairingInput): WhatIf {
  const tried = proposePairsFor({ ...input, keep: false });
  const people = new Map(input.people.map((person) => [person.id, person] as const));
  const now = standingPairs(input, people);
  const scoreNow = scoring(
    input,
    [...now].map(([mentee, mentor]) => [mentee, mentor] as const),
  );
  const triedBy = new Map(tried.pairs.map((pair) => [pair.mentee, pair] as const));

  const changes = [...new Set([...now.keys(), ...triedBy.keys()])]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((mentee): Change[] => {
      const [before, after] = [now.get(mentee), triedBy.get(mentee)];
      if (before === after?.mentor) return [];
      return [
        {
          mentee,
          now: before ? { mentor: before, score: scoreNow(mentee, before) } : null,
          tried: after ? { mentor: after.mentor, score: after.details.score } : null,
          why: after?.why ?? '',
        },
      ];
    });
  const scores = [...now].map(([mentee, mentor]) => scoreNow(mentee, mentor));
  return { measures: measuresOf(tried, scores, changes.length), changes };
}

/** Mentor by mentee as the tab has it: proposed, accepted and locked pairs of this term. */
function standingPairs(
  { rows, settings }: PairingInput,
  people: ReadonlyMap<string, Person>,
): ReadonlyMap<Person, Person> {
  const standing = new Map<Person, Person>();
  for (const row of rows) {
    const [mentee, mentor] = [people.get(row.menteeId), people.get(row.mentorId)];
    if (row.term !== settings.termCode || row.status === 'Rejected' || row.status === 'Ended') continue;
    if (mentee && mentor) standing.set(mentee, mentor);
  }
  return standing;
}

function scoring(input: PairingInput, pairs: readonly (readonly [Person, Person])[]) {
  const mentees = pairs.map(([mentee]) => mentee);
  const mentors = [...new Set(pairs.map(([, mentor]) => mentor))];
  const comparison = compareBy(input.rules, mentees, mentors, {
    years: yearOrder(input.settings.yearLevels),
    werePairedBefore: () => false,
    wish: () => 0,
  });
  return (mentee: Person, mentor: Person) =>
    comparison.score(mentees.indexOf(mentee), mentors.indexOf(mentor));
}

function measuresOf({ figures }: Proposal, now: readonly number[], changes: number): readonly Measure[] {
  const oneDecimal = (score: number | null) => (score === null ? null : Math.round(score) / 10);
  const mean = now.length === 0 ? null : now.reduce((sum, score) => sum + score, 0) / now.length;
  const measure = (name: Phrase, before: number | null, tried: number | null): Measure => ({
    name,
    now: before,
    tried,
  });
  return [
    measure(say('measurePaired'), now.length, figures.paired),
    measure(say('measureLeftOver'), figures.mentees - now.length, figures.mentees - figures.paired),
    measure(say('measureMean'), oneDecimal(mean), oneDecimal(figures.meanScore)),
    measure(
      say('measureWeakest'),
      oneDecimal(now.length === 0 ? null : Math.min(...now)),
      oneDecimal(figures.weakestScore),
    ),
    measure(say('measureChanged'), null, changes),
  ];
}

/** The tab What-if: measures first, then one row for each mentee who would have another mentor. */
export const whatIfToTab = ({ measures, changes }: WhatIf): WorkTab => ({
  tab: TABS.whatIf,
  columns: [
    { header: 'What', format: 'text', width: 220, note: say('whatIfNote') },
    { header: 'Now', format: 'text', width: 200 },
    { header: 'Try', format: 'text', width: 200 },
    { header: 'Difference', format: 'text', width: 90 },
    { header: 'Why', format: 'text', width: 480 },
  ],
  key: ['What'],
  rows: [
    ...measures.map(({ name, now, tried }): (Cell | Phrase)[] => [
      name,
      now === null ? '' : String(now),
      tried === null ? '' : String(tried),
      now === null || tried === null ? '' : signed(Math.round((tried - now) * 10) / 10),
      '',
    ]),
    ...changes.map(({ mentee, now, tried, why }): (Cell | Phrase)[] => [
      labelOf(mentee),
      sideOf(now),
      sideOf(tried),
      now && tried ? signed((tried.score - now.score) / 10) : '',
      why,
    ]),
  ],
  others: 'remove',
});

const sideOf = (side: Change['now']): Cell | Phrase =>
  side ? `${nameOf(side.mentor)} (${shownPoints(side.score)})` : say('withoutMentor');

const signed = (difference: number): string => (difference > 0 ? `+${difference}` : String(difference));

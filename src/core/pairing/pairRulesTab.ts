// The tab Pair rules: what the coordinator decided about two people. Its reasons never leave that tab.
import { problemAt, type Problem } from '../problem';
import { TABS, type Person, type Role } from '../program';
import { cellReader, type TabData, type WorkTab } from '../table';
import { fold } from './answers';
import { say } from './words';

export const PAIR_RULE_KINDS = ['Lock', 'Block', 'Prefer', 'Avoid'] as const;
export type PairRuleKind = (typeof PAIR_RULE_KINDS)[number];

export interface PairRule {
  readonly menteeId: string;
  readonly mentorId: string;
  readonly kind: PairRuleKind;
}

/** A rule about somebody who is not in `People`, as written. */
export interface UnknownPerson {
  readonly written: string;
  readonly role: Role;
}

const H = {
  mentee: 'Mentee',
  mentor: 'Mentor',
  rule: 'Rule',
  reason: 'Reason',
  by: 'By',
  date: 'Date',
} as const;

/** The empty tab, for a new spreadsheet. */
export const emptyPairRulesTab = (): WorkTab => ({
  tab: TABS.pairRules,
  columns: [
    { header: H.mentee, format: 'text', owner: 'coordinator', width: 200, note: say('pairRulePersonNote') },
    { header: H.mentor, format: 'text', owner: 'coordinator', width: 200, note: say('pairRulePersonNote') },
    {
      header: H.rule,
      format: 'choice',
      owner: 'coordinator',
      choices: PAIR_RULE_KINDS,
      width: 90,
      note: say('pairRuleNote'),
    },
    { header: H.reason, format: 'text', owner: 'coordinator', width: 320, note: say('pairRuleReasonNote') },
    { header: H.by, format: 'text', owner: 'coordinator', width: 130 },
    { header: H.date, format: 'date', owner: 'coordinator', width: 100 },
  ],
  key: [H.mentee, H.mentor, H.rule],
  rows: [],
});

/** Reads the rules; people are named by e-mail address, person ID, or a name that only one person has. */
export function pairRulesFromTab(
  tab: TabData | undefined,
  people: readonly Person[],
): { pairRules: readonly PairRule[]; unknown: readonly UnknownPerson[]; problems: readonly Problem[] } {
  const pairRules: PairRule[] = [];
  const unknown: UnknownPerson[] = [];
  const problems: Problem[] = [];
  if (!tab) return { pairRules, unknown, problems };
  const cell = cellReader(tab);
  tab.rows.forEach((_, row) => {
    const text = (header: string) => String(cell(row, header)).trim();
    if (text(H.mentee) === '' && text(H.mentor) === '' && text(H.rule) === '') return;
    const kind = PAIR_RULE_KINDS.find((value) => value.toLowerCase() === text(H.rule).toLowerCase());
    if (!kind)
      problems.push(problemAt(tab, row, H.rule, say('oneOf', { allowed: PAIR_RULE_KINDS.join(', ') })));
    const mentee = findPerson(people, 'mentee', text(H.mentee));
    const mentor = findPerson(people, 'mentor', text(H.mentor));
    if (!mentee) unknown.push({ written: text(H.mentee), role: 'mentee' });
    if (!mentor) unknown.push({ written: text(H.mentor), role: 'mentor' });
    if (kind && mentee && mentor) pairRules.push({ menteeId: mentee.id, mentorId: mentor.id, kind });
  });
  return { pairRules, unknown, problems };
}

function findPerson(people: readonly Person[], role: Role, written: string): Person | undefined {
  const key = fold(written);
  const inRole = people.filter((person) => person.role === role);
  const named = inRole.filter((person) => fold(person.name) === key);
  return (
    inRole.find((person) => fold(person.id) === key || (person.email !== '' && person.email === key)) ??
    (named.length === 1 ? named[0] : undefined)
  );
}

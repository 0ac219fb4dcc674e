// People who signed up in another role the second time, in a form that asks for the role: in both roles, or corrected?
import { KEEP, LEAVE_OUT, type Findings, type Matter } from './decisions';
import { cellOf, problemIn, type PlacedSignUp } from './latestSignUps';
import type { Problem } from '../problem';
import { nameKey } from './readAnswers';
import { rolesOfRecord } from './signUp';
import { say } from './words';

/** @param signUps The one that counts for each person and role, in the order of time. */
export function roleChanges(signUps: readonly PlacedSignUp[]): Findings {
  const latest = new Map<string, PlacedSignUp>();
  const keyOf = ({ signUp: { email, name } }: PlacedSignUp): string => `${email} ${nameKey(name)}`;
  const asked = signUps.filter(({ source, signUp }) => source.purpose === 'sign-up' && signUp.email !== '');
  for (const one of asked) latest.set(keyOf(one), one);
  const problems: Problem[] = [];
  const matters: Matter[] = [];
  for (const one of asked) {
    const later = latest.get(keyOf(one)) ?? one;
    if (rolesOfRecord(later.signUp.record, later.source.purpose).includes(one.signUp.role)) continue;
    const { rowKey, tab } = one.signUp.record;
    const decision = one.source.decisions.get(rowKey) ?? '';
    const about = say('roleChanged', { earlier: cellOf(one), later: cellOf(later) });
    const choice = (wanted: string, label: Matter['about']) => ({
      rowKey,
      decision: wanted,
      label,
      isChosen: wanted === decision,
    });
    const isOpen = decision !== KEEP;
    if (isOpen) problems.push(problemIn(one.source, one.signUp.record, '', say('decideRole', { about })));
    matters.push({
      tab,
      cell: cellOf(one),
      about,
      isOpen,
      choices: [choice(KEEP, say('countBoth')), choice(LEAVE_OUT, say('countLatest'))],
    });
  }
  return { problems, matters };
}

// What accepted pairs still lack: an agreement, the training, the e-mail that tells them.
import type { Phrase } from '../phrase';
import type { Person } from '../program';
import { nameOf } from './label';
import { NOTICE } from './notices';
import { PAIR_HEADERS as H, type PairRow } from './pairRows';
import { say } from './words';

export interface StillMissing {
  readonly pairId: string;
  readonly mentee: string;
  readonly mentor: string;
  /** At least one. */
  readonly missing: readonly Phrase[];
}

/**
 * Accepted and locked pairs of the term that lack something.
 *
 * @param trained IDs of the people who attended the training; null where no training is kept, then nobody
 *   is said to lack it. Only mentors are expected at it.
 */
export function stillMissing(
  rows: readonly PairRow[],
  people: readonly Person[],
  term: string,
  trained: ReadonlySet<string> | null,
): readonly StillMissing[] {
  const byId = new Map(people.map((person) => [person.id, person] as const));
  return rows.flatMap((row): StillMissing[] => {
    const [mentee, mentor] = [byId.get(row.menteeId), byId.get(row.mentorId)];
    if (row.term !== term || (row.status !== 'Accepted' && row.status !== 'Locked') || !mentee || !mentor)
      return [];
    const isBlank = (header: string) => String(row.cells[header] ?? '').trim() === '';
    const isTold = (header: string) => String(row.cells[header] ?? '').startsWith(NOTICE.sent);
    const missing = [
      ...(isBlank(H.agreedAreas) ? [say('missingAreas')] : []),
      ...(isBlank(H.agreedWay) ? [say('missingWay')] : []),
      ...(isBlank(H.agreedRhythm) ? [say('missingRhythm')] : []),
      ...(trained === null || trained.has(mentor.id)
        ? []
        : [say('missingTraining', { name: nameOf(mentor) })]),
      ...(isTold(H.menteeNotice) ? [] : [say('missingNotice', { name: nameOf(mentee) })]),
      ...(isTold(H.mentorNotice) ? [] : [say('missingNotice', { name: nameOf(mentor) })]),
    ];
    return missing.length === 0
      ? []
      : [{ pairId: row.id, mentee: nameOf(mentee), mentor: nameOf(mentor), missing }];
  });
}

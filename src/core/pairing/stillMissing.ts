// What accepted pairs still lack: an agreement, the training, the e-mail that tells them.
import type { Phrase } from '../phrase';
import type { Person } from '../program';
import { agreementOf } from './agreement';
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
 * @returns Those pairs, and in short what is lacking in all.
 */
export function stillMissing(
  rows: readonly PairRow[],
  people: readonly Person[],
  term: string,
  trained: ReadonlySet<string> | null,
): { readonly pairs: readonly StillMissing[]; readonly inAll: readonly Phrase[] } {
  const byId = new Map(people.map((person) => [person.id, person] as const));
  const pairs: StillMissing[] = [];
  const untrained = new Set<string>();
  let [unagreed, untold] = [0, 0];
  for (const row of rows) {
    const [mentee, mentor] = [byId.get(row.menteeId), byId.get(row.mentorId)];
    if (row.term !== term || (row.status !== 'Accepted' && row.status !== 'Locked') || !mentee || !mentor)
      continue;
    const agreement = missingAgreement(row);
    const notices = missingNotices(row, mentee, mentor);
    const isTrained = trained === null || trained.has(mentor.id);
    if (agreement.length > 0) unagreed += 1;
    if (!isTrained) untrained.add(mentor.id);
    untold += notices.length;
    const missing = [
      ...agreement,
      ...(isTrained ? [] : [say('missingTraining', { name: nameOf(mentor) })]),
      ...(notices.length === 2 ? [say('missingNotices')] : notices),
    ];
    if (missing.length > 0)
      pairs.push({ pairId: row.id, mentee: nameOf(mentee), mentor: nameOf(mentor), missing });
  }
  const inAll = [
    ...(unagreed > 0 ? [say('lackAgreement', { pairs: unagreed })] : []),
    ...(untrained.size > 0 ? [say('lackTraining', { mentors: untrained.size })] : []),
    ...(untold > 0 ? [say('lackNotice', { people: untold })] : []),
  ];
  return { pairs, inAll };
}

function missingAgreement(row: PairRow): readonly Phrase[] {
  const { areas, way, rhythm } = agreementOf(row);
  const missing = [
    ...(areas === '' ? [say('missingAreas')] : []),
    ...(way === '' ? [say('missingWay')] : []),
    ...(rhythm === '' ? [say('missingRhythm')] : []),
  ];
  return missing.length === 3 ? [say('missingAgreement')] : missing;
}

function missingNotices({ cells }: PairRow, mentee: Person, mentor: Person): readonly Phrase[] {
  const isTold = (header: string) => String(cells[header] ?? '').startsWith(NOTICE.sent);
  return [
    ...(isTold(H.menteeNotice) ? [] : [say('missingNotice', { name: nameOf(mentee) })]),
    ...(isTold(H.mentorNotice) ? [] : [say('missingNotice', { name: nameOf(mentor) })]),
  ];
}

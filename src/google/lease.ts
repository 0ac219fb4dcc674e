// Who is at a long job that takes several calls: so that a second coordinator is told, and not left to wonder.
import { deleteProperty, readProperty, writeProperty } from './properties';

/** A job taken on, until it is given back or forgotten. */
interface Lease {
  readonly owner: string;
  /** Milliseconds since 1970. */
  readonly until: number;
}

/** Long enough for one slice and the pause before the next. */
const LENGTH = 3 * 60 * 1000;

/**
 * Takes or renews the lease of a job. Call it under the document lock.
 *
 * @param owner E-mail address of the person; one person may go on from another window.
 * @returns '' when it is ours now, else who has it.
 */
export function takeLease(job: string, owner: string, now: number): string {
  const other = leaseHolder(job, owner, now);
  if (other !== '') return other;
  writeProperty(propertyOf(job), JSON.stringify({ owner, until: now + LENGTH }));
  return '';
}

/** Who else is at a job now; '' when nobody is, or when it is `owner`. */
export function leaseHolder(job: string, owner: string, now: number): string {
  const held = readLease(job);
  return held && held.owner !== owner && held.until > now ? held.owner : '';
}

export const giveBackLease = (job: string): void => deleteProperty(propertyOf(job));

const propertyOf = (job: string): string => `lease ${job}`;

function readLease(job: string): Lease | undefined {
  const text = readProperty(propertyOf(job));
  if (text === null) return undefined;
  const lease = JSON.parse(text) as Lease; // written by takeLease alone
  return lease;
}

// Google's daily quotas, for consumer and Workspace accounts.
// Source: "Quotas for Google Services"; reset 24 hours after the first use.
import { ServiceError } from './emulated';
import type { Account, Clock, QuotaName, Quotas } from './world';

const DAY = 24 * 60 * 60 * 1000;
const MINUTE = 60 * 1000;

interface Limit {
  readonly consumer: number;
  readonly workspace: number;
  /** What Google calls it in `Service invoked too many times for one day: …`. */
  readonly called: string;
}

export const LIMITS: Readonly<Record<QuotaName, Limit>> = {
  /** Recipients, cc and bcc counted. */
  mail: { consumer: 100, workspace: 1_500, called: 'email' },
  documents: { consumer: 250, workspace: 1_500, called: 'docs create' },
  conversions: { consumer: 2_000, workspace: 4_000, called: 'convert' },
  urlFetch: { consumer: 20_000, workspace: 100_000, called: 'urlfetch' },
  properties: { consumer: 50_000, workspace: 500_000, called: 'properties' },
  /** Run time of all triggers, in milliseconds. */
  triggers: { consumer: 90 * MINUTE, workspace: 6 * 60 * MINUTE, called: 'trigger' },
};

/** Use of each quota since its first use; kept with the host. */
export type QuotaUse = Partial<Record<QuotaName, { since: number; used: number }>>;

export class DailyQuotas implements Quotas {
  constructor(
    /** Kept by the world, which may load another. */
    private readonly kept: () => QuotaUse,
    private readonly account: Account,
    private readonly clock: Clock,
  ) {}

  left(name: QuotaName): number {
    return Math.max(0, LIMITS[name][this.account.kind] - this.today(name).used);
  }

  spend(name: QuotaName, amount: number): void {
    if (this.left(name) < amount) {
      throw new ServiceError(`Service invoked too many times for one day: ${LIMITS[name].called}.`);
    }
    const today = this.today(name);
    today.used += amount;
    this.kept()[name] = today;
  }

  set(name: QuotaName, left: number): void {
    this.kept()[name] = { since: this.clock.now(), used: LIMITS[name][this.account.kind] - left };
  }

  private today(name: QuotaName): { since: number; used: number } {
    const now = this.clock.now();
    const use = this.kept()[name];
    return use && now - use.since < DAY ? use : { since: now, used: 0 };
  }
}

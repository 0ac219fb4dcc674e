// What the panel itself says about sessions and certificates. Reasons and outcomes come from the server, spoken already.
import type { WaitingPerson } from '../core/hours/requests';

export interface PanelHoursText {
  readonly addresses: string;
  readonly aboutAddresses: string;
  /** Values of the setting with what they mean. */
  readonly addressLevels: readonly (readonly [value: string, label: string])[];
  readonly toDecide: (count: number) => string;
  readonly disputed: string;
  readonly with: (mentor: string, mentee: string) => string;
  readonly reason: string;
  readonly accept: string;
  readonly notCounted: string;
  readonly more: (left: number) => string;
  readonly waiting: (people: number) => string;
  readonly sessions: (count: number) => string;
  readonly status: Readonly<Record<WaitingPerson['status'], string>>;
  readonly example: (to: string) => string;
  readonly ask: (mails: number) => string;
  readonly runningElsewhere: (who: string) => string;
  readonly unknown: string;
  readonly lookAgain: string;
  readonly lookInSent: (account: string, to: string, at: string) => string;
  readonly wentOut: string;
  readonly sendAgain: string;
  readonly failed: string;
  readonly failedMail: string;
  readonly failedPaper: string;
  readonly tryAgain: string;
  readonly check: string;
  readonly serial: string;
  readonly code: string;
  readonly checkNow: string;
  readonly comparePaper: string;
  readonly correct: string;
  readonly aboutCorrecting: string;
  readonly replace: string;
  readonly revoke: string;
  readonly revokeQuestion: (serial: string) => string;
  readonly records: string;
  readonly aboutRecords: string;
  readonly writeLetter: string;
  readonly mailLetter: string;
  readonly certificates: (count: number) => string;
  readonly portal: string;
  readonly aboutPortal: string;
  readonly portalAction: string;
  readonly portalDone: string;
  readonly key: string;
  readonly aboutKey: string;
  readonly showKey: string;
  readonly restoreKey: string;
}

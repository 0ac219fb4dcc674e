// What the panel itself says about sessions and certificates. Reasons and outcomes come from the server, spoken already.

export interface PanelHoursText {
  readonly addresses: string;
  readonly toDecide: (count: number) => string;
  readonly disputed: string;
  readonly with: (mentor: string, mentee: string) => string;
  readonly reason: string;
  readonly accept: string;
  readonly notCounted: string;
  readonly more: (left: number) => string;
  readonly waiting: (people: number) => string;
  readonly example: (to: string) => string;
  readonly ask: (mails: number) => string;
  readonly unknown: string;
  readonly lookAgain: string;
  readonly wentOut: string;
  readonly sendAgain: string;
  readonly failed: string;
  readonly tryAgain: string;
  readonly template: string;
  readonly openTemplate: string;
  readonly check: string;
  readonly serial: string;
  readonly code: string;
  readonly checkNow: string;
  readonly comparePaper: string;
  readonly correct: string;
  readonly replace: string;
  readonly revoke: string;
  readonly revokeQuestion: (serial: string) => string;
  readonly records: string;
  readonly writeLetter: string;
  readonly mailLetter: string;
  readonly portal: string;
  readonly portalAction: string;
  readonly portalDone: string;
  readonly key: string;
  readonly showKey: string;
  readonly restoreKey: string;
}

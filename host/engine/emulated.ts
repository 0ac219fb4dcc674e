// What the guard must know of a class of Google's: its members, what they take, which scope they need,
// what they cost. A service object extends Emulated; whatever `members` does not name is refused.

/** One method, or one value such as an enum. */
export interface MemberRule {
  /**
   * Accepted parameter lists, written as Google's reference does: `''`, `'String'`, `'Number, Number'`,
   * `'Object[][]'`. A trailing `?` marks an optional parameter, `*` accepts anything. Absent for a value.
   */
  readonly takes?: readonly string[];
  /** Scopes of which one suffices; absent when the reference lists none. */
  readonly scopes?: readonly string[];
  /** Simulated milliseconds, after the call; see engine/charges.ts for the table. */
  readonly cost?: number | ((args: readonly unknown[], result: unknown) => number);
  /** Not a service call: neither counted nor offered to the fault hook, for example a line of the log. */
  readonly quiet?: boolean;
}

export type Members = Readonly<Record<string, MemberRule>>;

/** A service or an object that a service hands out. Arguments arrive, and results leave, as host values. */
export abstract class Emulated {
  /** Name in Google's reference and in counts and errors, for example `Range`. */
  abstract readonly className: string;
  abstract readonly members: Members;
  /** Service that error texts put before the class, for example `LockService` for `Lock`. */
  readonly serviceName: string = '';
}

/** An error that Google would throw; the script sees it with the name `Exception` and this text. */
export class ServiceError extends Error {}

/** The local host does not do this. Recorded, and fails the run even when the script swallows it. */
export class NotEmulatedError extends Error {
  constructor(what: string) {
    super(`local host: ${what} is not emulated`);
  }
}

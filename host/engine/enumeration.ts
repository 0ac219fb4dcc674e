// Google's enums: objects with a name, equal to themselves only, refused when the name is not one of them.
import { Emulated, type Members } from './emulated';

/** One value of an enum. `${value}` and `value.toString()` give its name. */
export class EnumValue extends Emulated {
  readonly members: Members = {
    toString: { takes: [''], quiet: true },
    name: { takes: [''], quiet: true },
    ordinal: { takes: [''], quiet: true },
    compareTo: { takes: ['*'], quiet: true },
  };

  constructor(
    readonly className: string,
    readonly label: string,
    private readonly position: number,
  ) {
    super();
  }

  override toString(): string {
    return this.label;
  }
  name(): string {
    return this.label;
  }
  ordinal(): number {
    return this.position;
  }
  compareTo(other: EnumValue): number {
    return this.position - other.position;
  }
}

/** An enum such as `SpreadsheetApp.BorderStyle`; make it once, at the top of a module. */
export class Enumeration<Name extends string> extends Emulated {
  readonly members: Members;
  private readonly values: ReadonlyMap<Name, EnumValue>;

  constructor(
    readonly className: string,
    readonly names: readonly Name[],
  ) {
    super();
    this.members = Object.fromEntries(names.map((name) => [name, {}]));
    this.values = new Map(names.map((name, index) => [name, new EnumValue(className, name, index)]));
    Object.assign(this, Object.fromEntries(this.values));
  }

  of(name: Name): EnumValue {
    const value = this.values.get(name);
    if (!value) throw new RangeError(`Enumeration: ${this.className} has no ${name}`);
    return value;
  }
}

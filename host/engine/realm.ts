// The wall between the host and a script's own context. A Date or Array made on one side fails `instanceof` on
// the other, so everything that crosses is made anew in the realm where it arrives.
import { types } from 'node:util';
import vm from 'node:vm';
import { Emulated, NotEmulatedError } from './emulated';

interface Intrinsics {
  readonly array: (length: number) => unknown[];
  readonly object: () => Record<string, unknown>;
  readonly date: (time: number) => Date;
  readonly error: (name: string, message: string) => Error;
  readonly method: (call: (args: unknown[]) => unknown) => (...args: unknown[]) => unknown;
}

/** Runs first in a context: takes away what Apps Script lacks, sets the clock, hands over constructors. */
const PREPARE = new vm.Script(
  `(function (now) {
    delete globalThis.WebAssembly;
    delete globalThis.SharedArrayBuffer;
    delete globalThis.Atomics;
    const RealDate = Date;
    RealDate.now = now;
    const ClockDate = new Proxy(RealDate, {
      construct: (target, args, newTarget) =>
        Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
      apply: () => new RealDate(now()).toString(),
    });
    Object.defineProperty(RealDate.prototype, 'constructor', {
      value: ClockDate, writable: true, configurable: true,
    });
    globalThis.Date = ClockDate;
    return {
      array: (length) => new Array(length),
      object: () => ({}),
      date: (time) => new RealDate(time),
      error: (name, message) => {
        const error = new Error(message);
        error.name = name;
        return error;
      },
      method: (call) => function (...args) { return call(args); },
    };
  })`,
  { filename: 'local-host:prepare' },
);

export class Realm {
  readonly context: vm.Context;
  private readonly intrinsics: Intrinsics;

  /** @param guard Gives the guarded form of a service object, the same one each time. */
  constructor(
    now: () => number,
    private readonly guard: (object: Emulated) => object,
    private readonly unguard: (value: object) => Emulated | undefined,
  ) {
    this.context = vm.createContext({}, { microtaskMode: 'afterEvaluate' });
    this.intrinsics = (PREPARE.runInContext(this.context) as (now: () => number) => Intrinsics)(now);
  }

  object(): Record<string, unknown> {
    return this.intrinsics.object();
  }

  /** A function of the script's realm. */
  method(call: (args: unknown[]) => unknown): (...args: unknown[]) => unknown {
    return this.intrinsics.method(call);
  }

  error(name: string, message: string): Error {
    return this.intrinsics.error(name, message);
  }

  /** From the host to the script. */
  inward(value: unknown): unknown {
    if (value === null || (typeof value !== 'object' && typeof value !== 'function')) return value;
    if (value instanceof Emulated) return this.guard(value);
    if (types.isDate(value)) return this.intrinsics.date(value.getTime());
    if (types.isNativeError(value)) return this.error(value.name, value.message);
    if (Array.isArray(value)) {
      const copy = this.intrinsics.array(value.length);
      for (let i = 0; i < value.length; i += 1) copy[i] = this.inward(value[i]);
      return copy;
    }
    if (!isPlain(value)) throw new NotEmulatedError(`handing a ${describe(value)} to a script`);
    const copy = this.intrinsics.object();
    for (const [key, item] of Object.entries(value)) copy[key] = this.inward(item);
    return copy;
  }

  /** From the script to the host. */
  outward(value: unknown): unknown {
    if (value === null || typeof value !== 'object') return value;
    const object = this.unguard(value);
    if (object) return object;
    if (types.isDate(value)) return new Date(value.getTime());
    if (types.isNativeError(value)) return Object.assign(new Error(value.message), { name: value.name });
    if (Array.isArray(value)) {
      const copy = new Array<unknown>(value.length);
      for (let i = 0; i < value.length; i += 1) copy[i] = this.outward(value[i]);
      return copy;
    }
    if (ArrayBuffer.isView(value) && !types.isDataView(value)) {
      return Array.from(value as unknown as Iterable<number>);
    }
    if (!isPlain(value)) throw new NotEmulatedError(`handing a ${describe(value)} to a service`);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.outward(item)]));
  }
}

/** Objects of either realm without a class of their own. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function describe(value: object): string {
  return typeof value === 'function' ? 'function' : value.constructor.name;
}

// The guard around every service object. A call passes eight duties: refuse what is not emulated, authorize,
// check the arguments, count, offer faults, charge time, convert values, and guard what is handed out in turn.
import { authorize } from './authorization';
import { charge } from './charges';
import { type Emulated, NotEmulatedError, ServiceError, type MemberRule } from './emulated';
import { ExecutionEnded, type Execution } from './execution';
import { Realm } from './realm';
import { fits, fullName, mismatch } from './signature';
import type { World } from './world';

/** Names that JavaScript itself looks for; absent, without a fuss, on Google's objects too. */
const ASKED_BY_LANGUAGE = new Set<string | symbol>(['toJSON', 'then', 'constructor', 'valueOf']);

export class Guard {
  readonly realm: Realm;
  private readonly proxies = new WeakMap<Emulated, object>();
  private readonly objects = new WeakMap<object, Emulated>();

  constructor(
    private readonly world: World,
    private readonly execution: Execution,
  ) {
    this.realm = new Realm(
      () => world.clock.now(),
      (object) => this.proxyFor(object),
      (value) => this.objects.get(value),
    );
  }

  /** The guarded form of a service object: the same proxy each time, so that enums compare equal. */
  proxyFor(object: Emulated): object {
    const known = this.proxies.get(object);
    if (known) return known;
    const methods = new Map<string, unknown>();
    const proxy = new Proxy(this.realm.object(), {
      get: (_, name) => this.inScript(() => this.member(object, name, methods)),
      has: (_, name) => typeof name === 'string' && name in object.members,
      set: (_, name) =>
        this.inScript(() => {
          throw new NotEmulatedError(`setting ${object.className}.${String(name)}`);
        }) as boolean,
      ownKeys: () => [],
      getOwnPropertyDescriptor: () => undefined,
    });
    this.proxies.set(object, proxy);
    this.objects.set(proxy, object);
    return proxy;
  }

  private member(object: Emulated, name: string | symbol, methods: Map<string, unknown>): unknown {
    if (typeof name === 'symbol') return undefined;
    const known = methods.get(name);
    if (known) return known;
    const rule = Object.hasOwn(object.members, name) ? object.members[name] : undefined;
    if (!rule) return this.unnamed(object, name);
    const value = (object as unknown as Record<string, unknown>)[name];
    if (value === undefined) throw new NotEmulatedError(`${object.className}.${name}`);
    if (typeof value !== 'function') return this.realm.inward(value);
    const call = value as (...args: unknown[]) => unknown;
    const method = this.realm.method((args) =>
      this.inScript(() => this.call(object, name, rule, call, args)),
    );
    methods.set(name, method);
    return method;
  }

  private unnamed(object: Emulated, name: string): unknown {
    if (name === 'toString') return this.realm.method(() => object.className);
    if (ASKED_BY_LANGUAGE.has(name)) return undefined;
    throw new NotEmulatedError(`${object.className}.${name}`);
  }

  private call(
    object: Emulated,
    name: string,
    rule: MemberRule,
    method: (...args: unknown[]) => unknown,
    args: readonly unknown[],
  ): unknown {
    this.execution.mustRun();
    const received = args.map((arg) => this.realm.outward(arg));
    if (rule.quiet) return this.realm.inward(method.apply(object, received));
    const call = this.execution.begin(`${object.className}.${name}`, received);
    authorize(object, name, rule, this.world);
    if (!rule.takes) throw new Error(`${object.className}.${name} has no parameter list`);
    if (!fits(rule.takes, received))
      throw new ServiceError(mismatch(`${fullName(object)}.${name}`, received));
    const result = method.apply(object, received);
    this.execution.finish(call, charge(object.className, name, rule, received, result));
    return this.realm.inward(result);
  }

  /** Runs host code for the script: whatever is thrown becomes an error of the script's own realm. */
  private inScript(action: () => unknown): unknown {
    try {
      return action();
    } catch (error) {
      throw this.errorForScript(error);
    }
  }

  private errorForScript(error: unknown): Error {
    const text = error instanceof Error ? error.message : String(error);
    if (error instanceof ServiceError || error instanceof ExecutionEnded) {
      return this.realm.error('Exception', text);
    }
    this.execution.refuse(error);
    return this.realm.error('Error', text);
  }
}

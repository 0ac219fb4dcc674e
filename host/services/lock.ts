// LockService: keeps two executions from doing the same thing at once. Here they never run at once, so a switch
// says that someone else holds a lock.
import { Emulated, ServiceError, type Members } from '../engine/emulated';
import type { World } from '../engine/world';

type LockName = 'document' | 'script' | 'user';

export interface LockState {
  /** The switch: locks that somebody else holds. */
  heldByOthers: LockName[];
  /** The switch: the script runs outside a document, where there is no document lock. */
  outsideDocument: boolean;
}

export const newLockState = (): LockState => ({ heldByOthers: [], outsideDocument: false });

export const createLockService = (world: World): Emulated => new LockService(world);

class LockService extends Emulated {
  readonly className = 'LockService';
  readonly members: Members = {
    getDocumentLock: { takes: [''] },
    getScriptLock: { takes: [''] },
    getUserLock: { takes: [''] },
  };
  /** Locks of this execution; they die with it. */
  private readonly held = new Set<LockName>();

  constructor(private readonly world: World) {
    super();
    world.execution?.atEnd(() => this.held.clear());
  }

  getDocumentLock(): Lock | null {
    return this.world.state('locks', newLockState).outsideDocument ? null : this.lock('document');
  }
  getScriptLock(): Lock {
    return this.lock('script');
  }
  getUserLock(): Lock {
    return this.lock('user');
  }

  private lock(name: LockName): Lock {
    return new Lock(this.world, name, this.held);
  }
}

class Lock extends Emulated implements GoogleAppsScript.Lock.Lock {
  readonly className = 'Lock';
  override readonly serviceName = 'LockService';
  readonly members: Members = {
    tryLock: { takes: ['Integer'] },
    waitLock: { takes: ['Integer'] },
    releaseLock: { takes: [''] },
    hasLock: { takes: [''] },
  };

  constructor(
    private readonly world: World,
    private readonly name: LockName,
    private readonly held: Set<LockName>,
  ) {
    super();
  }

  /** Waits the whole time when somebody else holds the lock. */
  tryLock(milliseconds: number): boolean {
    if (this.held.has(this.name)) return true;
    if (this.world.state('locks', newLockState).heldByOthers.includes(this.name)) {
      this.world.clock.advance(Math.max(0, milliseconds));
      return false;
    }
    this.held.add(this.name);
    return true;
  }
  waitLock(milliseconds: number): void {
    if (this.tryLock(milliseconds)) return;
    throw new ServiceError('Lock timeout: another process was holding the lock for too long.');
  }
  releaseLock(): void {
    this.held.delete(this.name);
  }
  hasLock(): boolean {
    return this.held.has(this.name);
  }
}

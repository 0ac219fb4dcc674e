// CacheService: keeps text for a while, and may forget it sooner. Nothing may stand on it.
import { Emulated, ServiceError, type Members } from '../engine/emulated';
import type { World } from '../engine/world';

const KEY_LIMIT = 250;
const VALUE_LIMIT = 100 * 1024;
const DEFAULT_SECONDS = 600;
const LONGEST_SECONDS = 21_600;

/** Kept in the world so that it outlives an execution; not saved with the host, as a cache need not be. */
export interface CacheState {
  /** The switch: everything is forgotten at once, as if evicted. */
  forgets: boolean;
  entries: Record<string, { value: string; until: number }>;
}

export const newCacheState = (): CacheState => ({ forgets: false, entries: {} });

export const createCacheService = (world: World): Emulated => new CacheService(world);

class CacheService extends Emulated {
  readonly className = 'CacheService';
  readonly members: Members = {
    getDocumentCache: { takes: [''] },
    getScriptCache: { takes: [''] },
    getUserCache: { takes: [''] },
  };

  constructor(private readonly world: World) {
    super();
  }

  getDocumentCache(): Cache {
    return new Cache(this.world, `document ${this.world.workbook.id}`);
  }
  getScriptCache(): Cache {
    return new Cache(this.world, 'script');
  }
  getUserCache(): Cache {
    return new Cache(this.world, `user ${this.world.account.email}`);
  }
}

class Cache extends Emulated implements GoogleAppsScript.Cache.Cache {
  readonly className = 'Cache';
  override readonly serviceName = 'CacheService';
  readonly members: Members = {
    get: { takes: ['String'] },
    put: { takes: ['String, String', 'String, String, Integer'] },
    remove: { takes: ['String'] },
    getAll: { takes: ['String[]'] },
    putAll: { takes: ['Object', 'Object, Integer'] },
    removeAll: { takes: ['String[]'] },
  };

  constructor(
    private readonly world: World,
    private readonly store: string,
  ) {
    super();
  }

  get(key: string): string | null {
    const state = this.state();
    const entry = state.entries[this.slot(key)];
    return entry && !state.forgets && entry.until > this.world.clock.now() ? entry.value : null;
  }
  put(key: string, value: string, seconds = DEFAULT_SECONDS): void {
    if (key.length > KEY_LIMIT) throw new ServiceError('Argument too large: key');
    if (Buffer.byteLength(value, 'utf8') > VALUE_LIMIT) throw new ServiceError('Argument too large: value');
    const until = this.world.clock.now() + Math.min(seconds, LONGEST_SECONDS) * 1000;
    this.state().entries[this.slot(key)] = { value, until };
  }
  remove(key: string): void {
    delete this.state().entries[this.slot(key)];
  }
  getAll(keys: readonly string[]): Record<string, string> {
    const found = keys.map((key) => [key, this.get(key)] as const);
    return Object.fromEntries(found.filter((entry): entry is [string, string] => entry[1] !== null));
  }
  putAll(values: Record<string, unknown>, seconds = DEFAULT_SECONDS): void {
    for (const [key, value] of Object.entries(values)) this.put(key, String(value), seconds);
  }
  removeAll(keys: readonly string[]): void {
    for (const key of keys) this.remove(key);
  }

  private slot(key: string): string {
    return `${this.store}\n${key}`;
  }

  private state(): CacheState {
    return this.world.state('cache', newCacheState);
  }
}

// PropertiesService: three small stores of text. Document properties belong to the spreadsheet, user properties
// to one account, script properties to every file that uses the add-on.
import { Emulated, ServiceError, type Members } from '../engine/emulated';
import type { World } from '../engine/world';

/** Bytes; "9 kB / value" and "500 kB / store" in Google's quotas. */
const VALUE_LIMIT = 9 * 1024;
const STORE_LIMIT = 500 * 1024;

export type PropertyStores = Record<string, Record<string, string>>;

export const createPropertiesService = (world: World): Emulated => new PropertiesService(world);

class PropertiesService extends Emulated {
  readonly className = 'PropertiesService';
  readonly members: Members = {
    getDocumentProperties: { takes: [''] },
    getScriptProperties: { takes: [''] },
    getUserProperties: { takes: [''] },
  };

  constructor(private readonly world: World) {
    super();
  }

  getDocumentProperties(): Properties {
    return this.store(`document ${this.world.workbook.id}`);
  }
  getScriptProperties(): Properties {
    return this.store('script');
  }
  getUserProperties(): Properties {
    return this.store(`user ${this.world.account.email}`);
  }

  private store(name: string): Properties {
    const stores = this.world.state<PropertyStores>('properties', () => ({}));
    const values = (stores[name] ??= {});
    return new Properties(this.world, values);
  }
}

class Properties extends Emulated {
  readonly className = 'Properties';
  override readonly serviceName = 'PropertiesService';
  readonly members: Members = {
    getProperty: { takes: ['String'] },
    setProperty: { takes: ['String, String'] },
    getProperties: { takes: [''] },
    setProperties: { takes: ['Object', 'Object, Boolean'] },
    deleteProperty: { takes: ['String'] },
    deleteAllProperties: { takes: [''] },
    getKeys: { takes: [''] },
  };

  constructor(
    private readonly world: World,
    private readonly values: Record<string, string>,
  ) {
    super();
  }

  getProperty(key: string): string | null {
    this.spend();
    return Object.hasOwn(this.values, key) ? this.values[key]! : null;
  }
  setProperty(key: string, value: string): this {
    this.spend();
    this.write({ ...this.values, [key]: value });
    return this;
  }
  getProperties(): Record<string, string> {
    this.spend();
    return { ...this.values };
  }
  setProperties(properties: Record<string, unknown>, deleteAllOthers = false): this {
    this.spend();
    const texts = Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, String(value)]));
    this.write(deleteAllOthers ? texts : { ...this.values, ...texts });
    return this;
  }
  deleteProperty(key: string): this {
    this.spend();
    delete this.values[key];
    return this;
  }
  deleteAllProperties(): this {
    this.spend();
    for (const key of Object.keys(this.values)) delete this.values[key];
    return this;
  }
  getKeys(): string[] {
    this.spend();
    return Object.keys(this.values);
  }

  private spend(): void {
    this.world.quotas.spend('properties', 1);
  }

  private write(next: Record<string, string>): void {
    const size = (text: string) => Buffer.byteLength(text, 'utf8');
    const entries = Object.entries(next);
    if (entries.some(([, value]) => size(value) > VALUE_LIMIT)) {
      throw new ServiceError('Argument too large: value');
    }
    if (entries.reduce((sum, [key, value]) => sum + size(key) + size(value), 0) > STORE_LIMIT) {
      throw new ServiceError(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    for (const key of Object.keys(this.values)) delete this.values[key];
    Object.assign(this.values, next);
  }
}

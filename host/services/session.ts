// Session: who is at the keyboard, and in which language. Google may not tell the address: then it is ''.
import { Emulated, type Members } from '../engine/emulated';
import type { World } from '../engine/world';

export const createSession = (world: World): Emulated => new Session(world);

const EMAIL = { takes: [''], scopes: ['userinfo.email'] } as const;

class Session extends Emulated {
  readonly className = 'Session';
  readonly members: Members = {
    getActiveUser: EMAIL,
    getEffectiveUser: EMAIL,
    getActiveUserLocale: { takes: [''] },
    getScriptTimeZone: { takes: [''] },
    getTemporaryActiveUserKey: { takes: [''] },
  };

  constructor(private readonly world: World) {
    super();
  }

  getActiveUser(): User {
    return new User(this.world.account.email);
  }
  getEffectiveUser(): User {
    return new User(this.world.account.email);
  }
  getActiveUserLocale(): string {
    return this.world.account.locale;
  }
  getScriptTimeZone(): string {
    return this.world.manifest.timeZone;
  }
  /** Stands for the person without naming them; Google changes it every 30 days. */
  getTemporaryActiveUserKey(): string {
    return (this.world.state('userKeys', (): Record<string, string> => ({}))[this.world.account.email] ??=
      this.world.randomId());
  }
}

class User extends Emulated {
  readonly className = 'User';
  override readonly serviceName = 'Session';
  readonly members: Members = {
    getEmail: { takes: [''] },
    getUserLoginId: { takes: [''] },
    toString: { takes: [''], quiet: true },
  };

  constructor(private readonly email: string) {
    super();
  }

  getEmail(): string {
    return this.email;
  }
  getUserLoginId(): string {
    return this.email;
  }
  override toString(): string {
    return this.email;
  }
}

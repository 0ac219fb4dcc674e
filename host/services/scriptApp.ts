// ScriptApp: installed triggers, and what the person has authorized.
import { grantedScopes, scopeUrl } from '../engine/authorization';
import { Emulated, type Members } from '../engine/emulated';
import { Enumeration, type EnumValue } from '../engine/enumeration';
import type { World } from '../engine/world';
import { Trigger, TriggerBuilder, EventType, TriggerSource } from './triggers';
import { triggersOf } from './triggerStore';

export const AuthMode = new Enumeration('AuthMode', ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']);
const AuthorizationStatus = new Enumeration('AuthorizationStatus', ['REQUIRED', 'NOT_REQUIRED']);

/** Stands for an access token; it opens nothing. */
export const TOKEN_MARKER = 'local-host-token';

const SCRIPT_APP = { scopes: ['script.scriptapp'] } as const;

export const createScriptApp = (world: World): Emulated => new ScriptApp(world);

class ScriptApp extends Emulated {
  readonly className = 'ScriptApp';
  readonly members: Members = {
    AuthMode: {},
    AuthorizationStatus: {},
    EventType: {},
    TriggerSource: {},
    newTrigger: { takes: ['String'], ...SCRIPT_APP },
    getProjectTriggers: { takes: [''], ...SCRIPT_APP },
    getUserTriggers: { takes: ['Spreadsheet'], ...SCRIPT_APP },
    deleteTrigger: { takes: ['Trigger'], ...SCRIPT_APP },
    getAuthorizationInfo: { takes: ['AuthMode', 'AuthMode, String[]'] },
    getOAuthToken: { takes: [''] },
    getScriptId: { takes: [''] },
  };
  readonly AuthMode = AuthMode;
  readonly AuthorizationStatus = AuthorizationStatus;
  readonly EventType = EventType;
  readonly TriggerSource = TriggerSource;

  constructor(private readonly world: World) {
    super();
  }

  newTrigger(functionName: string): TriggerBuilder {
    return new TriggerBuilder(this.world, functionName);
  }
  /** Only one's own: nobody sees the triggers of another account. */
  getProjectTriggers(): Trigger[] {
    const { account } = this.world;
    return triggersOf(this.world)
      .filter(({ owner }) => owner === account.email)
      .map((data) => new Trigger(data));
  }
  getUserTriggers(spreadsheet: Emulated & { getId(): string }): Trigger[] {
    const id = spreadsheet.getId();
    return this.getProjectTriggers().filter(({ data }) => data.documentId === id);
  }
  deleteTrigger(trigger: Trigger): void {
    const triggers = triggersOf(this.world);
    const index = triggers.findIndex(({ id }) => id === trigger.data.id);
    if (index >= 0) triggers.splice(index, 1);
  }

  getAuthorizationInfo(_mode: EnumValue, scopes: readonly string[] = this.world.manifest.oauthScopes) {
    const granted = grantedScopes(this.world);
    const complete = scopes.map(scopeUrl).every((scope) => granted.includes(scope));
    return new AuthorizationInfo(granted, complete ? null : `${this.world.address ?? ''}/consent`);
  }
  getOAuthToken(): string {
    return TOKEN_MARKER;
  }
  getScriptId(): string {
    return 'local-script';
  }
}

class AuthorizationInfo extends Emulated {
  readonly className = 'AuthorizationInfo';
  override readonly serviceName = 'ScriptApp';
  readonly members: Members = {
    getAuthorizationStatus: { takes: [''] },
    getAuthorizationUrl: { takes: [''] },
    getAuthorizedScopes: { takes: [''] },
  };

  constructor(
    private readonly granted: readonly string[],
    /** Null when nothing is missing. */
    private readonly consentUrl: string | null,
  ) {
    super();
  }

  getAuthorizationStatus(): EnumValue {
    return AuthorizationStatus.of(this.consentUrl === null ? 'NOT_REQUIRED' : 'REQUIRED');
  }
  /** The workbench's consent page. */
  getAuthorizationUrl(): string | null {
    return this.consentUrl;
  }
  getAuthorizedScopes(): string[] {
    return [...this.granted];
  }
}

// Builders of triggers, and the trigger itself.
import { Emulated, type Members } from '../engine/emulated';
import { Enumeration, type EnumValue } from '../engine/enumeration';
import type { World } from '../engine/world';
import { addTrigger, type TriggerData, type TriggerEvent } from './triggerStore';

export const EventType = new Enumeration('EventType', [
  'CLOCK',
  'ON_OPEN',
  'ON_EDIT',
  'ON_FORM_SUBMIT',
  'ON_CHANGE',
]);
export const TriggerSource = new Enumeration('TriggerSource', [
  'SPREADSHEETS',
  'CLOCK',
  'FORMS',
  'DOCUMENTS',
]);

const HOUR = 60 * 60 * 1000;
const SCRIPT_APP = { scopes: ['script.scriptapp'] } as const;

export class TriggerBuilder extends Emulated {
  readonly className = 'TriggerBuilder';
  override readonly serviceName = 'ScriptApp';
  readonly members: Members = {
    forSpreadsheet: { takes: ['Spreadsheet', 'String'], ...SCRIPT_APP },
    timeBased: { takes: [''], ...SCRIPT_APP },
  };

  constructor(
    private readonly world: World,
    private readonly functionName: string,
  ) {
    super();
  }

  forSpreadsheet(spreadsheet: string | (Emulated & { getId(): string })): SpreadsheetTriggerBuilder {
    const id = typeof spreadsheet === 'string' ? spreadsheet : spreadsheet.getId();
    return new SpreadsheetTriggerBuilder(this.world, this.functionName, id);
  }
  timeBased(): ClockTriggerBuilder {
    return new ClockTriggerBuilder(this.world, this.functionName);
  }
}

class SpreadsheetTriggerBuilder extends Emulated {
  readonly className = 'SpreadsheetTriggerBuilder';
  override readonly serviceName = 'ScriptApp';
  readonly members: Members = {
    onFormSubmit: { takes: [''], ...SCRIPT_APP },
    create: { takes: [''], ...SCRIPT_APP },
  };
  private event: TriggerEvent | undefined;

  constructor(
    private readonly world: World,
    private readonly functionName: string,
    private readonly documentId: string,
  ) {
    super();
  }

  onFormSubmit(): this {
    this.event = 'ON_FORM_SUBMIT';
    return this;
  }
  create(): Trigger {
    const { world, functionName, documentId, event } = this;
    if (!event) throw new Error('SpreadsheetTriggerBuilder.create: no event was chosen');
    const id = world.randomId();
    return new Trigger(
      addTrigger(world, { id, functionName, event, owner: world.account.email, documentId }),
    );
  }
}

/** Add-ons may run at most hourly, so there is nothing here for minutes. */
class ClockTriggerBuilder extends Emulated {
  readonly className = 'ClockTriggerBuilder';
  override readonly serviceName = 'ScriptApp';
  readonly members: Members = {
    everyHours: { takes: ['Integer'], ...SCRIPT_APP },
    everyDays: { takes: ['Integer'], ...SCRIPT_APP },
    create: { takes: [''], ...SCRIPT_APP },
  };
  private every: number | undefined;

  constructor(
    private readonly world: World,
    private readonly functionName: string,
  ) {
    super();
  }

  everyHours(hours: number): this {
    this.every = hours * HOUR;
    return this;
  }
  everyDays(days: number): this {
    this.every = days * 24 * HOUR;
    return this;
  }
  create(): Trigger {
    const { world, functionName, every } = this;
    if (every === undefined) throw new Error('ClockTriggerBuilder.create: no interval was chosen');
    return new Trigger(
      addTrigger(world, {
        id: world.randomId(),
        functionName,
        event: 'CLOCK',
        owner: world.account.email,
        documentId: world.workbook.id,
        every,
        nextAt: world.clock.now() + every,
      }),
    );
  }
}

export class Trigger extends Emulated {
  readonly className = 'Trigger';
  override readonly serviceName = 'ScriptApp';
  readonly members: Members = {
    getHandlerFunction: { takes: [''], ...SCRIPT_APP },
    getEventType: { takes: [''], ...SCRIPT_APP },
    getTriggerSource: { takes: [''], ...SCRIPT_APP },
    getTriggerSourceId: { takes: [''], ...SCRIPT_APP },
    getUniqueId: { takes: [''], ...SCRIPT_APP },
  };

  constructor(readonly data: TriggerData) {
    super();
  }

  getHandlerFunction(): string {
    return this.data.functionName;
  }
  getEventType(): EnumValue {
    return EventType.of(this.data.event);
  }
  getTriggerSource(): EnumValue {
    return TriggerSource.of(this.data.event === 'CLOCK' ? 'CLOCK' : 'SPREADSHEETS');
  }
  getTriggerSourceId(): string | null {
    return this.data.event === 'CLOCK' ? null : this.data.documentId;
  }
  getUniqueId(): string {
    return this.data.id;
  }
}

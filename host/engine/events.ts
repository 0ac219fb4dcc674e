// Event objects. Each knows only what its kind of call carries; anything else is refused.
import { AuthMode } from '../services/scriptApp';
import type { TriggerData } from '../services/triggerStore';
import { Emulated, type Members } from './emulated';
import type { AuthModeName, FormSubmission } from './world';

export class EventObject extends Emulated {
  readonly className = 'Event';
  readonly members: Members;

  constructor(values: Readonly<Record<string, unknown>>) {
    super();
    this.members = Object.fromEntries(Object.keys(values).map((name) => [name, {}]));
    Object.assign(this, values);
  }
}

/** The part of SpreadsheetApp that events need. */
interface SpreadsheetSource {
  getActiveSpreadsheet(): Emulated & { getSheets(): readonly SheetSource[] };
}
interface SheetSource {
  getSheetId(): number;
  getRange(row: number, column: number, rows: number, columns: number): Emulated;
}

export const authModeEvent = (mode: AuthModeName): EventObject =>
  new EventObject({ authMode: AuthMode.of(mode) });

/** @throws Error when the tab of the form is gone. */
export function formSubmitEvent(
  submission: FormSubmission,
  trigger: TriggerData,
  spreadsheetApp: Emulated,
): EventObject {
  const source = (spreadsheetApp as unknown as SpreadsheetSource).getActiveSpreadsheet();
  const sheet = source.getSheets().find((tab) => tab.getSheetId() === submission.sheetId);
  if (!sheet) throw new Error(`formSubmitEvent: no tab has the id ${submission.sheetId}`);
  return new EventObject({
    authMode: AuthMode.of('FULL'),
    triggerUid: trigger.id,
    source,
    range: sheet.getRange(submission.row, 1, 1, submission.columns),
    values: submission.values,
    namedValues: submission.namedValues,
  });
}

/** Of a clock trigger; the parts of the date are in UTC, as Google gives them. */
export function timeEvent(trigger: TriggerData, now: number): EventObject {
  const date = new Date(now);
  return new EventObject({
    authMode: AuthMode.of('FULL'),
    triggerUid: trigger.id,
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    'day-of-month': date.getUTCDate(),
    'day-of-week': date.getUTCDay() || 7,
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    timezone: 'UTC',
  });
}

// A world for tests of single services: no bundle, no guard, a clock that stands still.
import { SnapshotWrites } from '../../../host/engine/pendingWrites';
import { DailyQuotas, type QuotaUse } from '../../../host/engine/quotas';
import { SimulatedClock } from '../../../host/engine/clock';
import { type Account, type FormSubmission, type HostBlob, type World } from '../../../host/engine/world';
import { type WorkbookData } from '../../../host/workbook/model';
import { blankSheet } from '../../../host/workbook/sheets';

export interface TestWorld extends World {
  readonly account: Account;
  readonly submissions: FormSubmission[];
}

/** 2 March 2026, 09:30 in Seoul. */
export const NOW = Date.UTC(2026, 2, 2, 0, 30);

export function testWorld(email = 'coordinator@example.edu'): TestWorld {
  const workbook: WorkbookData = {
    id: 'workbook',
    name: 'Program',
    timeZone: 'Asia/Seoul',
    locale: 'en_US',
    sheets: [blankSheet(0, 'Start')],
    activeSheet: 0,
    metadata: [],
  };
  const account: Account = { email, locale: 'en', kind: 'consumer', refusedScopes: new Set() };
  const clock = new SimulatedClock(NOW);
  const states = new Map<string, object>();
  const conversions = new Map<string, (file: HostBlob) => HostBlob>();
  const submissions: FormSubmission[] = [];
  const quotaUse: QuotaUse = {};
  let ids = 0;
  const world = {
    workbook,
    clock,
    account,
    submissions,
    pendingWrites: new SnapshotWrites(workbook, () => undefined),
    quotas: new DailyQuotas(() => quotaUse, account, clock),
    outbox: [],
    manifest: {
      timeZone: 'Asia/Seoul',
      oauthScopes: [],
      urlFetchWhitelist: ['https://www.googleapis.com/drive/v3/files/'],
    },
    execution: undefined,
    htmlFile: () => undefined,
    state: <T extends object>(name: string, initial: () => T): T => {
      if (!states.has(name)) states.set(name, initial());
      return states.get(name) as T;
    },
    randomId: () => `id${String((ids += 1)).padStart(30, '0')}`,
    convert: (file: HostBlob, type: string) => conversions.get(`${file.contentType} ${type}`)?.(file),
    offerConversion: (from: string, to: string, convert: (file: HostBlob) => HostBlob) =>
      void conversions.set(`${from} ${to}`, convert),
    formSubmitted: (submission: FormSubmission) => void submissions.push(submission),
    customFunction: () => undefined,
  };
  return world as unknown as TestWorld; // the screen is not needed
}

// How a host is opened: which bundle, beside which workbook, for whom, at what time.
import type { WorkbookData } from '../workbook/model';
import { blankWorkbook } from '../workbook/sheets';
import type { Bundle } from './bundle';
import { RunningClock, SimulatedClock } from './clock';
import { HostWorld, type Starter } from './hostWorld';
import type { PreparedAnswer } from './screen';
import type { Manifest } from './world';

/** Where the simulated clock starts when nobody says. */
const FIRST_DAY = '2026-03-02T00:00:00Z';

export interface HostOptions {
  /** Folder of the built files; `dist` below the working directory when absent. */
  readonly dist?: string;
  /** Absent: a new workbook with one empty tab. */
  readonly workbook?: WorkbookData;
  /** Address of the person; '' when Google would not tell. */
  readonly account?: string;
  /** Language of the person, `en` when absent. */
  readonly locale?: string;
  /** Where the simulated clock starts; ISO text or milliseconds. Absent: a fixed day in 2026. */
  readonly now?: string | number;
  /** Makes ids and uuids repeatable; absent: 1. `'random'` for ids that differ from run to run. */
  readonly seed?: number | string;
  /** Zone of a new workbook; the manifest's when absent. */
  readonly timeZone?: string;
  /** Quotas of a consumer account (the default) or of Workspace. */
  readonly consumer?: boolean;
  /** False: every PDF is a blank page, which takes no time; for tests that count papers and read none. */
  readonly drawsPdf?: boolean;
  /** The clock runs by itself, for a workbench. */
  readonly liveClock?: boolean;
  /** What `save()` gave; outranks workbook, account and now. */
  readonly saved?: string;
  /** Real milliseconds until a script that loops, or stands in a dialog, is stopped. Six minutes when absent. */
  readonly realTimeLimit?: number;
}

/** For scripts given as text: all scopes and services that the add-on has. */
export const DEFAULT_MANIFEST: Manifest = {
  timeZone: 'Asia/Seoul',
  oauthScopes: [
    'spreadsheets.currentonly',
    'script.container.ui',
    'script.send_mail',
    'userinfo.email',
    'drive.file',
    'script.external_request',
    'script.scriptapp',
    'forms',
  ].map((scope) => `https://www.googleapis.com/auth/${scope}`),
  urlFetchWhitelist: ['https://www.googleapis.com/drive/v3/files/'],
  dependencies: {
    enabledAdvancedServices: [
      { userSymbol: 'Drive', serviceId: 'drive' },
      { userSymbol: 'Docs', serviceId: 'docs' },
    ],
  },
};

export function newWorld(
  bundle: Bundle,
  options: HostOptions,
  answers: PreparedAnswer[],
  starter: Starter,
): HostWorld {
  const zone = options.timeZone ?? bundle.manifest.timeZone;
  const workbook = options.workbook ?? blankWorkbook('local-workbook', 'Untitled spreadsheet', zone);
  const start = new Date(options.now ?? FIRST_DAY).getTime();
  const clock = options.liveClock ? new RunningClock() : new SimulatedClock(start);
  const seed = options.seed === 'random' ? undefined : (options.seed ?? 1);
  const account = {
    email: options.account ?? 'coordinator@example.org',
    locale: options.locale ?? 'en',
    kind: options.consumer === false ? ('workspace' as const) : ('consumer' as const),
    refusedScopes: new Set<string>(),
  };
  const world = new HostWorld(bundle, workbook, account, clock, seed, answers, starter);
  world.drawsPdf = options.drawsPdf !== false;
  if (options.saved !== undefined) world.load(options.saved);
  return world;
}

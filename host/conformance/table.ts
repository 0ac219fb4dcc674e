// Every emulated behaviour that somebody wrote down, one file a service. A new service adds its rows here.
import { rows as authorization } from './authorization';
import { rows as cache } from './cache';
import { rows as docs } from './docs';
import { rows as drive } from './drive';
import { rows as execution } from './execution';
import { rows as files } from './files';
import { rows as forms } from './forms';
import { rows as lock } from './lock';
import { rows as mail } from './mail';
import { rows as panel } from './panel';
import { rows as properties } from './properties';
import { rows as quotas } from './quotas';
import type { ConformanceRow, Evidence } from './row';
import { rows as scriptApp } from './scriptApp';
import { rows as session } from './session';
import { rows as spreadsheet } from './spreadsheet';
import { rows as ui } from './ui';
import { rows as utilities } from './utilities';
import { rows as workbookFiles } from './workbookFiles';

export const conformanceTable: readonly ConformanceRow[] = [
  ...execution,
  ...authorization,
  ...quotas,
  ...panel,
  ...ui,
  ...properties,
  ...cache,
  ...lock,
  ...scriptApp,
  ...session,
  ...utilities,
  ...spreadsheet,
  ...mail,
  ...drive,
  ...docs,
  ...forms,
  ...files,
  ...workbookFiles,
];

const EVIDENCE: readonly Evidence[] = ['LIVE', 'DOC', 'SEEN', 'ASSUMED'];

/** For the end of the test run, for example `120 behaviours: 0 LIVE, 60 DOC, 40 SEEN, 20 ASSUMED`. */
export function evidenceSummary(rows: readonly ConformanceRow[]): string {
  const counts = EVIDENCE.map((kind) => `${rows.filter(({ evidence }) => evidence === kind).length} ${kind}`);
  return `${rows.length} behaviours: ${counts.join(', ')}`;
}

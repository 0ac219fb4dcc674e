// Hours in the shape in which volunteer portals ask for them: one line a session of a valid certificate.
import type { Session } from '../hours/session';
import type { Column, WorkTab } from '../table';
import type { Phrase } from '../phrase';
import type { Certificate } from './certificate';
import type { CertificateSettings } from './settings';
import { say } from './words';

export const PORTAL_TAB = 'Portal export';

const COLUMNS: readonly Column[] = [
  { header: 'Name', format: 'text', width: 140 },
  { header: 'Date', format: 'date' },
  { header: 'Start', format: 'time' },
  { header: 'End', format: 'time' },
  { header: 'Hours', format: '0.00', width: 70 },
  { header: 'Content', format: 'text', width: 420 },
  { header: 'Certificate', format: 'text', width: 130 },
  { header: 'Session ID', format: 'text', width: 90 },
];

/** The lines of all valid certificates, by name and day. What a session said in private stays out. */
export function portalExport(
  register: readonly Certificate[],
  sessions: readonly Session[],
  settings: CertificateSettings,
): WorkTab {
  const byId = new Map(sessions.map((session) => [session.id, session]));
  const rows = register
    .filter(({ status }) => status === 'Valid')
    .flatMap(({ serial, name, areas, lines }) =>
      lines.map((covered) => ({ serial, name, areas, ...covered })),
    )
    .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  return {
    tab: PORTAL_TAB,
    columns: COLUMNS,
    key: ['Certificate', 'Session ID'],
    others: 'remove',
    rows: rows.map(({ serial, name, areas, id, day, minutes }): (string | number | Phrase)[] => {
      const session = byId.get(id);
      const activity = settings.activity || say('activity');
      return [
        name,
        day,
        session?.start ?? '',
        session?.end ?? '',
        Math.round((minutes / 60) * 100) / 100,
        session === undefined
          ? say('portalTraining')
          : say('portalContent', {
              activity: typeof activity === 'string' ? say('asWritten', { text: activity }) : activity,
              areas: session.areas || areas,
            }),
        serial,
        id,
      ];
    }),
  };
}

const orderOf = ({ name, day, id }: { name: string; day: string; id: string }): string =>
  [name, day, id].join(' ');

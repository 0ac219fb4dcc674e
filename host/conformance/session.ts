// Session.
import type { ConformanceRow } from './row';

export const rows: readonly ConformanceRow[] = [
  {
    id: 'session.unknown',
    behaviour: 'the address is empty when Google may not tell it',
    evidence: 'DOC',
    source: 'Session.getActiveUser (reference)',
    observe: (open) => open('return Session.getActiveUser().getEmail();', { account: '' }).run('entry').value,
    expected: '',
  },
  {
    id: 'session.zone',
    behaviour: 'the zone of the script is that of its manifest',
    evidence: 'DOC',
    source: 'Session.getScriptTimeZone (reference)',
    observe: (open) => open('return Session.getScriptTimeZone();').run('entry').value,
    expected: 'Asia/Seoul',
  },
];

// ScriptApp: triggers.
import type { ConformanceRow } from './row';

const GUIDE = 'Installable Triggers (guide)';
const HOURLY = "ScriptApp.newTrigger('entry').timeBased().everyHours(1).create()";

export const rows: readonly ConformanceRow[] = [
  {
    id: 'triggers.made',
    behaviour: 'a trigger that was made is listed with its function and event',
    evidence: 'DOC',
    source: 'Class Trigger (reference)',
    observe: (open) =>
      open(`${HOURLY}; return ScriptApp.getProjectTriggers().map(function (t) {
        return [t.getHandlerFunction(), String(t.getEventType()), String(t.getTriggerSource())];
      });`).run('entry').value,
    expected: [['entry', 'CLOCK', 'CLOCK']],
  },
  {
    id: 'triggers.deleted',
    behaviour: 'a deleted trigger is gone',
    evidence: 'DOC',
    source: 'ScriptApp.deleteTrigger (reference)',
    observe: (open) =>
      open(`ScriptApp.deleteTrigger(${HOURLY}); return ScriptApp.getProjectTriggers().length;`).run('entry')
        .value,
    expected: 0,
  },
  {
    id: 'triggers.private',
    behaviour: "nobody sees another person's triggers",
    evidence: 'DOC',
    source: GUIDE,
    observe: (open) => {
      const host = open(`if (a) ${HOURLY}; return ScriptApp.getProjectTriggers().length;`);
      const own = host.run('entry', [true]).value;
      host.useAccount('other@example.org');
      return [own, host.run('entry', [false]).value];
    },
    expected: [1, 0],
  },
  {
    id: 'triggers.runAsMaker',
    behaviour: 'a trigger runs as the person who made it, with full authorization',
    evidence: 'DOC',
    source: GUIDE,
    observe: (open) => {
      const body = `if (a) return [String(a.authMode), Session.getActiveUser().getEmail()]; ${HOURLY};`;
      const host = open(body, { account: 'maker@example.org' });
      host.run('entry');
      host.useAccount('other@example.org');
      return host.moveClock(1).map(({ value }) => value);
    },
    expected: [['FULL', 'maker@example.org']],
  },
  {
    id: 'triggers.oneOfAKind',
    behaviour: 'an add-on has one trigger of a kind for a person and document',
    evidence: 'ASSUMED',
    source: 'Documented for add-ons; text from public question threads',
    observe: (open) => open(`${HOURLY}; ${HOURLY};`).run('entry').error?.message,
    expected:
      'This add-on has created too many time-based triggers in this document for this Google user account.',
  },
];

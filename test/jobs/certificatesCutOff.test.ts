// The job is cut off at every service call that has an effect, then resumed: nobody gets two certificates or two e-mails, no
// serial has two files, and whatever nobody can know is shown as unknown.
import type { Fault } from '../../host/engine/hook';
import { certificateHost, filesOf, issueAll, register } from './certificateProgram';

const MENTORS = 1;

/** Calls with an effect; to be cut off at any other is to be cut off at the next of these. */
const EFFECT = /^(Drive|Docs|UrlFetchApp|MailApp)\.|\.flush$|\.setValues?$|\.setProperty$|Lock$/;

/** Calls with an effect in an undisturbed run. */
function callsOfCleanRun(): number {
  const host = certificateHost({ mentors: MENTORS });
  let calls = 0;
  host.hook = ({ when, name }) => {
    if (when === 'before' && EFFECT.test(name)) calls += 1;
    return undefined;
  };
  issueAll(host);
  return calls;
}

const HICCUP = "We're sorry, a server error occurred. Please wait a bit and try again.";

const FAULTS: readonly (readonly [string, 'before' | 'after', Fault])[] = [
  ['killed before it, writes kept', 'before', { kill: 'keepWrites' }],
  ['killed after it, writes dropped', 'after', { kill: 'dropWrites' }],
  ['a hiccup after it', 'after', { throw: HICCUP }],
];

describe('issuing, cut off at any call with an effect, and resumed', () => {
  const total = callsOfCleanRun();
  it('has a run to cut off', () => expect(total).toBeGreaterThan(20));

  it.each(FAULTS)('%s', (_, when, fault) => {
    for (let nth = 1; nth <= total; nth += 1) {
      const host = certificateHost({ mentors: MENTORS });
      let struck = '';
      let seen = 0;
      host.hook = (call) => {
        if (struck !== '' || call.when !== when || !EFFECT.test(call.name)) return undefined;
        seen += 1;
        if (seen !== nth) return undefined;
        struck = call.name;
        return fault;
      };
      host.panel('certificateSlice', '');
      host.hook = undefined;
      host.moveClock(0.01); // a coordinator looks, wonders, and starts again
      issueAll(host);
      const at = `call ${nth}, ${struck}`;
      const rows = register(host);
      expect([
        at,
        ...rows.map((row) => `${row['Serial']} ${row['Person ID']} ${row['Status']} ${row['Document step']}`),
      ]).toEqual([at, 'PM-2026S1-0001 M001 Valid PDF made']);
      const sent = host.outbox.map(({ to }) => to);
      expect([at, ...sent].length).toBe(new Set([at, ...sent]).size);
      for (const row of rows) {
        const address = `${row['Person ID']?.toLowerCase()}@example.org`;
        const isSettled = row['Mail state'] === 'SENT' && sent.includes(address);
        expect([at, isSettled || row['Mail state'] === 'SENDING']).toEqual([at, true]);
      }
      const serials = filesOf(host).pdfs.map(({ appProperties }) => appProperties['serial']);
      expect([at, ...serials.sort()]).toEqual([at, 'PM-2026S1-0001']);
      expect([at, filesOf(host).copies.length]).toEqual([at, 0]);
    }
  });
});

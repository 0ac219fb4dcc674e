// The job is cut off at every single service call, then resumed: nobody gets two certificates or two e-mails, no
// serial has two files, and whatever nobody can know is shown as unknown. A call without effect leaves the file as the
// call before it did, so there the job is only made to stumble; with SWEEP=all it is killed there, too.
import type { Fault, ServiceCall } from '../../host/engine/hook';
import { Host } from '../../host/host';
import { editCell } from '../../host/workbook/editCell';
import { copyOf } from '../../host/workbook/copy';
import type { WorkbookData } from '../../host/workbook/model';
import { sheetByName } from '../../host/workbook/sheets';
import { certificateHost, filesOf, issueAll, register, rowsOf } from './certificateProgram';

const NOW = '2026-06-22T09:00:00+09:00';

/** Calls with an effect: what Google keeps when the execution dies, or what people receive. */
const EFFECT = /^(Drive|Docs|UrlFetchApp|MailApp)\.|\.flush$|\.set\w+$|\.insert\w+$|\.createFilter$|Lock$/;

/** The tabs are made and the first mentor has a certificate; the hours of the second have just been confirmed. */
const base = ((): WorkbookData => {
  const host = certificateHost({ mentors: 2 }, { now: NOW });
  const answers = rowsOf(host, 'Sessions').map((_, row) => row + 1);
  const sheet = sheetByName(host.workbook, 'Sessions');
  const column = Object.keys(rowsOf(host, 'Sessions')[0] ?? {}).indexOf('Answer');
  const answer = (rows: readonly number[], text: string) => {
    for (const row of rows)
      editCell(host.workbook, sheet?.id ?? 0, { row, column, text, now: host.world.clock.now() });
  };
  answer(answers.slice(2), '');
  issueAll(host);
  answer(answers.slice(2), 'right');
  return host.workbook;
})();

/** Papers are counted here; what they say is looked at elsewhere. */
const again = (): Host => Host.open({ workbook: copyOf(base), now: NOW, drawsPdf: false });

/** Names of the service calls of an undisturbed run, in order. */
function callsOfCleanRun(): string[] {
  const host = again();
  const names: string[] = [];
  host.hook = ({ when, name }) => {
    if (when === 'before') names.push(name);
    return undefined;
  };
  issueAll(host);
  return names;
}

const HICCUP = "We're sorry, a server error occurred. Please wait a bit and try again.";

interface Cut {
  readonly said: string;
  readonly when: ServiceCall['when'];
  readonly fault: Fault;
  /** Struck at calls with an effect only: at any other it leaves what the call before it left. */
  readonly isForEffects: boolean;
}

const CUTS: readonly Cut[] = [
  { said: 'a hiccup before it', when: 'before', fault: { throw: HICCUP }, isForEffects: false },
  {
    said: 'killed before it, writes kept',
    when: 'before',
    fault: { kill: 'keepWrites' },
    isForEffects: true,
  },
  {
    said: 'killed before it, writes dropped',
    when: 'before',
    fault: { kill: 'dropWrites' },
    isForEffects: true,
  },
  {
    said: 'killed after it, writes dropped',
    when: 'after',
    fault: { kill: 'dropWrites' },
    isForEffects: true,
  },
  { said: 'a hiccup after it', when: 'after', fault: { throw: HICCUP }, isForEffects: true },
];

/** Cuts a run off at its nth call, looks a while later and resumes. */
function cutOff(nth: number, { when, fault }: Cut): Host {
  const host = again();
  let seen = 0;
  host.hook = (call) => {
    if (call.when !== when) return undefined;
    seen += 1;
    return seen === nth ? fault : undefined;
  };
  host.panel('certificateSlice', '');
  host.hook = undefined;
  host.moveClock(0.01);
  issueAll(host);
  return host;
}

/** What is wrong after a cut; '' when nothing is. */
function faultOf(host: Host): string {
  const [first, ...fresh] = register(host);
  const [row] = fresh;
  if (first?.['Serial'] !== 'PM-2026S1-0001' || fresh.length !== 1) return `${fresh.length} certificates`;
  const said = ['Serial', 'Person ID', 'Status', 'Document step'].map((header) => row?.[header]).join(' ');
  if (said !== 'PM-2026S1-0002 M002 Valid PDF made') return said;
  const sent = host.outbox.map(({ to }) => String(to)).join();
  const isSettled = row?.['Mail state'] === 'SENT' && sent === 'm002@example.org';
  const isAsked = row?.['Mail state'] === 'SENDING' && (sent === '' || sent === 'm002@example.org');
  if (!isSettled && !isAsked) return `${row?.['Mail state']}, mails to ${sent}`;
  const { pdfs, copies } = filesOf(host);
  const serials = pdfs.map(({ appProperties }) => appProperties['serial']).join();
  return serials === 'PM-2026S1-0002' && copies.length === 0
    ? ''
    : `files ${serials}, ${copies.length} copies`;
}

describe('issuing, cut off at any service call, and resumed', () => {
  const calls = callsOfCleanRun();
  it('has a run to cut off', () =>
    expect(calls.filter((name) => EFFECT.test(name)).length).toBeGreaterThan(30));

  it.each(CUTS.map((cut) => [cut.said, cut] as const))(
    '%s',
    (_, cut) => {
      const wrong = calls.flatMap((name, index) => {
        if (cut.isForEffects && !EFFECT.test(name) && process.env['SWEEP'] !== 'all') return [];
        const fault = faultOf(cutOff(index + 1, cut));
        return fault === '' ? [] : [`call ${index + 1}, ${name}: ${fault}`];
      });
      expect(wrong).toEqual([]);
    },
    1200000,
  );
});

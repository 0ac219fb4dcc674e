import { callsMade, strikeOnce, strikes } from '../../../host/engine/sweep';
import { Host } from '../../../host/host';

/** Mails three people and remembers whom, the careful way: SENDING, flush, send, SENT, flush. */
const CAREFUL = `function entry() {
  const tab = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
  const mark = (row, text) => { tab.getRange(row, 1).setValue(text); SpreadsheetApp.flush(); };
  const marks = tab.getRange(1, 1, 3, 1).getValues();
  marks.forEach(([seen], index) => {
    if (seen !== '') return;
    mark(index + 1, 'SENDING');
    MailApp.sendEmail('person' + index + '@example.org', 'Subject', 'Body');
    mark(index + 1, 'SENT');
  });
}`;

/** The same without a journal before the mail. */
const CARELESS = CAREFUL.replace("mark(index + 1, 'SENDING');", '');

const mailedTwice = (host: Host) => new Set(host.outbox.map(({ to }) => to)).size < host.outbox.length;

function sweep(code: string): string[] {
  const clean = Host.fromSource(code).run('entry');
  return strikes(callsMade(clean.calls)).flatMap((strike) => {
    const host = Host.fromSource(code);
    host.hook = strikeOnce(strike);
    host.run('entry');
    host.run('entry');
    return mailedTwice(host) ? [JSON.stringify(strike)] : [];
  });
}

describe('a sweep of faults', () => {
  it('strikes before and after each call with each fault', () => {
    expect(strikes(2).length).toBe(12);
  });

  it('finds nothing in a job that journals before it sends', () => expect(sweep(CAREFUL)).toEqual([]));

  it('finds the job that does not', () => expect(sweep(CARELESS).length).toBeGreaterThan(0));
});

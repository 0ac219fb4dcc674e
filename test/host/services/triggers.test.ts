import { Host } from '../../../host/host';

const HOURLY = "ScriptApp.newTrigger('tick').timeBased().everyHours(2).create()";
const TICK = "function tick(e) { console.log(e.hour + ' ' + e.timezone); }";
const host = (body: string) =>
  Host.fromSource(`function entry(a) { ${body} } ${TICK}`, { now: '2026-03-02T00:00:00Z' });

describe('a clock trigger', () => {
  it('runs when its time has come, and then again', () => {
    const opened = host(HOURLY);
    opened.run('entry');
    expect(opened.moveClock(1 / 24)).toEqual([]);
    const ran = [...opened.moveClock(1 / 24), ...opened.moveClock(2 / 24)];
    expect(ran.map(({ log }) => log.map(({ text }) => text).join())).toEqual(['2 UTC', '4 UTC']);
  });

  it('runs once for all the times that were missed', () => {
    const opened = host(HOURLY);
    opened.run('entry');
    expect(opened.moveClock(3).length).toBe(1);
  });

  it('fails silently when its function is gone', () => {
    const opened = host(HOURLY.replace('tick', 'gone'));
    opened.run('entry');
    expect(opened.moveClock(1).map(({ error }) => error?.message)).toEqual([
      'Script function not found: gone',
    ]);
  });

  it('cannot run more often than hourly', () => {
    const { error } = host("ScriptApp.newTrigger('tick').timeBased().everyMinutes(5);").run('entry');
    expect(error?.message).toBe('local host: ClockTriggerBuilder.everyMinutes is not emulated');
  });
});

describe('a submit trigger', () => {
  const SUBMIT = `ScriptApp.newTrigger('tick').forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).onFormSubmit().create()`;

  it('is found by the spreadsheet it belongs to', () => {
    const listed = `ScriptApp.getUserTriggers(SpreadsheetApp.getActiveSpreadsheet()).map((t) => t.getUniqueId())`;
    expect(
      host(`const made = ${SUBMIT}; return ${listed}.join() === made.getUniqueId();`).run('entry').value,
    ).toBe(true);
  });

  it('counts among the twenty that a person may have', () => {
    const opened = host(`${SUBMIT};`);
    const triggers = opened.world.state<object[]>('triggers', () => []);
    for (let i = 0; i < 20; i += 1)
      triggers.push({ id: String(i), owner: 'coordinator@example.org', event: 'CLOCK' });
    expect(opened.run('entry').error?.message).toContain('too many triggers');
  });

  it('may get lost or come twice', () => {
    const opened = host(`${SUBMIT};`);
    opened.run('entry');
    const answer = { formId: 'f', sheetId: 0, row: 1, columns: 1, values: [''], namedValues: {} };
    const count = (events: typeof opened.submitEvents) => {
      const before = opened.executions.length;
      opened.submitEvents = events;
      opened.world.formSubmitted(answer);
      return opened.executions.length - before;
    };
    expect([count('once'), count('lost'), count('doubled')]).toEqual([1, 0, 2]);
  });
});

// An import is cut off at every write, then run again: the tabs end up as if nothing had happened.
import type { Fault } from '../../host/engine/hook';
import { Host } from '../../host/host';
import { sampleProgram } from '../../host/sample/sampleProgram';
import type { WorkbookData } from '../../host/workbook/model';

const NOW = '2026-03-20T09:00:00+09:00';
const NAMES = ['Ann Marlow', 'Bo Quist', 'Cy Draper', 'Di Pallas', 'Ed Vance', 'Flo Umber'];
const ROWS = [
  ['Timestamp', 'Email Address', 'Your name', 'Year level', 'Help areas', 'Times you can meet'],
  ...NAMES.map((name, index) => [
    `2026/03/1${index + 1} 9:05:00 AM GMT+9`,
    `s${index}@example.edu`,
    name,
    `Y${1 + (index % 4)}`,
    index % 2 ? 'Exams;Tutoring' : 'Tutoring',
    'Mon;Tue;Wed',
  ]),
];

const base = ((): WorkbookData => {
  const host = Host.open({ workbook: { ...sampleProgram(), sheets: [] } as WorkbookData, now: NOW });
  host.open();
  const upload = { tab: '', name: 'Mentee sign-up', source: '', firstRow: 1, rows: ROWS };
  expect(host.panel('addAnswers', upload).value).toMatchObject({ ok: true });
  return host.workbook;
})();
const again = (): Host => {
  const host = Host.open({ workbook: structuredClone(base), now: NOW });
  host.open();
  return host;
};
const written = (host: Host) =>
  ['People', 'Questions', 'Import record'].map((name) => {
    const sheet = host.workbook.sheets.find((each) => each.name === name);
    const cells = (sheet?.cells ?? [])
      .map((row) => (row ?? []).map((cell) => cell?.value ?? ''))
      .filter((row) => row.some((cell) => cell !== ''));
    // When an answer was first seen differs by the seconds between two runs.
    const times = ['First seen', 'Changed'].map((header) => cells[0]?.indexOf(header) ?? -1);
    return [name, sheet?.hidden, cells.map((row) => row.filter((_, column) => !times.includes(column)))];
  });

const clean = again();
const writes: number[] = [];
clean.hook = ({ nth, when, name }) => {
  if (when === 'before' && /\.setValues$|\.insertSheet$|\.hideSheet$/.test(name)) writes.push(nth);
  return undefined;
};
clean.panel('runJob', 'importResponses');

describe('an import that is cut off', () => {
  const faults: readonly Fault[] = [{ kill: 'keepWrites' }, { kill: 'dropWrites' }];

  it.each(faults)('is finished by the next one (%j)', (fault) => {
    expect(writes.length).toBeGreaterThan(5);
    for (const nth of writes) {
      const host = again();
      let hasStruck = false;
      host.hook = (call) => {
        if (hasStruck || call.nth !== nth || call.when !== 'after') return undefined;
        hasStruck = true;
        return fault;
      };
      host.panel('runJob', 'importResponses');
      host.hook = undefined;
      expect(host.panel('runJob', 'importResponses').value).toMatchObject({ ok: true });
      expect([nth, ...written(host)]).toEqual([nth, ...written(clean)]);
    }
  });
});

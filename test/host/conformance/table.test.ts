import { departure } from '../../../host/conformance/row';
import { conformanceTable, evidenceSummary } from '../../../host/conformance/table';

describe('the conformance table', () => {
  // past jest's reporters, so that every test run ends with an honest count
  afterAll(() => process.stdout.write(`Conformance: ${evidenceSummary(conformanceTable)}.\n`));

  it('names each behaviour once', () => {
    const ids = conformanceTable.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('names a source for each', () => {
    expect(conformanceTable.filter(({ source }) => source === '')).toEqual([]);
  });

  it.each(conformanceTable.map((row) => [row.id, row.evidence, row.behaviour, row] as const))(
    '%s (%s): %s',
    (_id, _evidence, _behaviour, row) => expect(departure(row)).toBeUndefined(),
  );
});

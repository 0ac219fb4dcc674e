// Whoever only has a survey gets its tables, and is never sent through the rest of the term.
import { Host } from '../../host/host';
import { sampleProgram } from '../../host/sample/sampleProgram';

interface Step {
  readonly name: string;
  readonly status: string;
  readonly lines: readonly string[];
  readonly tabs: readonly string[];
}

function openSurvey(): Host {
  const host = Host.open({ workbook: sampleProgram() });
  host.workbook.sheets = host.workbook.sheets.filter(({ name }) => /survey/i.test(name));
  host.workbook.activeSheet = 0;
  host.install();
  return host;
}

const stateOf = (host: Host) =>
  (host.panel('panelState').value as { answer: { steps: Step[]; next: string | null } }).answer;

describe('a spreadsheet with nothing but a survey', () => {
  it('leads from the answers to the tables', () => {
    const host = openSurvey();
    expect(host.workbook.sheets).toHaveLength(1);
    expect(stateOf(host).next).toBe('signUp');
    host.panel('runJob', 'importResponses');
    expect(stateOf(host).next).toBe('report');
    // what was guessed about its questions stays to be looked at
    expect(stateOf(host).steps.find(({ name }) => name === 'signUp')?.tabs).toEqual(['Questions']);
    host.panel('runJob', 'makeSurveyTables');
    expect(stateOf(host).next).toBeNull();
  });

  it('does not take its own tables for answers', () => {
    const host = openSurvey();
    host.panel('runJob', 'makeSurveyTables');
    const signUp = stateOf(host).steps.find(({ name }) => name === 'signUp');
    expect(signUp?.lines).toEqual(['1 tab with form answers found']);
  });
});

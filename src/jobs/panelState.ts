// What the panel shows when it opens: how the term stands, counted from the tabs. Writes nothing.
import { isUnfinished, isUnknown } from '../core/certificates/certificate';
import { registerFromTab } from '../core/certificates/registerTab';
import { TOTAL } from '../core/hours/hoursTab';
import { trainingFromTab } from '../core/hours/trainingTab';
import { pairsFromTab } from '../core/pairing/pairRows';
import { PROGRAM_SETTINGS } from '../core/programSettings';
import { TABS, type Role } from '../core/program';
import { peopleFromTab } from '../core/responses/peopleTab';
import { questionsFromTab } from '../core/responses/questionsTab';
import { isOwnTab, looksLikeResponses } from '../core/responses/responseTabs';
import { readSettings } from '../core/settings';
import { RESULT_TABS } from '../core/survey/proposeTables';
import { cellReader, type TabData } from '../core/table';
import { nextStep, termSteps, type TermFigures } from '../core/term';
import { newAnswersMark } from '../google/newAnswers';
import { headersOf, readTab } from '../google/readTab';
import { listTabs, type TabInfo } from '../google/spreadsheet';
import type { PanelState } from './running/panelReply';
import { chosenLanguage, sayIn } from './running/language';

export function panelState(): PanelState {
  const settings = readTab(TABS.settings);
  const language = chosenLanguage(settings);
  const speak = sayIn(language);
  const tabs = listTabs();
  const steps = termSteps(figuresOf(tabs, settings));
  return {
    language,
    title: readSettings(PROGRAM_SETTINGS, settings).values.programName,
    steps: steps.map(({ name, status, lines, tabs: details }) => ({
      name,
      status,
      lines: lines.map(speak),
      tabs: details,
    })),
    next: nextStep(steps),
    problems: column(readTab(TABS.problems), 'What to do').length,
  };
}

function figuresOf(tabs: readonly TabInfo[], settings: TabData | undefined): TermFigures {
  const names = new Set(tabs.map(({ name }) => name));
  const read = (name: string): TabData | undefined => (names.has(name) ? readTab(name) : undefined);
  const people = peopleFromTab(read(TABS.people)).people.filter(({ status }) => status === 'active');
  const { pairs } = pairsFromTab(read(TABS.pairs));
  const sessions = read(TABS.sessions);
  const outcomes = column(sessions, 'Outcome');
  const register = registerFromTab(read(TABS.certificates));
  const training = trainingFromTab(read(TABS.training));
  const idsOf = (role: Role) => new Set(people.filter((person) => person.role === role).map(({ id }) => id));
  const [mentors, mentees] = [idsOf('mentor'), idsOf('mentee')];
  const questions = questionsFromTab(read(TABS.questions)).map(({ question }) => question);
  const known = new Set(questions.map(({ tab }) => tab));
  const survey = questions.filter(({ purpose }) => purpose === 'survey').pop()?.tab; // the latest
  return {
    isSetUp: settings !== undefined && names.has(TABS.matchingRules),
    // told only while nobody has signed up
    freshTabs:
      people.length > 0
        ? 0
        : tabs.filter(({ name, formUrl }) => !known.has(name) && isFresh(name, formUrl)).length,
    hasImported: names.has(TABS.importRecord),
    hasNewAnswers: newAnswersMark() !== null,
    mentors: mentors.size,
    mentees: mentees.size,
    proposed: pairs.filter(({ status }) => status === 'Proposed').length,
    agreed: pairs.filter(({ status }) => status === 'Accepted' || status === 'Locked').length,
    leftOver: column(read(TABS.unmatched), 'Person ID').filter((id) => mentees.has(id)).length,
    trainedMentors: new Set(
      training
        .filter(({ attended, personId }) => attended && mentors.has(personId))
        .map(({ personId }) => personId),
    ).size,
    sessions: outcomes.length,
    unconfirmed: unconfirmed(sessions),
    disputed: outcomes.filter((outcome) => outcome === 'Disputed').length,
    held: outcomes.filter((outcome) => outcome === 'Held').length,
    hasHours: column(sessions, 'Counted min').some((minutes) => Number(minutes) > 0),
    toCertify: toCertify(read(TABS.hours)),
    certificates: register.filter(({ status }) => status === 'Valid').length,
    unfinished: register.filter((row) => isUnfinished(row, false)).length,
    mailUnknown: register.filter((row) => row.status === 'Valid' && isUnknown(row)).length,
    surveyAnswers: survey === undefined ? 0 : (read(survey)?.rows.length ?? 0),
    resultTabs: tabs.map(({ name }) => name).filter((name) => isResultName(name)),
  };
}

/** Whether an import would take a tab that Questions does not know yet. */
const isFresh = (name: string, formUrl: string): boolean =>
  !isOwnTab(name) && (formUrl !== '' || looksLikeResponses(headersOf(name)));

const isResultName = (name: string): boolean =>
  (Object.values(RESULT_TABS) as string[]).includes(name.replace(/ \d+$/, ''));

/** The cells of a column that are not blank; none when the tab or the column is not there. */
function column(tab: TabData | undefined, header: string): string[] {
  if (tab === undefined) return [];
  const cell = cellReader(tab);
  return tab.rows.map((_, row) => String(cell(row, header)).trim()).filter((text) => text !== '');
}

/** Sessions that hang on the other side's word. */
function unconfirmed(sessions: TabData | undefined): number {
  if (sessions === undefined) return 0;
  const cell = cellReader(sessions);
  const isOpen = (row: number) => cell(row, 'State') === 'Logged' && cell(row, 'Outcome') === 'Held';
  return sessions.rows.filter((_, row) => isOpen(row)).length;
}

/** Mentors with hours to certify; training alone is none, and the row that adds them up is nobody. */
function toCertify(hours: TabData | undefined): number {
  if (hours === undefined) return 0;
  const cell = cellReader(hours);
  const isMeant = (row: number) => cell(row, 'Mentor ID') !== TOTAL && cell(row, 'State') !== 'Training only';
  return hours.rows.filter((_, row) => isMeant(row) && isPrintable(String(cell(row, 'Ready to certify'))))
    .length;
}

/** Hours are printed down to half hours: less than one half is nothing to certify yet. */
function isPrintable(hoursAndMinutes: string): boolean {
  const [hours = 0, minutes = 0] = hoursAndMinutes.split(':').map(Number);
  return hours * 60 + minutes >= 30;
}

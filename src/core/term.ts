// How a term stands: its eight steps, what each has come to, and the one next thing to do.
import { phraser, type NoGaps, type Phrase } from './phrase';
import { TABS } from './program';

/** The steps of a term, in order. */
export const STEPS = ['setUp', 'signUp', 'pair', 'train', 'meet', 'ask', 'report', 'thank'] as const;
export type StepName = (typeof STEPS)[number];

/** `waiting`: something else comes first, or somebody's word. `ready`: can be done now. `attention`: done, but something needs a look. */
export type StepStatus = 'waiting' | 'ready' | 'done' | 'attention';

/** What has been counted in the tabs. */
export interface TermFigures {
  readonly isSetUp: boolean;
  /** Tabs that may hold answers and have not been imported yet. */
  readonly freshTabs: number;
  /** Whether answers were imported before, also where nobody has signed up. */
  readonly hasImported: boolean;
  /** True when a form answer came in after the last import. */
  readonly hasNewAnswers: boolean;
  readonly mentors: number;
  readonly mentees: number;
  readonly proposed: number;
  /** Accepted or locked. */
  readonly agreed: number;
  /** Mentees whom the last proposal left over. */
  readonly leftOver: number;
  readonly trainedMentors: number;
  readonly sessions: number;
  /** Sessions that could count and that nobody has confirmed or disputed yet. */
  readonly unconfirmed: number;
  readonly disputed: number;
  /** Sessions on hold, the unconfirmed ones among them. */
  readonly held: number;
  /** False until the hours have been worked out with the pairs there are. */
  readonly hasHours: boolean;
  /** Mentors with hours that no certificate covers yet. */
  readonly toCertify: number;
  readonly certificates: number;
  /** Certificates of which nobody knows whether the e-mail went out. */
  /** Certificates with something left to do for the machine. */
  readonly unfinished: number;
  readonly mailUnknown: number;
  readonly surveyAnswers: number;
  readonly resultTabs: readonly string[];
}

export interface TermStep {
  readonly name: StepName;
  readonly status: StepStatus;
  readonly lines: readonly Phrase[];
  readonly tabs: readonly string[];
}

/** The phrases of this file. */
export interface TermWords {
  freshTabs: { count: number };
  newAnswers: NoGaps;
  signedUp: { mentors: number; mentees: number };
  pairs: { agreed: number; proposed: number };
  leftOver: { count: number };
  trained: { trained: number; mentors: number };
  sessions: { count: number };
  unconfirmed: { count: number };
  disputed: { count: number };
  surveyAnswers: { count: number };
  resultTabs: { count: number };
  certificates: { count: number };
  toCertify: { count: number };
  unfinished: { count: number };
  mailUnknown: { count: number };
}

const say = phraser<TermWords>('term');

/** The steps with their status, from what has been counted. */
export function termSteps(figures: TermFigures): readonly TermStep[] {
  return STEPS.map((name) => ({ name, ...stepOf(name, figures) }));
}

/**
 * The one next thing to do: something that needs a look, else the first step that can be done now. Set-up is
 * never in the way of somebody who has begun without it.
 *
 * @returns null when everything there is to do has been done.
 */
export function nextStep(steps: readonly TermStep[]): StepName | null {
  const others = steps.filter(({ name }) => name !== 'setUp');
  const first = (status: StepStatus): StepName | undefined =>
    others.find((step) => step.status === status)?.name;
  const isUnbegun = others.every(({ status }) => status === 'waiting');
  return first('attention') ?? first('ready') ?? (isUnbegun ? 'setUp' : null);
}

function stepOf(name: StepName, figures: TermFigures): Omit<TermStep, 'name'> {
  switch (name) {
    case 'setUp':
      return {
        status: figures.isSetUp ? 'done' : 'ready',
        lines: [],
        tabs: figures.isSetUp ? [TABS.settings] : [],
      };
    case 'signUp':
      return signUp(figures);
    case 'pair':
      return pairing(figures);
    case 'train':
      return training(figures);
    case 'meet':
      return meeting(figures);
    case 'ask':
      return asking(figures);
    case 'report':
      return reporting(figures);
    case 'thank':
      return thanking(figures);
  }
}

function signUp({
  mentors,
  mentees,
  freshTabs,
  hasImported,
  hasNewAnswers,
}: TermFigures): Omit<TermStep, 'name'> {
  const people = mentors + mentees;
  const lines = people > 0 ? [say('signedUp', { mentors, mentees })] : [];
  if (people === 0 && freshTabs > 0) lines.push(say('freshTabs', { count: freshTabs }));
  if (hasNewAnswers) lines.push(say('newAnswers'));
  const status = hasNewAnswers ? 'attention' : people > 0 ? 'done' : freshTabs > 0 ? 'ready' : 'waiting';
  const tabs = [...(people > 0 ? [TABS.people] : []), ...(hasImported ? [TABS.questions] : [])];
  return { status, lines, tabs };
}

function pairing({ mentors, mentees, agreed, proposed, leftOver }: TermFigures): Omit<TermStep, 'name'> {
  const pairs = agreed + proposed;
  const lines = pairs > 0 ? [say('pairs', { agreed, proposed })] : [];
  if (leftOver > 0) lines.push(say('leftOver', { count: leftOver }));
  const canPair = mentors > 0 && mentees > 0;
  const status = !canPair ? 'waiting' : pairs === 0 ? 'ready' : proposed > 0 ? 'attention' : 'done';
  const tabs = pairs === 0 ? [] : leftOver > 0 ? [TABS.pairs, TABS.unmatched] : [TABS.pairs];
  return { status, lines, tabs };
}

function training({ mentors, trainedMentors }: TermFigures): Omit<TermStep, 'name'> {
  const lines = trainedMentors > 0 ? [say('trained', { trained: trainedMentors, mentors })] : [];
  return {
    status: trainedMentors === 0 ? 'waiting' : 'done',
    lines,
    tabs: trainedMentors > 0 ? [TABS.training] : [],
  };
}

function meeting(figures: TermFigures): Omit<TermStep, 'name'> {
  const { sessions, unconfirmed, disputed, held, hasHours, agreed } = figures;
  const lines = sessions > 0 ? [say('sessions', { count: sessions })] : [];
  if (unconfirmed > 0) lines.push(say('unconfirmed', { count: unconfirmed }));
  if (disputed > 0) lines.push(say('disputed', { count: disputed }));
  // sessions count once their pair is accepted, so the hours are worked out anew after that
  const isToUpdate = sessions > 0 && agreed > 0 && !hasHours;
  const isSettled = hasHours && held + disputed === 0;
  const status = isToUpdate ? 'ready' : isSettled ? 'done' : 'waiting';
  return { status, lines, tabs: sessions > 0 ? [TABS.sessions, TABS.hours] : [] };
}

function asking({ surveyAnswers }: TermFigures): Omit<TermStep, 'name'> {
  return {
    status: surveyAnswers > 0 ? 'done' : 'waiting',
    lines: surveyAnswers > 0 ? [say('surveyAnswers', { count: surveyAnswers })] : [],
    tabs: [],
  };
}

function reporting({ surveyAnswers, resultTabs }: TermFigures): Omit<TermStep, 'name'> {
  const isDone = resultTabs.length > 0;
  return {
    status: isDone ? 'done' : surveyAnswers > 0 ? 'ready' : 'waiting',
    lines: isDone ? [say('resultTabs', { count: resultTabs.length })] : [],
    tabs: resultTabs,
  };
}

function thanking({
  certificates,
  toCertify: hoursLeft,
  unfinished,
  mailUnknown,
  hasHours,
}: TermFigures): Omit<TermStep, 'name'> {
  // before the sessions are counted, the hours are those of the training alone
  const toCertify = hasHours ? hoursLeft : 0;
  const lines = certificates > 0 ? [say('certificates', { count: certificates })] : [];
  if (toCertify > 0) lines.push(say('toCertify', { count: toCertify }));
  if (unfinished > 0) lines.push(say('unfinished', { count: unfinished }));
  if (mailUnknown > 0) lines.push(say('mailUnknown', { count: mailUnknown }));
  const status =
    mailUnknown > 0
      ? 'attention'
      : toCertify + unfinished > 0
        ? 'ready'
        : certificates > 0
          ? 'done'
          : 'waiting';
  return { status, lines, tabs: certificates > 0 ? [TABS.certificates] : [] };
}

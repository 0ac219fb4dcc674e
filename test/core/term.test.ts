import { nextStep, termSteps, type StepName, type TermFigures } from '../../src/core/term';

const NOTHING: TermFigures = {
  isSetUp: false,
  freshTabs: 0,
  hasImported: false,
  hasNewAnswers: false,
  mentors: 0,
  mentees: 0,
  proposed: 0,
  agreed: 0,
  leftOver: 0,
  trainedMentors: 0,
  sessions: 0,
  unconfirmed: 0,
  disputed: 0,
  held: 0,
  hasHours: false,
  toCertify: 0,
  certificates: 0,
  unfinished: 0,
  mailUnknown: 0,
  surveyAnswers: 0,
  resultTabs: [],
};

const next = (figures: Partial<TermFigures>): StepName | null =>
  nextStep(termSteps({ ...NOTHING, ...figures }));
const signedUp = { freshTabs: 2, mentors: 34, mentees: 33 };
const met = { ...signedUp, agreed: 30, sessions: 200, hasHours: true };

describe('nextStep', () => {
  it.each([
    { figures: {}, step: 'setUp', why: 'an empty spreadsheet is set up' },
    { figures: { freshTabs: 2 }, step: 'signUp', why: 'answers that are there are imported' },
    {
      figures: { ...signedUp, hasNewAnswers: true, proposed: 3 },
      step: 'signUp',
      why: 'new answers come before pairs',
    },
    { figures: signedUp, step: 'pair', why: 'people without partners are paired' },
    { figures: { ...signedUp, proposed: 31 }, step: 'pair', why: 'proposals wait for a decision' },
    {
      figures: { ...met, hasHours: false },
      step: 'meet',
      why: 'sessions count once their pairs are accepted',
    },
    { figures: { ...met, surveyAnswers: 19, toCertify: 5 }, step: 'report', why: 'a survey is reported' },
    { figures: { ...met, toCertify: 5 }, step: 'thank', why: 'hours are certified' },
    {
      figures: { ...met, mailUnknown: 1, surveyAnswers: 19 },
      step: 'thank',
      why: 'an e-mail in doubt comes first',
    },
    { figures: { ...met, certificates: 27 }, step: null, why: 'nothing is left, set-up or not' },
  ])('$why', ({ figures, step }) => expect(next(figures)).toBe(step));
});

describe('termSteps', () => {
  it('promises no certificate for the hours of the training alone', () => {
    const thank = termSteps({ ...NOTHING, ...signedUp, toCertify: 31 }).find(({ name }) => name === 'thank');
    expect(thank).toMatchObject({ status: 'waiting', lines: [] });
  });

  it.each([
    { met: {}, status: 'done' },
    { met: { unconfirmed: 1, held: 1 }, status: 'waiting' },
    { met: { disputed: 1 }, status: 'waiting' },
    { met: { held: 1, hasHours: false }, status: 'ready' },
    { met: { agreed: 0, hasHours: false }, status: 'waiting' },
  ])('calls meeting $status with $met', ({ met: more, status }) =>
    expect(termSteps({ ...NOTHING, ...met, ...more }).find(({ name }) => name === 'meet')?.status).toBe(
      status,
    ),
  );

  it('counts in words that src/text knows', () => {
    const lines = termSteps({ ...NOTHING, ...met, leftOver: 2 }).flatMap((step) => step.lines);
    expect(lines.map(({ code }) => code)).toEqual([
      'term.signedUp',
      'term.pairs',
      'term.leftOver',
      'term.sessions',
    ]);
  });
});

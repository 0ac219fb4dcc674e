// A term in which every answer comes through a form that the add-on made, and every link out of its e-mails.
import { ask, emptyHost, formTitled, job, linkTo, makeForms, rowsOf, send } from './formsHost';

const MENTOR = 'jun@example.edu';
const MENTEE = 'minji@example.edu';

const common = {
  'I consent to my name and e-mail address being given to my partner': 'Yes, I agree',
  'Times: when can you meet?': ['Monday lunch', 'Tuesday lunch', 'Friday evening'],
  'Meeting mode': ['Face to face', 'Text'],
};

describe('a term by forms', () => {
  it('goes from sign-up to a confirmed session and survey tables', () => {
    const host = emptyHost();
    makeForms(host);
    const form = (title: string) => formTitled(host, title);

    const mentor = {
      ...common,
      'Your name': 'Lee Jun',
      'Year level': 'Y3',
      'Help areas: what can you help with?': ['Study plan', 'Tutoring'],
      'Places: how many mentees can you take?': '1',
    };
    const mentee = {
      ...common,
      'Your name': 'Kim Minji',
      'Year level': 'Y1',
      'First help area': 'Study plan',
    };
    expect(send(host, form('mentor sign-up'), MENTOR, mentor)).toBe(200);
    expect(send(host, form('mentee sign-up'), MENTEE, mentee)).toBe(200);
    expect(job(host, 'importResponses')).toMatchObject({ ok: true, problems: 0 });
    const reasons = rowsOf(host, 'Questions').map((row) => row['Why']);
    expect(new Set(reasons)).toEqual(new Set(['From the form that the add-on made.']));
    job(host, 'proposePairs');
    const [pair] = rowsOf(host, 'Pairs');
    const pairId = pair!['Pair ID']!;
    ask(host, 'decidePair', pairId, 'Accepted');
    job(host, 'tellPairs');

    const log = form('session log');
    const fromMail = linkTo(host, MENTOR, log);
    expect([...fromMail.values()]).toContain(pairId);
    host.moveClock(1);
    const session = {
      Date: '2026-03-02',
      Start: '12:00',
      End: '13:00',
      Mode: 'Face to face',
      Place: 'Library',
      Areas: ['Study plan'],
    };
    expect(send(host, log, MENTOR, session, fromMail)).toBe(200);
    job(host, 'importResponses');
    expect(rowsOf(host, 'Sessions')).toEqual([
      expect.objectContaining({ 'Pair ID': pairId, Date: '2026-03-02', Start: '12:00', State: 'Logged' }),
    ]);

    host.panel('confirmationSlice', true);
    const confirm = form('confirm sessions');
    const asked = linkTo(host, MENTEE, confirm);
    const answer = { 'Answer: are these sessions right?': 'All of these are right' };
    expect(send(host, confirm, MENTEE, answer, asked)).toBe(200);
    expect(job(host, 'importResponses').problems).toBe(0);
    expect(rowsOf(host, 'Sessions')[0]).toMatchObject({ State: 'Confirmed', Outcome: 'Counted' });

    const survey = form('survey');
    job(host, 'remindSurvey');
    for (const email of [MENTOR, MENTEE]) {
      const answers = {
        'I consent to take part in this survey': 'Yes, I agree to take part',
        'Program satisfaction': ['4', '5', '3'],
        'All in all, how satisfied are you with the program?': '5',
        'Which roles should a mentor have? (choose up to three)': ['Emotional support', 'Private tutor'],
      };
      expect(send(host, survey, email, answers, linkTo(host, email, survey))).toBe(200);
    }
    expect(job(host, 'importResponses').problems).toBe(0);
    expect(
      rowsOf(host, 'Survey')
        .map((row) => row['What was your role in the program?'])
        .sort(),
    ).toEqual(['Mentee', 'Mentor']);
    expect(job(host, 'makeSurveyTables').ok).toBe(true);
    expect(ask<{ due: unknown[] }>(host, 'previewReminders').due).toEqual([]);
    expect(host.refusals).toEqual([]);
  });
});

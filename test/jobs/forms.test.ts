import { formsData } from '../../host/forms/formStore';
import { serveForm } from '../../host/forms/formServer';
import type { Fault } from '../../host/engine/hook';
import type { Host } from '../../host/host';
import { editCell } from '../../host/workbook/editCell';
import { sheetByName } from '../../host/workbook/sheets';
import { ask, emptyHost, formsOf, formTitled, job, makeForms, rowsOf, send, setting } from './formsHost';

interface Overview {
  readonly forms: readonly {
    readonly name: string;
    readonly standing: string;
    readonly isProposed: boolean;
  }[];
  readonly watching: string;
}

const MENTEE = {
  'Your name': 'Kim Minji',
  'I consent to my name and e-mail address being given to my partner': 'Yes, I agree',
  'Year level': 'Y1',
  'Purpose: what would you like to reach with a mentor?': '=1+1',
  'First help area': 'Study plan',
  'Times: when can you meet?': ['Monday lunch', 'Friday evening', 'Saturday morning'],
  Languages: ['Korean', 'English'],
};

const standings = (host: Host): Record<string, string> =>
  Object.fromEntries(
    ask<Overview>(host, 'formsOverview').forms.map(({ name, standing }) => [name, standing]),
  );

const signUpStep = (host: Host) =>
  ask<{ steps: { name: string; status: string; lines: string[] }[] }>(host, 'panelState').steps.find(
    ({ name }) => name === 'signUp',
  )!;

const problems = (host: Host): string[] => rowsOf(host, 'Problems').map((row) => row['What to do'] ?? '');

describe('makeForms', () => {
  it('makes, publishes and links the usual forms, and names their tabs', () => {
    const host = emptyHost();
    expect(makeForms(host)).toMatchObject({ ok: true, problems: 0 });
    expect(
      formsOf(host).map(({ title, published, collectEmail }) => [title, published, collectEmail]),
    ).toEqual([
      ['Peer mentoring: mentor sign-up', true, true],
      ['Peer mentoring: mentee sign-up', true, true],
      ['Peer mentoring: session log', true, true],
      ['Peer mentoring: confirm sessions', true, true],
      ['Peer mentoring: survey', true, true],
    ]);
    const linked = host.workbook.sheets.filter((sheet) => sheet.formUrl).map(({ name }) => name);
    expect(linked).toEqual([
      'Mentor sign-up',
      'Mentee sign-up',
      'Session log',
      'Session confirmation',
      'Survey',
    ]);
    expect(host.triggers.map(({ functionName, event }) => [functionName, event])).toEqual([
      ['onFormSubmit', 'ON_FORM_SUBMIT'],
    ]);
    expect(rowsOf(host, 'Questions').every((row) => row['Confidence'] === 'confirmed')).toBe(true);
  });

  it('changes nothing when the forms are there', () => {
    const host = emptyHost();
    makeForms(host, 'confirmation');
    const before = host.save();
    expect(job(host, 'makeForms', ['confirmation']).summary).toBe('All chosen forms are there already.');
    expect(formsOf(host)).toHaveLength(1);
    expect(host.triggers).toHaveLength(1);
    expect(before).toContain('Session confirmation');
  });

  it('offers what the settings list, whole, also with commas', () => {
    const host = emptyHost();
    job(host, 'setUpSpreadsheet');
    const sheet = sheetByName(host.workbook, 'Settings')!;
    const row = rowsOf(host, 'Settings').findIndex((one) => one['Setting'] === 'Help areas') + 1;
    const column = Object.keys(rowsOf(host, 'Settings')[0]!).indexOf('Value');
    const text = 'Anatomy, with drawings; Chemistry';
    editCell(host.workbook, sheet.id, { row, column, text, now: host.world.clock.now() });
    makeForms(host, 'mentorSignUp');
    const [form] = formsOf(host);
    const item = form!.items.find(({ title }) => title.startsWith('Help areas'))!;
    expect(item.choices).toEqual(['Anatomy, with drawings', 'Chemistry']);
    const answers = {
      'Your name': 'Lee Jun',
      'I consent to my name and e-mail address being given to my partner': 'Yes, I agree',
      'Year level': 'Y3',
      'Help areas: what can you help with?': ['Anatomy, with drawings', 'Chemistry'],
      'Times: when can you meet?': 'Monday lunch',
      'Places: how many mentees can you take?': '2',
    };
    expect(send(host, form!, 'jun@example.edu', answers)).toBe(200);
    job(host, 'importResponses');
    expect(rowsOf(host, 'People')[0]!['Help areas']).toBe('Anatomy, with drawings; Chemistry');
  });

  it('takes over options that were changed in the form, on request', () => {
    const host = emptyHost();
    makeForms(host, 'menteeSignUp');
    const form = formTitled(host, 'mentee sign-up');
    const item = form.items.find(({ title }) => title.startsWith('Ways of helping'))!;
    item.choices = ['Push me, gently', 'Listen first'];
    ask(host, 'mendForm', 'menteeSignUp', 'options');
    const ways = { [item.title]: ['Push me, gently', 'Listen first'] };
    expect(send(host, form, 'minji@example.edu', { ...MENTEE, ...ways })).toBe(200);
    expect(job(host, 'importResponses').problems).toBe(0);
    expect(rowsOf(host, 'People')[0]!['Ways of helping']).toBe('Push me, gently; Listen first');
  });

  it('speaks Korean when the settings say so, and import knows the answers', () => {
    const host = emptyHost({ locale: 'ko' });
    makeForms(host, 'menteeSignUp');
    const form = formTitled(host, '멘티 신청');
    const answers = {
      이름: '김민지',
      '짝에게 이름과 이메일 주소를 알려 주는 데 동의합니다': '예, 동의합니다',
      학년: 'Y1',
      '도움 영역 1순위': '학습 계획',
      '만날 수 있는 시간': ['월요일 점심', '금요일 저녁'],
    };
    expect(send(host, form, 'minji@example.edu', answers)).toBe(200);
    job(host, 'importResponses');
    expect(rowsOf(host, 'People')).toEqual([
      expect.objectContaining({
        Role: 'mentee',
        Name: '김민지',
        'Year level': 'Y1',
        'Help areas': '학습 계획',
        Times: '월요일 점심; 금요일 저녁',
        Consent: 'Yes',
      }),
    ]);
  });
});

describe('the survey', () => {
  const START = {
    'I consent to take part in this survey': 'Yes, I agree to take part',
    'What was your role in the program?': 'Mentor',
  };
  const WHY = 'Why did you take part as a mentor?';
  const MENTEE_WHY = 'Why did you take part as a mentee?';
  const LAST = { 'What did you gain from the program?': 'Patience' };

  it('shows mentors the questions for mentors only, and all of them the end', () => {
    const host = emptyHost();
    makeForms(host, 'survey');
    const form = formTitled(host, 'survey');
    const reason = form.items.find(({ title }) => title === WHY)!.choices[0]!;
    expect(send(host, form, 'a@example.org', { ...START, [WHY]: [reason], ...LAST })).toBe(200);
    expect(() => send(host, form, 'b@example.org', { ...START, [MENTEE_WHY]: ['x'] })).toThrow(
      `not shown: ${MENTEE_WHY}`,
    );
    const askedOf = (question: string) =>
      rowsOf(host, 'Questions').find((row) => row['Question'] === question)?.['Asked of'];
    expect([WHY, MENTEE_WHY, Object.keys(LAST)[0]!].map(askedOf)).toEqual(['mentor', 'mentee', '']);
    job(host, 'importResponses');
    expect(askedOf(WHY)).toBe('mentor');
  });

  it('opens from its links with the role answered, and leads on from there', () => {
    const host = emptyHost();
    makeForms(host, 'survey');
    const form = formTitled(host, 'survey');
    const consent = { 'I consent to take part in this survey': 'Yes, I agree to take part' };
    const link = new URL(setting(host, 'Survey link for mentees')).searchParams;
    const reason = form.items.find(({ title }) => title === MENTEE_WHY)!.choices[0]!;
    expect(send(host, form, 'a@example.org', { ...consent, [MENTEE_WHY]: [reason] }, link)).toBe(200);
    const row = rowsOf(host, 'Survey')[0]!;
    expect(row['What was your role in the program?']).toBe('Mentee');
  });

  it.each(['PageBreakItem.setGoToPage', 'MultipleChoiceItem.setChoices', 'Form.addGridItem'])(
    'is whole also when its making was cut off after %s',
    (name) => {
      const host = emptyHost();
      host.hook = (call) =>
        call.when === 'after' && call.name === name ? { kill: 'keepWrites' } : undefined;
      host.panel('runJob', 'makeForms', ['survey']);
      host.hook = undefined;
      host.moveClock(0.01);
      makeForms(host, 'survey');
      const [form, ...others] = formsOf(host);
      expect(others).toEqual([]);
      expect(form!.items.filter(({ kind }) => kind === 'PAGE_BREAK').map(({ title }) => title)).toEqual([
        'For mentors',
        'For mentees',
        'For everybody',
      ]);
      expect(form!.items).toHaveLength(20);
      expect(Object.keys(form!.items[1]!.goTo ?? {})).toEqual(['Mentor', 'Mentee']);
    },
  );
});

describe('an answer', () => {
  it('arrives, is marked as waiting, and is imported', () => {
    const host = emptyHost();
    makeForms(host, 'menteeSignUp');
    expect(send(host, formTitled(host, 'mentee sign-up'), 'Minji@Example.edu', MENTEE)).toBe(200);
    expect(signUpStep(host)).toMatchObject({
      status: 'attention',
      lines: expect.arrayContaining(['New answers are waiting to be imported']),
    });
    expect(job(host, 'importResponses')).toMatchObject({ ok: true, problems: 0 });
    expect(rowsOf(host, 'People')).toEqual([
      expect.objectContaining({
        Role: 'mentee',
        Name: 'Kim Minji',
        'E-mail': 'minji@example.edu',
        'Year level': 'Y1',
        Consent: 'Yes',
        Purpose: '=1+1',
        'Help areas': 'Study plan',
        Times: 'Monday lunch; Friday evening; Saturday morning',
        Languages: 'Korean; English',
      }),
    ]);
    expect(signUpStep(host).status).toBe('done');
    expect(host.refusals).toEqual([]);
  });

  it.each(['lost', 'doubled'] as const)('is imported once when its event is %s', (events) => {
    const host = emptyHost();
    makeForms(host, 'menteeSignUp');
    host.submitEvents = events;
    send(host, formTitled(host, 'mentee sign-up'), 'minji@example.edu', MENTEE);
    job(host, 'importResponses');
    expect(rowsOf(host, 'People')).toHaveLength(1);
    expect(signUpStep(host).status).toBe('done');
  });

  it('is marked also while somebody else writes', () => {
    const host = emptyHost();
    makeForms(host, 'menteeSignUp');
    host.holdLocks('document');
    send(host, formTitled(host, 'mentee sign-up'), 'minji@example.edu', MENTEE);
    host.holdLocks();
    expect(signUpStep(host).status).toBe('attention');
  });

  it('stays marked when it comes in while an import runs', () => {
    const host = emptyHost();
    makeForms(host, 'menteeSignUp');
    const form = formTitled(host, 'mentee sign-up');
    send(host, form, 'minji@example.edu', MENTEE);
    let isSent = false;
    host.hook = ({ name, when, execution }) => {
      if (isSent || when !== 'before' || name !== 'Range.setValues' || execution.functionName !== 'runJob')
        return undefined;
      isSent = true;
      send(host, form, 'second@example.edu', { ...MENTEE, 'Your name': 'Park Second' });
      return undefined;
    };
    job(host, 'importResponses');
    host.hook = undefined;
    expect(isSent).toBe(true);
    expect(signUpStep(host).status).toBe('attention');
    job(host, 'importResponses');
    expect(rowsOf(host, 'People')).toHaveLength(2);
    expect(signUpStep(host).status).toBe('done');
  });
});

describe('links', () => {
  it('carry the pair, the request and the role, and open the form with them', () => {
    const host = emptyHost();
    makeForms(host);
    expect(setting(host, 'Session log link')).toMatch(/\?usp=pp_url&entry\.\d+=PAIR-ID$/);
    expect(setting(host, 'Confirmation link')).toMatch(/=REQUEST-ID&entry\.\d+=CODE$/);
    expect(setting(host, 'Survey link for mentors')).toMatch(/=Mentor$/);
    expect(setting(host, 'Survey link for mentees')).toMatch(/=Mentee$/);
    expect(setting(host, 'Mentor sign-up link')).toContain('/forms/');
    const link = new URL(setting(host, 'Session log link').replace('PAIR-ID', 'T1-S002-S001'));
    const page = serveForm(host.world, {
      formId: formTitled(host, 'session log').id,
      query: link.searchParams,
    });
    expect(page.html).toContain('value="T1-S002-S001"');
  });

  it('are left alone where the coordinator has written one', () => {
    const host = emptyHost();
    job(host, 'setUpSpreadsheet');
    const sheet = sheetByName(host.workbook, 'Settings')!;
    const row = rowsOf(host, 'Settings').findIndex((one) => one['Setting'] === 'Session log link') + 1;
    const column = Object.keys(rowsOf(host, 'Settings')[0]!).indexOf('Value');
    editCell(host.workbook, sheet.id, { row, column, text: 'https://example.org/log', now: 0 });
    makeForms(host, 'log');
    expect(setting(host, 'Session log link')).toBe('https://example.org/log');
  });
});

describe('what can go wrong', () => {
  it('without the permission for forms the questions are written down, to be copied', () => {
    const host = emptyHost();
    host.refuse('forms');
    expect(makeForms(host)).toMatchObject({ ok: true, problems: 1 });
    expect(problems(host)[0]).toMatch(/^The add-on may not make forms: that permission was not given\./);
    const survey = rowsOf(host, 'Form questions').filter((row) => row['Form'] === 'Peer mentoring: survey');
    expect(survey).toHaveLength(17);
    expect(survey[0]).toMatchObject({ 'No.': '1', Type: 'Multiple choice', Required: '✓' });
    expect(formsOf(host)).toEqual([]);
  });

  it('without the permission for triggers the forms are made all the same', () => {
    const host = emptyHost();
    host.refuse('script.scriptapp');
    expect(makeForms(host, 'confirmation')).toMatchObject({ ok: true, problems: 1 });
    expect(problems(host)[0]).toContain('Import responses works as ever.');
    expect(standings(host)['confirmation']).toBe('ready');
  });

  it('a tab that does not appear is waited for by the next run, with the same form', () => {
    const host = emptyHost();
    formsData(host.world).linkDelay = 60_000;
    makeForms(host, 'confirmation');
    // at the end of an execution the tab is there, as on Google some moments later
    expect(problems(host)[0]).toContain('its tab has not appeared in this spreadsheet');
    expect(standings(host)['confirmation']).toBe('unfinished');
    expect(makeForms(host, 'confirmation')).toMatchObject({ problems: 0 });
    expect(standings(host)['confirmation']).toBe('ready');
    expect(formsOf(host)).toHaveLength(1);
  });

  it('a deleted tab is told; linking again brings the answers back', () => {
    const host = emptyHost();
    makeForms(host, 'menteeSignUp');
    send(host, formTitled(host, 'mentee sign-up'), 'minji@example.edu', MENTEE);
    const { sheets } = host.workbook;
    sheets.splice(
      sheets.findIndex(({ name }) => name === 'Mentee sign-up'),
      1,
    );
    expect(standings(host)['menteeSignUp']).toBe('tabGone');
    expect(makeForms(host, 'menteeSignUp').problems).toBe(1);
    ask(host, 'mendForm', 'menteeSignUp', 'link');
    makeForms(host, 'menteeSignUp');
    expect(standings(host)['menteeSignUp']).toBe('ready');
    expect(formsOf(host)).toHaveLength(1);
    job(host, 'importResponses');
    expect(rowsOf(host, 'People')).toHaveLength(1);
  });

  it('a deleted form is told; forgetting it makes room for a new one, with its links', () => {
    const host = emptyHost();
    makeForms(host, 'log');
    const old = setting(host, 'Session log link');
    formsData(host.world).forms.length = 0;
    expect(standings(host)['log']).toBe('formGone');
    expect(makeForms(host, 'log').problems).toBe(1);
    expect(problems(host)[0]).toContain('cannot be opened');
    ask(host, 'mendForm', 'log', 'forget');
    expect(setting(host, 'Session log link')).toBe('');
    makeForms(host, 'log');
    expect(standings(host)['log']).toBe('ready');
    expect(setting(host, 'Session log link')).not.toBe(old);
  });

  it('Check this spreadsheet names the forms that need a hand', () => {
    const host = emptyHost();
    makeForms(host, 'log', 'confirmation');
    sheetByName(host.workbook, 'Session log')!.formUrl = undefined as never;
    job(host, 'checkSpreadsheet');
    const found = problems(host).filter((text) => text.includes('Peer mentoring:'));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('The tab that took the answers to "Peer mentoring: session log" was deleted');
  });

  it('answers of forms made by hand are noticed too, and a deleted trigger can be put back', () => {
    const host = emptyHost();
    expect(ask<Overview>(host, 'formsOverview').watching).toContain('not noticed');
    ask(host, 'watchAnswers');
    expect(host.triggers).toHaveLength(1);
    (host.triggers as unknown[]).length = 0;
    expect(ask<Overview>(host, 'formsOverview').watching).toContain('not noticed');
    ask(host, 'watchAnswers');
    expect(host.triggers).toHaveLength(1);
  });

  it('a second coordinator sees whose trigger it is, and adds none', () => {
    const host = emptyHost();
    makeForms(host, 'confirmation');
    host.useAccount('second@example.edu');
    expect(makeForms(host, 'confirmation')).toMatchObject({ ok: true });
    expect(host.triggers).toHaveLength(1);
    expect(ask<Overview>(host, 'formsOverview').watching).toContain(host.triggers[0]!.owner);
  });

  const FAULTS: readonly (readonly [string, 'before' | 'after', Fault])[] = [
    ['killed before it', 'before', { kill: 'dropWrites' }],
    ['killed after it, writes lost', 'after', { kill: 'dropWrites' }],
    ['killed after it, writes kept', 'after', { kill: 'keepWrites' }],
    ['a hiccup after it', 'after', { throw: "We're sorry, a server error occurred." }],
  ];

  it.each(FAULTS)('no second form is made, cut off anywhere: %s', (_, when, fault) => {
    const strikeAt = new Set([
      'FormApp.create',
      'Form.addCheckboxItem',
      'Form.setDestination',
      'Sheet.setName',
      'Properties.setProperty',
    ]);
    for (let strike = 1; ; strike += 1) {
      const host = emptyHost();
      let passed = 0;
      host.hook = (call) => {
        if (call.when !== when || !strikeAt.has(call.name)) return undefined;
        passed += 1;
        return passed === strike ? fault : undefined;
      };
      host.panel('runJob', 'makeForms', ['confirmation']);
      host.hook = undefined;
      if (passed < strike) break;
      host.moveClock(0.01);
      makeForms(host, 'confirmation');
      const standing = standings(host)['confirmation']!;
      expect([strike, formsOf(host).length <= 1]).toEqual([strike, true]);
      if (standing === 'unknown') {
        // Nobody can tell whether Google made it: said plainly, and left to the coordinator.
        expect(problems(host)[0]).toContain('nobody can tell whether Google has that form');
      } else {
        expect([strike, standing]).toEqual([strike, 'ready']);
        expect(formsOf(host)[0]!.items.map(({ title }) => title)).toEqual([
          'Request ID',
          'Code',
          'Answer: are these sessions right?',
          'Lines that are not right',
          'Comment',
        ]);
        expect(rowsOf(host, 'Questions')).toHaveLength(7);
        expect(setting(host, 'Confirmation link')).toContain('REQUEST-ID');
      }
    }
  });
});

describe('Set up this spreadsheet, from the menu', () => {
  it('makes the forms after asking', () => {
    const host = emptyHost();
    host.open();
    host.answers.push('YES');
    host.clickMenu('Set up this spreadsheet');
    expect(host.asked).toHaveLength(1);
    expect(formsOf(host)).toHaveLength(5);
    expect(host.refusals).toEqual([]);
  });

  it('makes none after a no, and does not ask where answers arrive already', () => {
    const host = emptyHost();
    host.open();
    host.answers.push('NO');
    host.clickMenu('Set up this spreadsheet');
    expect(formsOf(host)).toHaveLength(0);
    makeForms(host, 'confirmation');
    host.clickMenu('Set up this spreadsheet');
    expect(host.refusals).toEqual([]);
  });
});

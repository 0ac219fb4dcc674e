import { serveForm } from '../../../host/forms/formServer';
import { createForms } from '../../../host/forms/formApp';
import { formById } from '../../../host/forms/formStore';
import { testWorld } from '../documents/testWorld';
import { asScript } from './sampleForm';

/** A form that asks mentors and mentees different things, and all of them one more at the end. */
function branching() {
  const world = testWorld();
  const app = asScript(createForms(world)) as ReturnType<typeof asScript> & {
    PageNavigationType: typeof FormApp.PageNavigationType;
  };
  const form = app.create('Survey', true).setCollectEmail(true) as ReturnType<typeof app.create>;
  const role = form.addMultipleChoiceItem().setTitle('Role').setRequired(true);
  const mentors = form.addPageBreakItem().setTitle('For mentors');
  form.addTextItem().setTitle('Why mentor?').setRequired(true);
  const mentees = form.addPageBreakItem().setTitle('For mentees');
  form.addTextItem().setTitle('Why mentee?');
  const all = form.addPageBreakItem().setTitle('For everybody');
  form.addTextItem().setTitle('Anything else?');
  role.setChoices([
    role.createChoice('Mentor', mentors),
    role.createChoice('Mentee', mentees),
    role.createChoice('Neither', app.PageNavigationType.SUBMIT),
  ]);
  mentees.setGoToPage(all);
  const data = formById(world, form.getId())!; // it was just made
  const field = (title: string) => `entry.${data.items.find((item) => item.title === title)!.id}`;
  const post = (way: string, answers: Readonly<Record<string, string>>, extra: [string, string][] = []) =>
    serveForm(world, {
      formId: data.id,
      query: new URLSearchParams(),
      posted: new URLSearchParams([
        ['nonce', data.nonce],
        ['emailAddress', 'kim@example.edu'],
        ['pageHistory', way],
        ...Object.entries(answers).map(([title, text]): [string, string] => [field(title), text]),
        ...extra,
      ]),
    });
  const answers = () =>
    data.responses.map((response) =>
      data.items.flatMap((item) =>
        response.answers[item.id] ? [`${item.title} ${String(response.answers[item.id])}`] : [],
      ),
    );
  return { world, app, form, role, mentors, mentees, all, data, field, post, answers };
}
const headings = (html: string): string[] => [...html.matchAll(/<h2>([^<]*)/g)].map(([, title]) => title!);
const wayOn = (html: string): string => /name="pageHistory" value="([^"]*)"/.exec(html)?.[1] ?? '';

describe('a form of several pages', () => {
  it('shows the first page alone', () => {
    const { world, data } = branching();
    const { html } = serveForm(world, { formId: data.id, query: new URLSearchParams() });
    expect(headings(html)).toEqual([]);
    expect(html).toContain('Next');
    expect(html).not.toContain('Why ment');
  });

  it.each([
    ['Mentor', '0,1', 'For mentors', { 'Why mentor?': 'Help' }],
    ['Mentee', '0,2', 'For mentees', { 'Why mentee?': 'Learn' }],
  ])('leads a %s to the own questions only, then to those for everybody', (role, way, heading, own) => {
    const { post, answers, data } = branching();
    const second = post('0', { Role: role }).html;
    expect([headings(second), wayOn(second)]).toEqual([[heading], way]);
    expect(second).toContain(`value="${role}"`); // comes along unseen
    const third = post(way, { Role: role, ...own }).html;
    expect([headings(third), wayOn(third)]).toEqual([['For everybody'], `${way},3`]);
    expect(third).toContain('Submit');
    expect(data.responses).toEqual([]);
    expect(post(`${way},3`, { Role: role, ...own, 'Anything else?': 'No' }).status).toBe(200);
    const [title, text] = Object.entries(own)[0]!;
    expect(answers()).toEqual([[`Role ${role}`, `${title} ${text}`, 'Anything else? No']]);
  });

  it('sends at once where a choice says so', () => {
    const { post, answers } = branching();
    expect(post('0', { Role: 'Neither' }).html).toContain('Thank you');
    expect(answers()).toEqual([['Role Neither']]);
  });

  it('keeps nothing of pages that the way does not touch', () => {
    const { post, answers } = branching();
    post('0,2,3', { Role: 'Mentee', 'Why mentor?': 'forged', 'Why mentee?': 'Learn' });
    expect(answers()).toEqual([['Role Mentee', 'Why mentee? Learn']]);
  });

  it('goes back with all that was answered, and asks nothing for it', () => {
    const { post } = branching();
    const { html, status } = post('0,1', { Role: 'Mentor' }, [['back', '1']]);
    expect([status, wayOn(html), headings(html)]).toEqual([200, '0', []]);
    expect(html).toMatch(/value="Mentor"\s+checked/);
  });

  it('shows the page with what is missing, also an earlier one', () => {
    const { post, data } = branching();
    const { status, html } = post('0,1,3', { Role: 'Mentor' });
    expect([status, wayOn(html), headings(html)]).toEqual([422, '0,1', ['For mentors']]);
    expect(html).toContain('Please answer this question.');
    expect(data.responses).toEqual([]);
  });

  it.each(['0,1,2', '1', '0,9', '0,3', 'x', '0,-1'])('takes no way that does not lead there: %s', (way) => {
    const { post, data } = branching();
    expect(post(way, { Role: 'Mentee', 'Why mentor?': 'x' }).status).toBe(403);
    expect(data.responses).toEqual([]);
  });

  it('begins again where a page says so, and goes on where a page is gone', () => {
    const { app, form, mentees, all, post, data } = branching();
    mentees.setGoToPage(app.PageNavigationType.RESTART);
    expect(wayOn(post('0,1', { Role: 'Mentor', 'Why mentor?': 'x' }).html)).toBe('0');
    mentees.setGoToPage(all);
    form.deleteItem(data.items.findIndex(({ id }) => id === all.getId()));
    expect(wayOn(post('0,1', { Role: 'Mentor', 'Why mentor?': 'x' }).html)).toBe('0,1,2');
  });
});

describe('navigation in a script', () => {
  it('can be read', () => {
    const { role, mentors, mentees, all, app } = branching();
    const [first, , last] = role.getChoices();
    expect(first!.getGotoPage().getId()).toBe(mentors.getId());
    expect(String(first!.getPageNavigationType())).toBe('GO_TO_PAGE');
    expect(last!.getGotoPage()).toBeNull();
    expect(last!.getPageNavigationType()).toBe(app.PageNavigationType.SUBMIT);
    expect(mentees.getGoToPage().getId()).toBe(all.getId());
    expect(String(mentors.getPageNavigationType())).toBe('CONTINUE');
  });

  it('is for all choices of an item or for none', () => {
    const { role, mentors } = branching();
    expect(() => role.setChoices([role.createChoice('A', mentors), role.createChoice('B')])).toThrow(
      'cannot be combined',
    );
  });

  it('goes when plain choices are set', () => {
    const { role, data } = branching();
    role.setChoiceValues(['Mentor', 'Mentee']);
    expect(data.items[0]!.goTo).toBeUndefined();
  });
});

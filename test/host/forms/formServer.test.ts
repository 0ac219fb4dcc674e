import { createHash } from 'node:crypto';
import { FORM_PAGE_POLICY } from '../../../host/forms/formStyle';
import { serveForm } from '../../../host/forms/formServer';
import { type SheetData } from '../../../host/workbook/model';
import { displayedRows } from './displayedRows';
import { filledIn, type Sample, sampleForm } from './sampleForm';

const NOTHING = new URLSearchParams();

const linked = (sample: Sample): SheetData => {
  sample.form.setDestination(sample.app.DestinationType.SPREADSHEET, 'workbook');
  sample.world.clock.advance(2000);
  sample.form.getId();
  return sample.world.workbook.sheets[1]!; // the one that was just linked
};
const post = ({ world, data }: Sample, posted: URLSearchParams, query = NOTHING) =>
  serveForm(world, { formId: data.id, query, posted });
const get = ({ world, data }: Sample, query = '') =>
  serveForm(world, { formId: data.id, query: new URLSearchParams(query) });

const HEADERS = [
  'Timestamp',
  'Name',
  'About you',
  'Year level',
  'Help areas',
  'Language',
  'How sure are you?',
  'Rate [Library]',
  'Rate [Lab]',
  'First day',
  'Meeting time',
];

describe('an answer', () => {
  it('becomes a row of the linked tab and starts the submit triggers', () => {
    const sample = sampleForm();
    const sheet = linked(sample);
    const reply = post(sample, filledIn(sample));
    expect(reply.status).toBe(200);
    expect(reply.html).toContain('See you soon!');
    const row = [
      '3/2/2026 9:30:02',
      '김민서',
      'I like\nbooks',
      'Y1',
      'Studying, exams, Korean',
      '한국어',
      '4',
      'good',
      'poor',
      '3/2/2026',
      '9:30:00 AM',
    ];
    expect(displayedRows(sheet)).toEqual([HEADERS, row]);
    expect(sheet.cells[1]![6]).toEqual({ value: 4 });
    expect(sample.world.submissions).toEqual([
      {
        formId: sample.data.id,
        sheetId: sheet.id,
        row: 2,
        columns: 11,
        values: row,
        namedValues: Object.fromEntries(HEADERS.map((header, index) => [header, [row[index]]])),
      },
    ]);
  });

  it('merges questions of one title in the event, not in the tab', () => {
    const sample = sampleForm();
    sample.form.addTextItem().setTitle('Name');
    const sheet = linked(sample);
    const posted = filledIn(sample);
    posted.set(`entry.${sample.data.items.at(-1)!.id}`, 'Mina'); // the item just added
    post(sample, posted);
    expect(sample.world.submissions[0]!.namedValues['Name']).toEqual(['김민서', 'Mina']);
    expect(displayedRows(sheet)[0]!.filter((header) => header === 'Name')).toHaveLength(2);
  });

  it('stays text when it starts like a formula, and is a number when it is one', () => {
    const sample = sampleForm();
    const sheet = linked(sample);
    for (const name of ['=1+1', '42', '007']) post(sample, filledIn(sample, { Name: name }));
    expect(sheet.cells.slice(1).map((cells) => cells![1]!.value)).toEqual(['=1+1', 42, '007']);
  });

  it('goes below rows that are already there, and gets new columns for new questions', () => {
    const sample = sampleForm();
    const sheet = linked(sample);
    post(sample, filledIn(sample));
    sample.form.addTextItem().setTitle('Phone');
    post(sample, filledIn(sample));
    const rows = displayedRows(sheet);
    expect(rows).toHaveLength(3);
    expect(rows[0]!.at(-1)).toBe('Phone');
  });

  it('is kept without a linked tab, and written when one is made', () => {
    const sample = sampleForm();
    expect(post(sample, filledIn(sample)).status).toBe(200);
    expect(sample.world.submissions).toEqual([]);
    expect(displayedRows(linked(sample))).toHaveLength(2);
  });

  it('can be edited: the row is overwritten, and the event shows only what changed', () => {
    const sample = sampleForm();
    sample.form.setAllowResponseEdits(true);
    const sheet = linked(sample);
    const id = /\?edit=([^"]+)"/.exec(post(sample, filledIn(sample)).html)![1]!; // edits are on
    const page = get(sample, `edit=${id}`).html;
    expect(page).toContain('value="김민서"');
    expect(page).toContain('value="Korean"');
    const first = new URLSearchParams(filledIn(sample));
    first.set('edit', id);
    first.set('pageHistory', '0');
    expect(post(sample, first).html).toContain('Save changes');

    sample.world.clock.advance(60_000);
    const changed = filledIn(sample, { Name: '이서연' });
    changed.set('edit', id);
    post(sample, changed);
    expect(
      displayedRows(sheet)
        .slice(1)
        .map((row) => row.slice(0, 2)),
    ).toEqual([['3/2/2026 9:31:02', '이서연']]);
    expect(sample.world.submissions[1]!.values.slice(0, 4)).toEqual(['3/2/2026 9:31:02', '이서연', '', '']);
  });

  it('is refused from a page that is not the form’s own', () => {
    const sample = sampleForm();
    const posted = filledIn(sample);
    expect(get(sample).html).toContain(`name="nonce" value="${posted.get('nonce')}"`);
    posted.set('nonce', 'guessed');
    expect(post(sample, posted).status).toBe(403);
    expect(sample.data.responses).toEqual([]);
  });

  it('cannot be edited under an id that nobody got', () => {
    const sample = sampleForm();
    sample.form.setAllowResponseEdits(true);
    const posted = filledIn(sample);
    posted.set('edit', 'made-up');
    expect(post(sample, posted).status).toBe(404);
    expect(sample.data.responses).toEqual([]);
  });
});

describe('what is asked for', () => {
  it.each([
    { change: { Name: '' }, says: 'Please answer this question.' },
    { change: { 'Year level': 'Y9' }, says: 'Please choose one of the answers offered.' },
    { change: { 'How sure are you?': '6' }, says: 'Please choose one of the answers offered.' },
    { change: { 'How sure are you?': undefined }, says: 'Please answer this question.' },
    { change: { 'First day': '2026-02-30' }, says: 'Please enter a date.' },
    { change: { 'Meeting time': '25:00' }, says: 'Please enter a time.' },
    { change: { Language: 'Klingon' }, says: 'Please choose one of the answers offered.' },
  ])('refuses $change', ({ change, says }) => {
    const sample = sampleForm();
    const reply = post(sample, filledIn(sample, change));
    expect(reply.status).toBe(422);
    expect(reply.html).toContain(says);
    expect(reply.html).toContain('I like'); // what was filled in is still there
    expect(sample.data.responses).toEqual([]);
  });

  it('holds checkboxes to their number, the own text counted', () => {
    const sample = sampleForm();
    const posted = filledIn(sample);
    posted.append(sample.field('Help areas'), 'Campus life');
    expect(post(sample, posted).html).toContain('Please choose at most 2.');
  });

  it('wants the own text when "Other" is chosen, and takes no third answer beside it', () => {
    const sample = sampleForm();
    const field = sample.field('Help areas');
    const posted = filledIn(sample);
    posted.set(`${field}.other_option_response`, ' ');
    expect(post(sample, posted).html).toContain('Please write your own answer');
    const forged = filledIn(sample);
    forged.delete(field);
    forged.append(field, '__other_option__');
    forged.append(field, 'forged');
    expect(post(sample, forged).html).toContain('Please choose one of the answers offered.');
  });

  it('wants every row of a required grid', () => {
    const sample = sampleForm();
    sample.data.items.find((item) => item.kind === 'GRID')!.required = true; // there is one
    const posted = filledIn(sample);
    posted.delete(sample.field('Rate', 1));
    expect(post(sample, posted).html).toContain('Please answer in every row.');
  });

  it('wants an e-mail address when the form collects it, and gives it a column', () => {
    const sample = sampleForm();
    sample.form.setCollectEmail(true);
    const sheet = linked(sample);
    expect(post(sample, filledIn(sample)).html).toContain('Please enter an e-mail address.');
    const posted = filledIn(sample);
    posted.set('emailAddress', 'kim@example.edu');
    post(sample, posted);
    expect(displayedRows(sheet).map((row) => row[1])).toEqual(['Email Address', 'kim@example.edu']);
  });
});

describe('the page', () => {
  it('is in the language of the person', () => {
    const sample = sampleForm();
    const { html } = serveForm(sample.world, { formId: sample.data.id, query: NOTHING, language: 'ko' });
    expect(html).toContain('<html lang="ko">');
    expect(html).toContain('다음');
  });

  it('takes answers from a pre-filled link', () => {
    const sample = sampleForm();
    const url = sample.form
      .createResponse()
      .withItemResponse(sample.form.getItems()[0]!.asTextItem().createResponse('Kim & "Lee"'))
      .withItemResponse(sample.form.getItems()[3]!.asCheckboxItem().createResponse(['Campus life', 'Chess']))
      .withItemResponse(sample.form.getItems()[6]!.asScaleItem().createResponse(2))
      .toPrefilledUrl();
    const { html } = get(sample, new URL(url).search);
    expect(html).toContain('value="Kim &amp; &quot;Lee&quot;"');
    expect(html).toContain('value="Chess"');
    expect(html.match(/ checked/g)).toHaveLength(2); // campus life, other
    const [, scale] = /(entry\.\d+)"\s+value="2"/.exec(html)!; // comes along unseen
    expect(scale).toBe(sample.field('How sure are you?'));
  });

  it('escapes whatever the form and its answers say', () => {
    const sample = sampleForm();
    const evil = `"><script>alert('x')</script><b onmouseover="x">`;
    const { form } = sample;
    form.setTitle(evil).setDescription(evil).setConfirmationMessage(evil);
    form.addTextItem().setTitle(evil).setHelpText(evil);
    form.addMultipleChoiceItem().setTitle(evil).setChoiceValues([evil]);
    form.addGridItem().setTitle(evil).setRows([evil]).setColumns([evil]);
    form.addScaleItem().setTitle(evil).setLabels(evil, evil);
    form.addSectionHeaderItem().setTitle(evil).setHelpText(evil);
    const pages = [
      get(sample, `${sample.field('Name')}=${encodeURIComponent(evil)}`).html,
      post(sample, filledIn(sample, { Name: evil, Language: evil })).html,
      post(sample, filledIn(sample)).html,
    ];
    for (const page of pages) {
      expect(page).toContain('&lt;script&gt;');
      expect(page).not.toMatch(/<script|<b onmouseover/i);
    }
  });

  it('gives every field a label and keeps to plain HTML', () => {
    const sample = sampleForm();
    const next = filledIn(sample);
    next.set('pageHistory', '0');
    const html = get(sample).html + post(sample, next).html;
    const names = [...html.matchAll(/<(?:input|select|textarea)[^>]*>/g)].map(([tag]) => tag);
    for (const tag of names) {
      const id = /\bid="([^"]+)"/.exec(tag)?.[1];
      const labelled = /aria-label=|type="(radio|checkbox|hidden)"/.test(tag) || html.includes(`for="${id}"`);
      expect({ tag, labelled }).toEqual({ tag, labelled: true });
    }
    expect(html).not.toMatch(/ on[a-z]+=|javascript:|https?:/);
  });

  it('carries the one style that its policy allows', () => {
    const style = /<style>([^]*)<\/style>/.exec(get(sampleForm()).html)![1]!; // it has one
    const digest = createHash('sha256').update(style).digest('base64');
    expect(FORM_PAGE_POLICY).toContain(`style-src 'sha256-${digest}'`);
    expect(FORM_PAGE_POLICY).toContain("default-src 'none'");
  });

  it.each([
    {
      state: 'is not published',
      prepare: (sample: Sample) => (sample.data.published = false),
      status: 403,
      says: 'not published',
    },
    {
      state: 'is closed',
      prepare: (sample: Sample) => (sample.data.accepting = false),
      status: 200,
      says: 'no longer takes answers',
    },
  ])('of a form that $state takes no answers', ({ prepare, status, says }) => {
    const sample = sampleForm();
    prepare(sample);
    for (const reply of [get(sample), post(sample, filledIn(sample))]) {
      expect(reply).toMatchObject({ status, html: expect.stringContaining(says) as string });
    }
    expect(sample.data.responses).toEqual([]);
  });

  it('of a form that does not exist says so', () => {
    expect(serveForm(sampleForm().world, { formId: '<b>', query: NOTHING }).status).toBe(404);
  });
});

import { setFormsBase } from '../../../host/forms/formStore';
import { settleLinks } from '../../../host/forms/linkedTab';
import { createForms } from '../../../host/forms/formApp';
import { testWorld } from '../documents/testWorld';
import { asScript, sampleForm } from './sampleForm';

describe('FormApp', () => {
  it('starts a form unpublished unless told otherwise', () => {
    const app = asScript(createForms(testWorld()));
    expect(app.create('A').isPublished()).toBe(false);
    expect(app.create('B').isAcceptingResponses()).toBe(false);
    expect(app.create('C', true).isAcceptingResponses()).toBe(true);
    expect(app.create('D').setPublished(true).isPublished()).toBe(true);
  });

  it('opens forms of this account only', () => {
    const { world, app, form } = sampleForm();
    expect(app.openById(form.getId()).getTitle()).toBe('Mentee sign-up');
    expect(app.openByUrl(`${form.getPublishedUrl()}?usp=pp_url`).getTitle()).toBe('Mentee sign-up');
    world.account.email = 'second@example.edu';
    expect(() => app.openById(form.getId())).toThrow('No item with the given ID could be found.');
  });

  it('links a tab that appears a moment later, and says whose form it is', () => {
    const { world, app, form } = sampleForm();
    form.setDestination(app.DestinationType.SPREADSHEET, 'workbook');
    settleLinks(world);
    expect(world.workbook.sheets).toHaveLength(1);
    world.clock.advance(1500);
    settleLinks(world);
    expect(world.workbook.sheets[1]).toMatchObject({
      name: 'Form Responses 1',
      formUrl: form.getPublishedUrl(),
    });
    expect(form.getDestinationId()).toBe('workbook');
    form.removeDestination();
    expect(world.workbook.sheets[1]!.formUrl).toBeUndefined();
    expect(() => form.getDestinationId()).toThrow('no response destination');
  });

  it('names tab and time column in Korean for a Korean account, counting up', () => {
    const world = testWorld();
    world.account.locale = 'ko';
    for (const { form, app } of [sampleForm(world), sampleForm(world)]) {
      form.setDestination(app.DestinationType.SPREADSHEET, 'workbook');
    }
    world.clock.advance(1500);
    settleLinks(world);
    expect(world.workbook.sheets.slice(1).map((sheet) => [sheet.name, sheet.cells[0]![0]!.value])).toEqual([
      ['설문지 응답 시트1', '타임스탬프'],
      ['설문지 응답 시트2', '타임스탬프'],
    ]);
  });

  it('moves the addresses of pages and linked tabs with the server', () => {
    const { world, app, form } = sampleForm();
    form.setDestination(app.DestinationType.SPREADSHEET, 'workbook');
    world.clock.advance(1500);
    settleLinks(world);
    setFormsBase(world, 'http://127.0.0.1:8080/');
    expect(form.getPublishedUrl()).toBe(`http://127.0.0.1:8080/forms/${form.getId()}`);
    expect(world.workbook.sheets[1]!.formUrl).toBe(form.getPublishedUrl());
  });

  it('writes a pre-filled link whose values can be replaced in it', () => {
    const { form } = sampleForm();
    const item = form.getItems()[0]!.asTextItem();
    const url = form.createResponse().withItemResponse(item.createResponse('PAIR CODE')).toPrefilledUrl();
    expect(url).toBe(`${form.getPublishedUrl()}?usp=pp_url&entry.${item.getId()}=PAIR%20CODE`);
  });

  it('pre-fills days as the script sees them, and times', () => {
    const { form } = sampleForm();
    const items = form.getItems();
    const url = form
      .createResponse()
      .withItemResponse(items[8]!.asDateItem().createResponse(new Date(2026, 2, 2) as never))
      .withItemResponse(items[9]!.asTimeItem().createResponse(9, 5))
      .toPrefilledUrl();
    expect(url).toContain(`entry.${items[8]!.getId()}=2026-03-02&entry.${items[9]!.getId()}=09%3A05`);
  });

  it.each([
    {
      what: 'a choice twice',
      run: () => sampleForm().form.addListItem().setChoiceValues(['a', 'a']),
      says: 'Questions cannot have duplicate choice values.',
    },
    {
      what: 'a scale to 11',
      run: () => sampleForm().form.addScaleItem().setBounds(1, 11),
      says: 'Invalid scale bounds',
    },
    {
      what: 'a list taken for a scale',
      run: () => sampleForm().form.getItems()[5]!.asScaleItem(),
      says: 'Invalid conversion for item type: LIST.',
    },
    {
      what: 'an answer that is not offered',
      run: () => sampleForm().form.getItems()[2]!.asMultipleChoiceItem().createResponse('Y9'),
      says: 'Invalid response',
    },
    {
      what: 'a form without a title',
      run: () => sampleForm().app.create(' '),
      says: 'Invalid argument: title',
    },
  ])('refuses $what', ({ run, says }) => expect(run).toThrow(says));

  it('offers an item only what its kind can do', () => {
    const { form } = sampleForm();
    const members = (item: unknown) => Object.keys((item as { members: object }).members);
    expect(members(form.addTextItem())).not.toContain('setChoiceValues');
    expect(members(form.addSectionHeaderItem())).not.toContain('setRequired');
    expect(members(form.getItems()[0])).toContain('asTextItem');
    expect(members(form.getItems()[0])).not.toContain('setRequired');
  });
});

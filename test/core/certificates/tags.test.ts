import { readTags, TAGS } from '../../../src/core/certificates/tags';
import { templateHtml } from '../../../src/core/certificates/template';
import { readCertificateSettings } from '../../../src/core/certificates/settings';

const plain = { sessionList: false, studentNumber: false };
const all = TAGS.map((tag) => `{{${tag}}}`).join(' ');
const codes = (text: string, settings = plain) => readTags(text, settings).problems.map(({ code }) => code);

describe('the tags of a template', () => {
  it('are found whatever their case and spaces, in the spelling to be replaced', () => {
    const { tags, problems } = readTags(
      all.replace('{{Name}}', '{{ name\u00a0 }}').replace('{{Year level}}', '{{YEAR\u00a0LEVEL}}'),
      plain,
    );
    expect(problems).toEqual([]);
    expect(tags).toContainEqual({ tag: 'Name', spelled: '{{ name\u00a0 }}' });
    expect(tags).toContainEqual({ tag: 'Year level', spelled: '{{YEAR\u00a0LEVEL}}' });
  });

  it('that are misspelt are named, and so is what is missing for them', () =>
    expect(readTags(all.replace('{{Hours}}', '{{Houres}}'), plain).problems).toEqual([
      { code: 'certificates.tagUnknown', gaps: { tag: '{{Houres}}' } },
      { code: 'certificates.tagMissing', gaps: { tag: '{{Hours}}' } },
    ]));

  it('are required only where the settings ask for them', () => {
    const withoutList = all.replace('{{Session list}}', '').replace('{{End of list}}', '');
    expect(codes(withoutList)).toEqual([]);
    expect(codes(withoutList, { ...plain, sessionList: true })).toHaveLength(2);
  });

  it.each([false, true])('of the starter template are complete (list and number: %s)', (more) => {
    const { settings } = readCertificateSettings(undefined);
    const asked = { ...settings, sessionList: more, studentNumber: more };
    expect(
      readTags(
        templateHtml(asked, ({ code }) => code),
        asked,
      ).problems,
    ).toEqual([]);
  });
});

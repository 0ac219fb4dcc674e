import { paragraphTexts, withParagraphTexts } from '../../../host/documents/editDocument';
import { documentFromHtml } from '../../../host/documents/htmlDocument';

const document = documentFromHtml(
  '<h1>Certificate</h1><table><tr><td>Name</td><td>{{Na<b>me}}</b></td></tr></table><p></p>',
  '',
);

describe('editing a document', () => {
  it('shows its paragraphs in reading order', () => {
    expect(paragraphTexts(document)).toEqual(['Certificate', 'Name', '{{Name}}', '']);
  });

  it('keeps the styles of what stays, and gives new words the style before them', () => {
    const edited = withParagraphTexts(document, ['Certificate', 'Name', '{{Name}}, student', '!']);
    expect(paragraphTexts(edited)).toEqual(['Certificate', 'Name', '{{Name}}, student', '!']);
    expect(edited.body[1]).toMatchObject({
      rows: [
        {
          cells: [
            {},
            {
              blocks: [
                { runs: [{ text: '{{Na' }, { text: 'me}}', bold: true }, { text: ', student', bold: true }] },
              ],
            },
          ],
        },
      ],
    });
    expect(edited.body[0]).toBe(document.body[0]);
  });

  it('takes words out of the middle', () => {
    const [, , , ...rest] = paragraphTexts(document);
    const edited = withParagraphTexts(document, ['Cerate', 'Name', '', ...rest]);
    expect(paragraphTexts(edited)).toEqual(['Cerate', 'Name', '', '']);
  });

  it('wants a text for each paragraph', () => {
    expect(() => withParagraphTexts(document, ['one'])).toThrow('4 paragraphs, but 1 texts');
  });
});

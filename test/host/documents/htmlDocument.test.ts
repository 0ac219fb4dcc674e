import { documentFromHtml } from '../../../host/documents/htmlDocument';
import { type Paragraph, plainText, type Table } from '../../../host/documents/document';

const body = (html: string) => documentFromHtml(html, 'Test').body;
const first = (html: string) => body(html)[0] as Paragraph;

describe('documentFromHtml', () => {
  it('splits a paragraph into runs of one style', () => {
    const { runs } = first(
      '<p style="font-size:12pt">Dear <b>{{Na</b><i>me}}</i>,<br>hello &amp; welcome</p>',
    );
    expect(runs).toEqual([
      { text: 'Dear ', size: 12 },
      { text: '{{Na', size: 12, bold: true },
      { text: 'me}}', size: 12, italic: true },
      { text: ',', size: 12 },
      { text: '\n', size: 12 },
      { text: 'hello & welcome', size: 12 },
    ]);
  });

  it('folds white space as HTML does, and keeps no-break spaces', () => {
    expect(plainText(body('<p>\n  one\n  <b> two </b> three&nbsp; </p>'))).toBe('one two three\u00a0');
  });

  it('knows headings, alignment, colours and lengths', () => {
    const heading = first('<h1 style="text-align:center;color:#1F3A5F;margin:10mm 0 0">Certificate</h1>');
    expect(heading).toMatchObject({ level: 1, align: 'center', after: 0 });
    expect(heading.before).toBeCloseTo(28.35, 2); // 10 mm are 28.35 pt
    expect(heading.runs[0]).toEqual({ text: 'Certificate', size: 20, bold: true, color: '#1f3a5f' });
  });

  it('reads a table with widths, borders, shading and padding', () => {
    const table = body(
      `<table style="width:100%"><tr>
         <td style="width:30%; background:#eee; padding:4pt">Name</td>
         <td style="border-bottom:0.5pt solid #ccc">{{Name}}</td>
       </tr></table>`,
    )[0] as Table;
    expect(table.widths).toEqual(['30%', 'rest']);
    const [label, value] = table.rows[0]!.cells; // one row was written
    expect(label).toMatchObject({ background: '#eeeeee', borders: {}, padding: { top: 4, left: 4 } });
    expect(value!.borders).toEqual({ bottom: { width: 0.5, color: '#cccccc' } });
  });

  it('takes the page margins from the padding of body, an inch without', () => {
    expect(documentFromHtml('<body style="padding:20mm"><p>x</p></body>', '').page.margins.left).toBeCloseTo(
      56.69,
      2,
    );
    expect(documentFromHtml('<p>x</p>', '').page.margins.left).toBe(72);
  });

  it('numbers lists and breaks pages', () => {
    const blocks = body('<ol><li>one</li><li>two</li></ol><p style="page-break-before:always">next</p>');
    expect(blocks.map((block) => (block as Paragraph).bullet ?? block.kind)).toEqual([
      '1.',
      '2.',
      'pageBreak',
      'paragraph',
    ]);
  });

  it.each([
    { html: '<p>one<p>two</p></p>', says: '<p> inside a paragraph' },
    { html: '<p>never ended', says: '<p> is never closed' },
    { html: '<b>a</i></b>', says: '</i> where </b> is due' },
    { html: '<marquee>x</marquee>', says: '<marquee> is not drawn' },
    { html: '<script>x</script>', says: '<script> is not drawn' },
    { html: '<p style="position:fixed">x</p>', says: '"position:fixed" is not drawn' },
    { html: '<p>&bogus;</p>', says: 'unknown entity &bogus;' },
    { html: '<img src="https://example.org/a.png">', says: 'base64 data address' },
    { html: '<p>a < b</p>', says: 'stray "<"' },
  ])('refuses $html', ({ html, says }) => expect(() => body(html)).toThrow(says));
});

import { documentFromHtml } from '../../../host/documents/htmlDocument';
import { plainText } from '../../../host/documents/document';
import { replaceAllText } from '../../../host/documents/replaceText';

const replaceIn = (html: string, text: string, replacement: string, matchCase = true) => {
  const result = replaceAllText(documentFromHtml(html, ''), { text, replacement, matchCase });
  return {
    text: plainText(result.document.body),
    occurrences: result.occurrences,
    document: result.document,
  };
};

describe('replaceAllText', () => {
  it('joins a tag whose letters have different styles, and keeps the style of the first', () => {
    const { document, occurrences } = replaceIn('<p>Dear <b>{{Na</b><i>me}}</i>!</p>', '{{Name}}', '김민서');
    expect(occurrences).toBe(1);
    expect(document.body[0]).toMatchObject({
      runs: [{ text: 'Dear ' }, { text: '김민서', bold: true }, { text: '!' }],
    });
  });

  it('reaches tables in tables', () => {
    const html = '<table><tr><td><table><tr><td>{{Serial}}</td></tr></table>{{Serial}}</td></tr></table>';
    expect(replaceIn(html, '{{Serial}}', 'PM-1')).toMatchObject({ text: 'PM-1\nPM-1', occurrences: 2 });
  });

  it('reaches header and footer', () => {
    const document = documentFromHtml('<p>body</p>', '');
    const note = documentFromHtml('<p>page of {{Name}}</p>', '').body;
    const result = replaceAllText(
      { ...document, header: note, footer: note },
      {
        text: '{{Name}}',
        replacement: 'Ada',
        matchCase: true,
      },
    );
    expect(result.occurrences).toBe(2);
    expect(plainText(result.document.footer)).toBe('page of Ada');
  });

  it.each([
    { text: '{{a.c}}', html: '<p>{{abc}} {{a.c}}</p>', becomes: '{{abc}} x', why: 'a dot is a dot' },
    { text: '{{NAME}}', html: '<p>{{Name}}</p>', becomes: '{{Name}}', why: 'case counts' },
    { text: 'aa', html: '<p>aaaa</p>', becomes: 'xx', why: 'matches do not overlap' },
    { text: '{{Gone}}', html: '<p>a{{Gone}}b</p>', becomes: 'axb', why: 'inside a word' },
  ])('is literal: $why', ({ text, html, becomes }) => expect(replaceIn(html, text, 'x').text).toBe(becomes));

  it('ignores case when asked', () =>
    expect(replaceIn('<p>{{Name}}</p>', '{{NAME}}', 'x', false).text).toBe('x'));

  it('takes dollar signs and empty replacements as they are', () => {
    expect(replaceIn('<p>{{a}}</p>', '{{a}}', '$& $1').text).toBe('$& $1');
    expect(replaceIn('<p>x{{a}}y</p>', '{{a}}', '').text).toBe('xy');
  });
});

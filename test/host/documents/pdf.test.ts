import { documentFromHtml } from '../../../host/documents/htmlDocument';
import { RENDERER, renderPdf, stopPdfWorker } from '../../../host/documents/pdf';
import { NOW } from './testWorld';
import { readPdf } from './readPdf';

const pdfOf = (html: string) => readPdf(renderPdf(documentFromHtml(html, 'Certificate'), NOW));

afterAll(stopPdfWorker);

describe('renderPdf', () => {
  it('writes Korean, Polish, Greek, Cyrillic and signs that can be read back', () => {
    const line = '또래 멘토링 확인서 — Łucja Żółć, Ελένη, Дмитрий → ● 「확인」 ※ 12½ €';
    const { pages, producer, title } = pdfOf(`<p>${line}</p>`);
    expect(pages).toEqual([line]);
    expect(producer).toBe(RENDERER);
    expect(title).toBe('Certificate');
  });

  it('composes Korean names typed as single letters', () => {
    const decomposed = '김민서'.normalize('NFD');
    expect(pdfOf(`<p>${decomposed}</p>`).pages).toEqual(['김민서']);
  });

  it('draws names pasted with invisible marks and odd spaces', () => {
    expect(pdfOf('<p>\ufeffKim\u200b\u3000Min\u00adseo\u200e</p>').pages).toEqual(['Kim Minseo']);
  });

  it('draws bold and italic, lists, rules and nested tables in reading order', () => {
    const { pages } = pdfOf(
      `<table><tr><td style="border:1pt solid #333;padding:20pt">
         <h1 style="text-align:center">확인서 <i>A</i></h1><hr>
         <table><tr><td style="width:30%">Name</td><td><b>김 Łucja</b></td></tr></table>
         <ul><li>one</li><li>two</li></ul></td></tr></table>`,
    );
    expect(pages).toHaveLength(1);
    expect(pages[0]!.replace(/\s+/g, ' ')).toBe('확인서 A Name 김 Łucja • one • two'); // one page, said above
  });

  it('breaks pages where told to and nowhere else', () => {
    const { pages } = pdfOf('<p>first</p><p style="page-break-before:always">second</p>');
    expect(pages).toEqual(['first', 'second']);
  });

  it('keeps a heading on the page of what follows it', () => {
    const lines = (count: number) => Array.from({ length: count }, (_, i) => `<p>line ${i}</p>`).join('');
    const table = '<table><tr><td>cell</td></tr></table>';
    const pagesAfter = (count: number) => pdfOf(`${lines(count)}<h2>Title</h2>${table}`).pages;
    const counts = Array.from({ length: 10 }, (_, i) => 20 + i);
    const drawn = counts.map(pagesAfter);
    expect(drawn.some((pages) => pages.length === 1)).toBe(true);
    expect(drawn.some((pages) => pages[1] === 'Title\ncell')).toBe(true);
    expect(drawn.flat().filter((page) => page.endsWith('Title'))).toEqual([]);
  });

  it('sets header and footer on every page', () => {
    const document = documentFromHtml('<p>one</p><p style="page-break-before:always">two</p>', '');
    const note = (text: string) => documentFromHtml(`<p>${text}</p>`, '').body;
    const { pages } = readPdf(renderPdf({ ...document, header: note('위'), footer: note('below') }, NOW));
    expect(pages.map((page) => page.split('\n').sort())).toEqual([
      ['below', 'one', '위'],
      ['below', 'two', '위'],
    ]);
  });

  it('goes on to a next page, and repeats the head of a long table', () => {
    const rows = Array.from({ length: 60 }, (_, index) => `<tr><td>row ${index + 1}</td></tr>`).join('');
    const { pages } = pdfOf(`<table><thead><tr><th>Head</th></tr></thead><tbody>${rows}</tbody></table>`);
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(page).toMatch(/^Head\n/);
    expect(pages.join('\n').match(/row \d+/g)).toHaveLength(60);
  });

  it('gives the same bytes for the same document and time', () => {
    const document = documentFromHtml('<p>같은 파일</p>', 'Twice');
    expect(Buffer.from(renderPdf(document, NOW)).equals(Buffer.from(renderPdf(document, NOW)))).toBe(true);
  });

  it('embeds the letters used, not whole fonts', () => {
    expect(renderPdf(documentFromHtml('<p>확인서 <b>확인</b> Certificate</p>', ''), NOW).length).toBeLessThan(
      100_000,
    );
  });

  it('draws pictures from data addresses', () => {
    const svg = Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><circle cx="10" cy="10" r="9"/></svg>',
    );
    const html = `<p>before</p><img src="data:image/svg+xml;base64,${svg.toString('base64')}" width="20" height="20"><p>after</p>`;
    expect(pdfOf(html).pages[0]!.replace(/\s+/g, ' ')).toBe('before after'); // a page is there
  });

  it('stops at a letter that no font has, and names it', () => {
    expect(() => pdfOf('<p>Well done 😀</p>')).toThrow(
      'no font here has the character "😀" (U+1F600) in "Well done 😀"',
    );
  });
});

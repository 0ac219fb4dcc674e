import { chartSvg, svgAddress } from '../../../src/core/survey/chartSvg';
import { reportPage, type PageOptions } from '../../../src/core/survey/reportPage';
import type { SpokenChart, SpokenTable } from '../../../src/core/survey/spokenTable';
import { tableHtml, tableText } from '../../../src/core/survey/tableHtml';

const chart: SpokenChart = {
  kind: 'divergingBar',
  title: 'Answers <in percent>',
  // three levels: the neutral one in two halves, then low, then high
  data: [
    ['', '2', '1', '2', '3'],
    ['Useful', -10, -20, 10, 60],
    ['Fun', -25, -50, 25, 0],
  ],
  colors: ['#c9c9c9', '#b5651d', '#c9c9c9', '#1f6f78'],
};
const table: SpokenTable = {
  tab: 'Satisfaction',
  title: 'Satisfaction & more',
  columns: [
    { align: 'left', width: 300 },
    { align: 'right', width: 50 },
    { align: 'center', width: 100 },
    { align: 'right', width: 50 },
  ],
  head: [
    ['Items', 'Mentors', '', 'p'],
    ['', 'n', 'Mean ± SD', ''],
  ],
  rows: [
    { kind: 'section', cells: ['About <b>us</b>'] },
    { kind: 'item', cells: ['Useful', '10', '3.5 ± 0.7', '.682'] },
  ],
  notes: ['p: exact & two-sided.'],
  charts: [chart],
};

describe('tableHtml', () => {
  const html = tableHtml(table, 'Table 2.');
  const rows = html.match(/<tr>.*?<\/tr>/gs) ?? [];

  it('lets a head span its own columns only', () => {
    expect(rows[0]?.match(/<th/g)).toHaveLength(3);
    expect(rows[0]).toMatch(/<th colspan="2"[^>]*text-align:center[^>]*>Mentors</);
    expect(rows[1]?.match(/<th/g)).toHaveLength(4);
  });

  it('repeats its head on a next page, and has a heading as title only where it is numbered', () => {
    expect(html).toMatch(
      /<h2 [^>]*>Table 2\. Satisfaction &amp; more<\/h2>\n<table.*<thead><tr>.*<\/thead><tbody>/s,
    );
    expect(html).not.toContain('page-break');
    expect(tableHtml(table)).toMatch(/^<p [^>]*>Satisfaction &amp; more<\/p>/);
    const text = { ...table, columns: table.columns.slice(0, 1), head: [], rows: [] };
    expect(tableHtml(text, 'Table 3.')).toMatch(/^<h2 [^>]*page-break-before:always/);
  });

  it('draws the three rules of a journal and lets a section span the table', () => {
    expect(html.match(/border-top:/g)).toHaveLength(3); // over each head cell of the first row
    expect(rows[1]).toContain('border-bottom:');
    expect(rows[3]?.match(/border-bottom:/g)).toHaveLength(4);
    expect(rows[2]).toContain('colspan="4"');
  });

  it('lets a label reach over its lines', () => {
    const item = (...cells: string[]) => ({ kind: 'item' as const, cells });
    const lines = [
      item('Meetings', 'few', '3', ''),
      item('', 'many', '4', ''),
      item('Places', 'cafe', '1', ''),
    ];
    const [, , first, second, third] = tableHtml({ ...table, rows: lines }).match(/<tr>.*?<\/tr>/gs) ?? [];
    expect(first).toMatch(/<td rowspan="2"[^>]*>Meetings</);
    expect(second?.match(/<td/g)).toHaveLength(3);
    expect(third).not.toContain('rowspan');
  });

  it('gives numbers the width they need, and words the rest', () => {
    const shares = [...html.matchAll(/<col style="width:(\d+)%">/g)].map(([, share]) => Number(share));
    expect(shares).toHaveLength(4);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeGreaterThanOrEqual(98);
    expect(shares[2]).toBeGreaterThan(shares[1]!); // 3.5 ± 0.7 against 10
  });

  it('shows what people wrote as text', () => {
    expect(html).toContain('About &lt;b&gt;us&lt;/b&gt;');
    expect(html).toContain('Table 2. Satisfaction &amp; more');
  });

  it('keeps a mean with its SD on one line', () => expect(html).toContain('>3.5\u00a0±\u00a00.7<'));

  it('has a plain form for editors without tables', () =>
    expect(tableText(table).split('\n')[4]).toBe('Useful\t10\t3.5 ± 0.7\t.682'));
});

describe('chartSvg', () => {
  const svg = chartSvg(chart, { width: 640, fontSize: 12 });
  const bars = [
    ...svg
      .slice(svg.indexOf('</g>'))
      .matchAll(/<rect x="(\d+)" y="[\d.]+" width="(\d+)"[^>]*fill="(#\w+)"\/>/g),
  ].map(([, x, width, fill]) => ({ x: Number(x), width: Number(width), fill })); // behind the legend
  it('stacks the levels from the middle out, without a gap', () => {
    const [neutralLeft, low, neutralRight, high] = bars;
    expect(neutralLeft!.x + neutralLeft!.width).toBe(neutralRight!.x);
    expect(low!.x + low!.width).toBe(neutralLeft!.x);
    expect(neutralRight!.x + neutralRight!.width).toBe(high!.x);
    expect(high!.width / low!.width).toBeCloseTo(3, 0);
  });

  it('leaves out what nobody chose, and names each level once', () => {
    expect(bars).toHaveLength(7);
    expect(svg.match(/>2<\/text>/g)).toHaveLength(1);
  });

  it('is text and shapes only', () => {
    expect(svg).toContain('aria-label="Answers &lt;in percent&gt;"');
    expect(svg).not.toMatch(/NaN|Infinity|undefined|<script|href/);
  });

  it('draws bars side by side, also when all are zero', () => {
    const plain = { ...chart, kind: 'bar' as const, data: [['', 'A', 'B'], ['x', 0, 0]] }; // prettier-ignore
    expect(chartSvg(plain, { width: 250, fontSize: 9 })).not.toMatch(/NaN|Infinity/);
  });
});

describe('reportPage', () => {
  const options = { language: 'en', numbered: (n: number) => `Table ${n}.` };
  const page = (kind: PageOptions['kind']) =>
    reportPage({ title: 'My term <1>', tables: [table] }, { ...options, kind });

  it('asks nothing of the network and numbers its tables', () => {
    expect(page('page').replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|<script|src=/);
    expect(page('page')).toContain('Table 1. Satisfaction');
    expect(page('page')).toContain('@media print');
    expect(page('page')).toContain('<h1 style="font-size:16pt">My term &lt;1&gt;</h1>');
  });

  it('is for Drive a document whose charts are pictures of a given size', () => {
    const [tag = '', source = ''] =
      /<img src="([^"]+)" width="440" height="\d+">/.exec(page('document')) ?? [];
    expect(decodeURIComponent(source.split(',')[1] ?? '')).toBe(
      chartSvg(chart, { width: 640, fontSize: 12 }),
    );
    expect(page('document').replace(tag, '')).not.toMatch(/<svg|<img|<style|https?:/);
  });
});

describe('svgAddress', () => {
  it('lets nothing that people wrote end the attribute it stands in', () =>
    expect(svgAddress('<text>"<img onerror=x>&#</text>')).toMatch(/^data:image\/svg\+xml,[^"<>&# ]+$/));
});

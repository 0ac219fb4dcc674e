import { chartGrid } from '../../../host/workbook/chartGrid';
import { niceScale } from '../../../host/workbook/chartScale';
import { chartSvg } from '../../../host/workbook/chartSvg';
import { shortened, textWidth, wrapText } from '../../../host/workbook/svgText';
import { scripted } from '../spreadsheet/script';

const LONG = 'My mentor was easy to reach whenever I had a question about the clinical clerkship';

function drawn(type: 'BAR' | 'COLUMN', options: Record<string, unknown>, data?: unknown[][]) {
  const opened = scripted();
  const rows = data ?? [
    ['Statement', 'Disagree', 'Agree'],
    [LONG, 1, 3],
    ['<b>Useful</b>', 2, '=1+1'],
  ];
  opened.run(`const data = ${JSON.stringify(rows)}, options = ${JSON.stringify(options)};
    const range = sheet.getRange(1, 1, data.length, data[0].length).setValues(data);
    const builder = sheet.newChart().setChartType(Charts.ChartType.${type}).addRange(range).setPosition(1, 5, 0, 0);
    for (const name in options) builder.setOption(name, options[name]);
    sheet.insertChart(builder.build());`);
  const chart = opened.host.workbook.sheets[0]!.charts[0]!;
  return { svg: chartSvg(opened.host.world, chart), grid: chartGrid(opened.host.world, chart) };
}

/** Widths of the bars, by what they say when pointed at. */
const bars = (svg: string, side: 'width' | 'height') =>
  [...svg.matchAll(/<rect [^>]*width="([\d.]+)" height="([\d.]+)"[^>]*><title>([^<]*)<\/title>/g)].map(
    ([, width, height, hint]) => [hint, Number(side === 'width' ? width : height)] as const,
  );

describe('the legend', () => {
  const names = (svg: string) =>
    [...svg.matchAll(/<text[^>]*>(Disagree|Agree)<\/text>/g)].map(([, name]) => name);

  it('names every series but those that the chart leaves out', () => {
    expect(names(drawn('BAR', {}).svg)).toEqual(['Disagree', 'Agree']);
    expect(names(drawn('BAR', { 'series.0.visibleInLegend': false }).svg)).toEqual(['Agree']);
  });
});

describe('the numbers behind a chart', () => {
  it('are series by column, with formulas computed and the header found', () => {
    expect(drawn('BAR', {}).grid).toEqual({
      categories: [LONG, '<b>Useful</b>'],
      series: [
        { name: 'Disagree', values: [1, 2], labels: ['1', '2'] },
        { name: 'Agree', values: [3, 2], labels: ['3', '2'] },
      ],
    });
  });

  it('leave gaps for blanks and texts', () => {
    const data = [
      ['a', 1],
      ['b', ''],
      ['c', 'n/a'],
    ];
    expect(drawn('COLUMN', {}, data).grid.series[0]!.values).toEqual([1, undefined, undefined]);
  });
});

describe('the drawing', () => {
  it.each(['BAR', 'COLUMN'] as const)('of %s is as long as its numbers', (type) => {
    const lengths = bars(drawn(type, {}).svg, type === 'BAR' ? 'width' : 'height');
    const [one, three, two, again] = lengths.map(([, length]) => length) as [number, number, number, number];
    expect(three / one).toBeCloseTo(3, 1);
    expect(two / one).toBeCloseTo(2, 1);
    expect(again).toBe(two);
  });

  it('stacked to 100 % fills every bar', () => {
    const lengths = bars(drawn('BAR', { isStacked: 'percent' }).svg, 'width').map(([, length]) => length);
    expect(lengths[0]! + lengths[1]!).toBeCloseTo(lengths[2]! + lengths[3]!, 0);
    expect(lengths[0]! / lengths[1]!).toBeCloseTo(1 / 3, 1);
  });

  it('says title, legend, values and whole labels, and lets no text become markup', () => {
    const { svg } = drawn('BAR', { title: 'A & B', colors: ['#112233', '#445566'], height: 300 });
    expect(svg).toContain('<title>A &amp; B</title>');
    expect(svg).toContain('>Disagree</text>');
    expect(svg).toContain(`<title>${LONG}</title>`);
    expect(svg).toContain('&lt;b&gt;Useful');
    expect(svg).not.toContain('<b>');
    expect(svg).toContain('fill="#112233"');
    expect(svg).toMatch(/^<svg [^>]*width="600" height="300"/);
  });

  it('of bars that grow to both sides shows numbers without their sign where asked', () => {
    const data = [
      ['x', 'Disagree', 'Agree'],
      ['one', -2, 3],
    ];
    const { svg } = drawn('BAR', { isStacked: true, 'hAxis.format': '0;0' }, data);
    expect(svg).not.toMatch(/>-\d/);
    expect(svg).toContain('one: Disagree: 2');
  });

  it('survives a chart whose cells have gone', () => {
    const opened = scripted();
    opened.run(`const other = file.insertSheet('Other');
      sheet.insertChart(sheet.newChart().addRange(other.getRange('A1:B2')).build()); file.deleteSheet(other);`);
    expect(chartSvg(opened.host.world, opened.host.workbook.sheets[0]!.charts[0]!)).toContain('</svg>');
  });
});

describe('axis and text', () => {
  it('steps are round, whole for whole numbers, and zero is among them', () => {
    expect(niceScale([3, 17]).ticks).toEqual([0, 5, 10, 15, 20]);
    expect(niceScale([1, 2]).ticks).toEqual([0, 1, 2]);
    expect(niceScale([-3, 4]).ticks).toEqual([-4, -2, 0, 2, 4]);
    expect(niceScale([0.2, 0.9]).ticks).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
    expect(niceScale([]).ticks).toEqual([0, 1]);
  });

  it('wraps at spaces, then inside words, and ends with an ellipsis', () => {
    expect(wrapText('one two three', textWidth('one two', 12) + 1, 12, 3)).toEqual(['one two', 'three']);
    expect(wrapText('aaaaaaaa', textWidth('aaa', 12) + 1, 12, 2)).toEqual([
      'aaa',
      expect.stringMatching(/…$/),
    ]);
    expect(shortened('hello', 1000, 12)).toBe('hello');
    expect(textWidth('한글', 10)).toBe(20);
  });
});

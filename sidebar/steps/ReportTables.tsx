// The distribution of the ratings as a picture, and each table with a button that copies it as formatted text.
import type { PanelReportText } from '../../src/text/panelReportText';
import { chartSvg } from '../report/chartSvg';
import { copyFormatted } from '../report/handOver';
import { tableHtml, tableText } from '../report/tableHtml';
import type { DetailsProps } from './details';
import { useAnswer } from './useAnswer';

const PICTURE = { width: 250, fontSize: 9 };

export function ReportTables(props: DetailsProps & { readonly words: PanelReportText }) {
  const { words, tell, openTab, text } = props;
  const { answer } = useAnswer('surveyReport', props);
  if (answer === null) return <p role="status">{words.loading}</p>;
  const charts = answer.tables
    .reduce<(typeof answer.tables)[number]['charts'][number][]>((all, { charts: own }) => all.concat(own), [])
    .filter(({ kind }) => kind === 'divergingBar');
  const copy = (table: (typeof answer.tables)[number]) => {
    const isCopied = copyFormatted(tableHtml(table), tableText(table));
    tell(
      isCopied
        ? { kind: 'good', text: words.copied(table.title), tabs: [] }
        : { kind: 'warn', text: words.notCopied, tabs: [table.tab] },
    );
  };
  return (
    <>
      {charts.length === 0 && <p class="about">{words.noCharts}</p>}
      {charts.map((chart, i) => (
        <figure key={i} class="picture" dangerouslySetInnerHTML={{ __html: chartSvg(chart, PICTURE) }} />
      ))}
      <ul class="tables">
        {answer.tables.map((table) => (
          <li key={table.tab}>
            <button
              type="button"
              class="link"
              onClick={() => openTab(table.tab)}
              aria-label={`${text.open} ${table.tab}`}
            >
              {table.title}
            </button>
            <button type="button" onClick={() => copy(table)} aria-label={`${words.copy} ${table.title}`}>
              {words.copy}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

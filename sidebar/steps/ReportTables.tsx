// The distribution of the ratings as a picture, and each table with a button that copies it as formatted text.
import type { CopiedTable } from '../../src/jobs/surveyReport';
import type { PanelReportText } from '../../src/text/panelReportText';
import { copyFormatted } from '../report/handOver';
import type { DetailsProps } from './details';
import { useAnswer } from './useAnswer';

export function ReportTables(props: DetailsProps & { readonly words: PanelReportText }) {
  const { words, tell, openTab, text } = props;
  const { answer } = useAnswer('surveyReport', props);
  if (answer === null) return <p role="status">{words.loading}</p>;
  const copy = ({ html, text: plain, title, tab }: CopiedTable) =>
    tell(
      copyFormatted(html, plain)
        ? { kind: 'good', text: words.copied(title), tabs: [] }
        : { kind: 'warn', text: words.notCopied, tabs: [tab] },
    );
  return (
    <>
      {answer.every(({ pictures }) => pictures.length === 0) && <p class="about">{words.noCharts}</p>}
      {answer.map(({ pictures, title }) =>
        pictures.map((address) => <img key={address} class="picture" src={address} alt={title} />),
      )}
      <ul class="tables">
        {answer.map((table) => (
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

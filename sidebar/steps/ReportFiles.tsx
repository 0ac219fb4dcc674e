// Files to take away: the report as a page or as a PDF on Drive, the answers without names.
import { useState } from 'preact/hooks';
import type { PanelReportText } from '../../src/text/panelReportText';
import { download, withDrawnPictures } from '../report/handOver';
import { callServer } from '../server';
import type { DetailsProps } from './details';
import { useAction } from './useAction';

export function ReportFiles(props: DetailsProps & { readonly words: PanelReportText }) {
  const { words, text, isBusy, tell } = props;
  const { isWorking, act } = useAction(props);
  const [chosen, setChosen] = useState('');
  const [link, setLink] = useState('');

  const takeReport = () =>
    act(
      () => callServer('surveyPage', 'page'),
      (page) => download('survey-report.html', 'text/html', page),
    );
  const filePdf = () =>
    act(
      () => callServer('surveyPage', 'document'),
      async (page) => {
        const drawn = await withDrawnPictures(page);
        await act(
          () => callServer('fileReport', drawn),
          (filed) => {
            setLink(filed);
            tell({ kind: 'good', text: words.filed, tabs: [] });
          },
        );
      },
    );
  const takeData = () =>
    act(
      () => callServer('exportAnswers'),
      ({ answers, codebook }) => {
        download('survey-answers.csv', 'text/csv', answers);
        download('survey-codebook.csv', 'text/csv', codebook);
      },
    );
  const button = (label: string, work: () => Promise<void>) => (
    <button
      type="button"
      disabled={isBusy || isWorking}
      onClick={() => {
        setChosen(label);
        void work();
      }}
    >
      {isWorking && chosen === label ? text.working : label}
    </button>
  );
  return (
    <>
      <p class="about">{words.aboutReport}</p>
      <div class="actions">
        {button(words.downloadReport, takeReport)}
        {button(words.filePdf, filePdf)}
        {link !== '' && (
          <a href={link} target="_blank" rel="noopener">
            {words.openPdf}
          </a>
        )}
      </div>
      <p class="about">{words.aboutData}</p>
      <div class="actions">{button(words.downloadData, takeData)}</div>
    </>
  );
}

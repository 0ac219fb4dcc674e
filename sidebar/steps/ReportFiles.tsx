// Files to take away: the report as a page or as a PDF on Drive, the answers without names.
import { useState } from 'preact/hooks';
import type { PanelReportText } from '../../src/text/panelReportText';
import type { Reply } from '../../src/jobs/running/panelReply';
import { download, withDrawnPictures } from '../report/handOver';
import { callServer } from '../server';
import type { DetailsProps } from './details';

type Busy = 'report' | 'pdf' | 'data' | null;

export function ReportFiles(props: DetailsProps & { readonly words: PanelReportText }) {
  const { words, text, isBusy, tell, fail } = props;
  const [busy, setBusy] = useState<Busy>(null);
  const [link, setLink] = useState('');

  /** The answer, or null when there was something to say instead. */
  const answerOf = <Answer,>(reply: Reply<Answer>): Answer | null => {
    if (reply.ok) return reply.answer;
    tell({ kind: 'bad', text: reply.message, tabs: [] });
    return null;
  };
  const during = async (what: Exclude<Busy, null>, work: () => Promise<void>) => {
    setBusy(what);
    try {
      await work();
    } catch (error) {
      fail(error);
    } finally {
      setBusy(null);
    }
  };
  const takeReport = () =>
    during('report', async () => {
      const page = answerOf(await callServer('surveyPage', 'page'));
      if (page !== null) download('survey-report.html', 'text/html', page);
    });
  const filePdf = () =>
    during('pdf', async () => {
      const page = answerOf(await callServer('surveyPage', 'document'));
      if (page === null) return;
      const filed = answerOf(await callServer('fileReport', await withDrawnPictures(page)));
      if (filed === null) return;
      setLink(filed);
      tell({ kind: 'good', text: words.filed, tabs: [] });
    });
  const takeData = () =>
    during('data', async () => {
      const files = answerOf(await callServer('exportAnswers'));
      if (!files) return;
      download('survey-answers.csv', 'text/csv', files.answers);
      download('survey-codebook.csv', 'text/csv', files.codebook);
    });
  const button = (what: Exclude<Busy, null>, label: string, act: () => Promise<void>) => (
    <button type="button" disabled={isBusy || busy !== null} onClick={() => void act()}>
      {busy === what ? text.working : label}
    </button>
  );
  return (
    <>
      <p class="about">{words.aboutReport}</p>
      <div class="actions">
        {button('report', words.downloadReport, takeReport)}
        {button('pdf', words.filePdf, filePdf)}
        {link !== '' && (
          <a href={link} target="_blank" rel="noopener">
            {words.openPdf}
          </a>
        )}
      </div>
      <p class="about">{words.aboutData}</p>
      <div class="actions">{button('data', words.downloadData, takeData)}</div>
    </>
  );
}

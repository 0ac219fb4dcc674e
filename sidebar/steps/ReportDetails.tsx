// Ways out of the survey: tables to copy, pictures, one report, data without names, a check of printed tables.
import type { DetailsProps } from './details';
import { PairSection } from './PairSection';
import { ReportCheck } from './ReportCheck';
import { ReportFiles } from './ReportFiles';
import { ReportTables } from './ReportTables';
import { reportText } from './reportText';

export function ReportDetails(props: DetailsProps) {
  const words = reportText(props.language);
  return (
    <>
      <PairSection title={words.tables}>
        <ReportTables {...props} words={words} />
      </PairSection>
      <PairSection title={words.takeAway}>
        <ReportFiles {...props} words={words} />
      </PairSection>
      <PairSection title={words.check}>
        <ReportCheck {...props} words={words} />
      </PairSection>
    </>
  );
}

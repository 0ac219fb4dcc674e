import type { PanelReportText } from '../panelReportText';

export const panelReport: PanelReportText = {
  tables: 'Tables and charts',
  loading: 'Computing the tables…',
  copy: 'Copy',
  copied: (table) => `"${table}" is copied. Paste it into your manuscript.`,
  notCopied: 'The browser did not allow copying. Mark the table in its tab and copy it there.',
  noCharts: 'There are no ratings to draw.',
  takeAway: 'Report and data',
  aboutReport: 'All tables and charts on one page. Print it from the browser, or file it as a PDF on Drive.',
  downloadReport: 'Download report',
  filePdf: 'File PDF on Drive',
  filed: 'The report is filed on Drive.',
  openPdf: 'Open PDF',
  aboutData:
    'The answers as .csv with a codebook: no names, no addresses, nothing in people’s own words, days without times. Read it before you pass it on; a rare combination of answers can still point to someone.',
  downloadData: 'Download data and codebook',
  check: 'Check a published table',
  aboutCheck: 'Write mean, SD, n and p as printed: 3.50 says more than 3.5. A blank SD or p is not checked.',
  group: (number) => `Group ${number}`,
  mean: 'Mean',
  sd: 'SD',
  p: 'p-value',
  scaleFrom: 'Scale from',
  scaleTo: 'to',
  checkNow: 'Check',
};

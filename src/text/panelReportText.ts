// What the panel says by itself in the step "Report".
export interface PanelReportText {
  readonly tables: string;
  readonly loading: string;
  readonly copy: string;
  readonly copied: (table: string) => string;
  readonly notCopied: string;
  readonly noCharts: string;
  readonly takeAway: string;
  readonly aboutReport: string;
  readonly downloadReport: string;
  readonly filePdf: string;
  readonly filed: string;
  readonly openPdf: string;
  readonly aboutData: string;
  readonly downloadData: string;
  readonly check: string;
  readonly aboutCheck: string;
  readonly group: (number: number) => string;
  readonly mean: string;
  readonly sd: string;
  readonly p: string;
  readonly scaleFrom: string;
  readonly scaleTo: string;
  readonly checkNow: string;
}

import type { PanelReportText } from '../panelReportText';

export const panelReport: PanelReportText = {
  tables: '표와 그래프',
  loading: '표를 계산하고 있습니다…',
  copy: '복사',
  copied: (table) => `"${table}" 표를 복사했습니다. 원고에 붙여 넣으세요.`,
  notCopied: '브라우저가 복사를 허용하지 않았습니다. 해당 탭에서 표를 선택해 복사해 주세요.',
  noCharts: '그래프로 그릴 평정 문항이 없습니다.',
  takeAway: '보고서와 자료',
  aboutReport:
    '모든 표와 그래프를 한 페이지에 담았습니다. 브라우저에서 인쇄하거나 PDF로 드라이브에 저장하세요.',
  downloadReport: '보고서 내려받기',
  filePdf: '드라이브에 PDF 저장',
  filed: '보고서를 드라이브에 저장했습니다.',
  openPdf: 'PDF 열기',
  aboutData:
    '응답을 코드북과 함께 .csv로 내려받습니다. 이름, 주소, 주관식 응답은 들어 있지 않고 시각은 날짜까지만 남깁니다. 드문 응답의 조합으로 누군가를 알아볼 수도 있으니 넘기기 전에 확인해 주세요.',
  downloadData: '자료와 코드북 내려받기',
  check: '출판된 표 확인하기',
  aboutCheck:
    '평균, 표준편차, n, p를 인쇄된 그대로 적으세요. 3.50은 3.5보다 많은 것을 알려 줍니다. 빈칸으로 둔 표준편차나 p는 확인하지 않습니다.',
  group: (number) => `집단 ${number}`,
  mean: '평균',
  sd: '표준편차',
  p: 'p값',
  scaleFrom: '척도',
  scaleTo: '~',
  checkNow: '확인',
};

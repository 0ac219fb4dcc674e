// The public surface: what a menu, the panel, a trigger or a cell can call. One line each, nothing else.
import { likertSummaryOf, mannWhitneyP, mannWhitneyU, rankBiserialOf } from './jobs/customFunctions';
import { confirmationSlice, previewConfirmations } from './jobs/askConfirmation';
import { addAnswers } from './jobs/addAnswers';
import { decideAnswer } from './jobs/decideAnswer';
import {
  confirmQuestions,
  decideQuestion,
  dropQuestion,
  joinQuestions,
  mapRenamed,
  useTabFor,
} from './jobs/decideQuestion';
import { reviewImport } from './jobs/reviewImport';
import { importResponses } from './jobs/importResponses';
import { checkCertificate } from './jobs/checkCertificate';
import { addressLevel } from './jobs/addressLevel';
import { allHoursLetter, mailLetter } from './jobs/allHoursLetter';
import { restoreCertificateKey, saveKey } from './jobs/certificateKeeping';
import { portalExport } from './jobs/portalExport';
import { certificateTemplate } from './jobs/certificateTemplate';
import { certificateDesk } from './jobs/certificateDesk';
import {
  certificateSlice,
  issueCertificates,
  previewCertificates,
  retryCertificate,
} from './jobs/issueCertificates';
import { checkPrintedTable } from './jobs/checkPrintedTable';
import { exportAnswers } from './jobs/exportAnswers';
import { fileReport } from './jobs/fileReport';
import { makeSurveyTables } from './jobs/makeSurveyTables';
import { surveyPage, surveyReport } from './jobs/surveyReport';
import { panelState } from './jobs/panelState';
import { proposeAfresh, proposePairs } from './jobs/proposePairs';
import { decidePair } from './jobs/decidePair';
import { decideSession } from './jobs/decideSession';
import { acceptPairs } from './jobs/acceptPairs';
import { pairingOverview } from './jobs/pairingOverview';
import { pairingPreparation } from './jobs/pairingPreparation';
import { importAgreements } from './jobs/importAgreements';
import { recordAgreement } from './jobs/recordAgreement';
import { replaceCertificate } from './jobs/replaceCertificate';
import { revokeCertificate } from './jobs/revokeCertificate';
import { sessionDesk } from './jobs/sessionDesk';
import { settleMail } from './jobs/settleMail';
import { settleNotice } from './jobs/settleNotice';
import { settleRequest } from './jobs/settleRequest';
import { onInstall, onOpen, openPanel, showHelp } from './jobs/running/menu';
import { openTab } from './jobs/running/openTab';
import { answering, fromMenu, fromPanel } from './jobs/running/start';
import { checkSpreadsheet } from './jobs/checkSpreadsheet';
import { formsOverview, makeForms, mendForm, watchAnswers } from './jobs/makeForms';
import { onFormSubmit } from './jobs/newAnswers';
import { previewReminders, remindSurvey, settleReminder } from './jobs/remindSurvey';
import { setUpAndAsk, setUpSpreadsheet } from './jobs/setUpSpreadsheet';
import { noticeSlice, previewNotices, tellPairs } from './jobs/tellPairs';
import { rulesTrial, tryRules } from './jobs/tryRules';
import { updateHours } from './jobs/updateHours';

declare const global: Record<string, unknown>;

// menu
global.onOpen = onOpen;
global.onInstall = onInstall;
global.openPanel = openPanel;
global.importResponses = fromMenu('importResponses', importResponses);
global.proposePairs = fromMenu('proposePairs', proposePairs);
global.makeSurveyTables = fromMenu('makeSurveyTables', makeSurveyTables);
global.issueCertificates = fromMenu('issueCertificates', issueCertificates);
global.setUpSpreadsheet = fromMenu('setUpSpreadsheet', setUpAndAsk);
global.checkSpreadsheet = fromMenu('checkSpreadsheet', checkSpreadsheet);
global.showHelp = showHelp;

// panel
global.panelState = answering(panelState);
global.openTab = answering(openTab);
global.runJob = fromPanel({
  importResponses,
  proposePairs,
  proposeAfresh,
  importAgreements,
  tryRules,
  tellPairs,
  makeSurveyTables,
  updateHours,
  setUpSpreadsheet,
  checkSpreadsheet,
  makeForms,
  remindSurvey,
});
global.reviewImport = answering(reviewImport);
global.decideQuestion = answering(decideQuestion);
global.confirmQuestions = answering(confirmQuestions);
global.joinQuestions = answering(joinQuestions);
global.mapRenamed = answering(mapRenamed);
global.dropQuestion = answering(dropQuestion);
global.useTabFor = answering(useTabFor);
global.decideAnswer = answering(decideAnswer);
global.addAnswers = answering(addAnswers);
global.formsOverview = answering(formsOverview);
global.mendForm = answering(mendForm);
global.watchAnswers = answering(watchAnswers);
global.previewReminders = answering(previewReminders);
global.settleReminder = answering(settleReminder);
global.pairingOverview = answering(pairingOverview);
global.decidePair = answering(decidePair);
global.acceptPairs = answering(acceptPairs);
global.rulesTrial = answering(rulesTrial);
global.pairingPreparation = answering(pairingPreparation);
global.recordAgreement = answering(recordAgreement);
global.previewNotices = answering(previewNotices);
global.noticeSlice = answering(noticeSlice);
global.settleNotice = answering(settleNotice);
global.addressLevel = answering(addressLevel);
global.sessionDesk = answering(sessionDesk);
global.decideSession = answering(decideSession);
global.previewConfirmations = answering(previewConfirmations);
global.confirmationSlice = answering(confirmationSlice);
global.settleRequest = answering(settleRequest);
global.surveyReport = answering(surveyReport);
global.surveyPage = answering(surveyPage);
global.exportAnswers = answering(exportAnswers);
global.fileReport = answering(fileReport);
global.checkPrintedTable = answering(checkPrintedTable);
global.previewCertificates = answering(previewCertificates);
global.certificateSlice = answering(certificateSlice);
global.certificateDesk = answering(certificateDesk);
global.certificateTemplate = answering(certificateTemplate);
global.retryCertificate = answering(retryCertificate);
global.allHoursLetter = answering(allHoursLetter);
global.mailLetter = answering(mailLetter);
global.portalExport = answering(portalExport);
global.saveKey = answering(saveKey);
global.restoreCertificateKey = answering(restoreCertificateKey);
global.settleMail = answering(settleMail);
global.checkCertificate = answering(checkCertificate);
global.replaceCertificate = answering(replaceCertificate);
global.revokeCertificate = answering(revokeCertificate);

// triggers
global.onFormSubmit = onFormSubmit;

// cells: the arrow stands on the line so that the stub keeps the names of its parameters

/**
 * Mann-Whitney U of the first group: how many pairs of one answer from each group the first group wins, ties counted half.
 * @preserve
 * @param {A2:A11} group1 Answers of the first group as numbers; blank cells are left out.
 * @param {B2:B10} group2 Answers of the second group.
 * @return U of the first group.
 * @customfunction
 */
global.MANN_WHITNEY_U = (group1: unknown, group2: unknown) => mannWhitneyU(group1, group2);

/**
 * Two-sided p-value of the Mann-Whitney test; exact, also with ties, unless the groups are very large.
 * @preserve
 * @param {A2:A11} group1 Answers of the first group as numbers; blank cells are left out.
 * @param {B2:B10} group2 Answers of the second group.
 * @param {"exact"} method "exact", "normal" (as SPSS "Asymp. Sig.") or "normal-continuity" (as R before 4.6); "exact" when left out.
 * @return The p-value.
 * @customfunction
 */
global.MANN_WHITNEY_P = (group1: unknown, group2: unknown, method: unknown) =>
  mannWhitneyP(group1, group2, method);

/**
 * Rank-biserial correlation (Cliff's delta) between two groups: from -1 to 1, positive when the first group is higher.
 * @preserve
 * @param {A2:A11} group1 Answers of the first group as numbers; blank cells are left out.
 * @param {B2:B10} group2 Answers of the second group.
 * @return The effect size.
 * @customfunction
 */
global.RANK_BISERIAL = (group1: unknown, group2: unknown) => rankBiserialOf(group1, group2);

/**
 * Summary of a Likert item in one row: n, missing, mean, SD, median, lower and upper quartile, then the count of each level.
 * @preserve
 * @param {A2:A20} range Answers as whole numbers from 1; blank cells count as missing.
 * @param {5} levels Highest level of the scale; 5 when left out and no answer is higher.
 * @return One row of numbers.
 * @customfunction
 */
global.LIKERT_SUMMARY = (range: unknown, levels: unknown) => likertSummaryOf(range, levels);

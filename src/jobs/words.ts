// The phrases of running jobs: their names, what stopped them, dialogs.
import { phraser, type NoGaps } from '../core/phrase';

export interface JobWords {
  addOnName: NoGaps;
  openPanel: NoGaps;
  importResponses: NoGaps;
  proposePairs: NoGaps;
  proposeAfresh: NoGaps;
  importAgreements: NoGaps;
  tryRules: NoGaps;
  tellPairs: NoGaps;
  makeSurveyTables: NoGaps;
  updateHours: NoGaps;
  issueCertificates: NoGaps;
  setUpSpreadsheet: NoGaps;
  checkSpreadsheet: NoGaps;
  makeForms: NoGaps;
  remindSurvey: NoGaps;
  lookInSent: { account: string; to: string; at: string };
  help: NoGaps;
  helpText: NoGaps;
  notPermitted: { detail: string };
  googleFailed: { detail: string; reference: string };
  ourMistake: { reference: string };
  setUpDone: { tabs: number };
  setUpAlready: NoGaps;
  checkedClean: NoGaps;
  checkedFound: { problems: number };
  noResponseTabs: NoGaps;
  notImported: NoGaps;
  permissionMissing: { scope: string; grantUrl: string };
  mailsShort: { needed: number; left: number; days: number };
}

export const say = phraser<JobWords>('jobs');

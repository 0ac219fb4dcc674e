// Checks the spreadsheet before anything is done: everything that would stop or spoil a job, each with its cell
// and the fix. Changes nothing but the list of problems.
import { planNow } from './certifying/planning';
import { readProgram } from './certifying/readProgram';
import { isUnknown } from '../core/certificates/certificate';
import { registerProblems } from '../core/certificates/registerCheck';
import { say as sayOfCertificates } from '../core/certificates/words';
import { isSending } from '../core/hours/requests';
import { say as sayOfHours } from '../core/hours/words';
import { formFaults } from './making/formFaults';
import { asRead, defaultRulesToTab, rulesFromTab } from '../core/pairing/matchingRulesTab';
import { pairRulesFromTab } from '../core/pairing/pairRulesTab';
import { pairsFromTab } from '../core/pairing/pairRows';
import { readPairingSettings } from '../core/pairing/settings';
import type { Problem } from '../core/problem';
import { PROGRAM_SETTINGS } from '../core/programSettings';
import { TABS } from '../core/program';
import { peopleFromTab } from '../core/responses/peopleTab';
import { questionsFromTab } from '../core/responses/questionsTab';
import { readSettings } from '../core/settings';
import { SURVEY_SETTINGS } from '../core/survey/settings';
import { readCertificateKey } from '../google/certificateKey';
import { sha256 } from '../google/digest';
import { checkPermissions, type Scope } from '../google/permissions';
import { readTab } from '../google/readTab';
import type { JobReport } from './report';
import { chosenLanguage, sayIn } from './running/language';
import { readResponseTabs } from './running/readResponses';
import { say } from './words';

/** What each permission is for stands in the words `scope…`. */
const WANTED: readonly Scope[] = [
  'spreadsheets.currentonly',
  'script.container.ui',
  'script.send_mail',
  'userinfo.email',
  'drive.file',
  'script.external_request',
  'forms',
  'script.scriptapp',
];

export function checkSpreadsheet(): JobReport {
  const settings = readTab(TABS.settings);
  const speak = sayIn(chosenLanguage(settings));
  const people = readTab(TABS.people);
  const known = peopleFromTab(people);
  const rules = readTab(TABS.matchingRules) ?? asRead(defaultRulesToTab(), speak);
  const program = readProgram();
  const problems: Problem[] = [
    ...readSettings(PROGRAM_SETTINGS, settings).problems,
    ...readSettings(SURVEY_SETTINGS, settings).problems,
    ...readPairingSettings(settings).problems,
    ...known.problems,
    ...rulesFromTab(rules, people?.headers ?? []).problems,
    ...pairRulesFromTab(readTab(TABS.pairRules), known.people).problems,
    ...pairsFromTab(readTab(TABS.pairs)).problems,
    ...program.problems,
    ...registerProblems(program.register, readCertificateKey()?.sign, sha256),
    ...missingAnswers(),
    ...formFaults(),
    ...missingPermissions(),
    ...mailsShort(program),
    ...unknownMails(program),
  ];
  const once = [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
  return {
    summary: once.length === 0 ? say('checkedClean') : say('checkedFound', { problems: once.length }),
    tabs: once.length === 0 ? [] : [TABS.problems],
    problems: once,
    rows: program.rows,
  };
}

/** Nothing to import, or tabs that hold answers and were never imported. */
function missingAnswers(): Problem[] {
  const known = new Set(questionsFromTab(readTab(TABS.questions)).map(({ question }) => question.tab));
  const tabs = readResponseTabs(known);
  if (tabs.length === 0) return [{ tab: TABS.questions, fix: say('noResponseTabs') }];
  return tabs
    .filter(({ name }) => !known.has(name))
    .map(({ name }) => ({ tab: name, fix: say('notImported') }));
}

function missingPermissions(): Problem[] {
  const { missing, grantUrl } = checkPermissions(WANTED);
  return missing.map((scope) => ({ tab: TABS.settings, fix: say('permissionMissing', { scope, grantUrl }) }));
}

/** More certificates are waiting than e-mails may go out today. */
function mailsShort(program: ReturnType<typeof readProgram>): Problem[] {
  const { mailsNeeded, mailsLeft, days } = planNow(program);
  if (mailsLeft === null || mailsNeeded <= mailsLeft) return [];
  return [{ tab: TABS.certificates, fix: say('mailsShort', { needed: mailsNeeded, left: mailsLeft, days }) }];
}

/** E-mails that were cut off while being sent: only a person can tell what became of them. */
function unknownMails({ register, requests }: ReturnType<typeof readProgram>): Problem[] {
  return [
    ...register
      .filter((row) => row.status === 'Valid' && isUnknown(row))
      .map(({ serial, sentFrom }) => ({
        tab: TABS.certificates,
        fix: sayOfCertificates('mailUnknown', { serial, account: sentFrom }),
      })),
    ...requests.filter(isSending).map(({ id, sentFrom }) => ({
      tab: TABS.confirmations,
      fix: sayOfHours('askUnknown', { request: id, account: sentFrom }),
    })),
  ];
}

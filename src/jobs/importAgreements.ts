// Reads what pairs agreed on from the answers of a form into the tab Pairs.
import { agreementsFromAnswers } from '../core/pairing/agreementAnswers';
import { pairsFromTab } from '../core/pairing/pairRows';
import { say } from '../core/pairing/words';
import { SetupError } from '../core/problem';
import { TABS } from '../core/program';
import { peopleFromTab } from '../core/responses/peopleTab';
import { withDocumentLock } from '../google/documentLock';
import { readTab } from '../google/readTab';
import { writeWorkTab } from '../google/writeWorkTab';
import type { JobReport } from './report';
import { chosenLanguage, sayIn } from './running/language';
import { readResponseTabs } from './running/readResponses';

/** @throws SetupError when no form asks for agreements. */
export function importAgreements(): JobReport {
  const tabs = readResponseTabs(new Set());
  const { people } = peopleFromTab(readTab(TABS.people));
  return withDocumentLock(() => {
    const { pairs } = pairsFromTab(readTab(TABS.pairs));
    const read = agreementsFromAnswers(tabs, pairs, people);
    if (read === null) throw new SetupError(say('noAgreementForm'));
    if (read.pairs > 0) writeWorkTab(read.tab, sayIn(chosenLanguage()));
    return {
      summary: say('agreementsRead', { pairs: read.pairs }),
      tabs: [TABS.pairs],
      problems: read.problems,
      rows: pairs.length,
    };
  });
}

// An import in memory: what every tab would hold after it. The review shows it, the job writes it.
import { readHoursSettings } from '../../core/hours/settings';
import type { Phrase } from '../../core/phrase';
import type { Problem } from '../../core/problem';
import { importAll, type ImportResult } from '../../core/responses/importAll';
import { say } from '../../core/responses/words';
import type { WorkTab } from '../../core/table';
import { decideHours } from './decideHours';
import { readImport, type ReadImport } from './readImport';

export interface DecidedImport extends Pick<ReadImport, 'settings' | 'renamed' | 'sources'> {
  readonly imported: ImportResult;
  /** Sessions, hours and what hangs on them; none when no form asks about sessions. */
  readonly sessionTabs: readonly WorkTab[];
  readonly problems: readonly Problem[];
  /** What the import does, in numbers. */
  readonly summary: Phrase;
}

/** @throws SetupError when no tab holds form answers, or none has been answered yet. */
export function decideImport(): DecidedImport {
  const { input, settings, problems: known, renamed, sources } = readImport();
  const imported = importAll(input);
  const hasSessions = imported.log.length + imported.confirmations.length + imported.training.length > 0;
  const people = imported.people.map(({ person }) => person);
  const hours = decideHours(imported, people, readHoursSettings(settings).settings);
  const problems = [...known, ...imported.problems, ...(hasSessions ? hours.problems : [])];
  const { added, changed, withdrawn } = imported;
  return {
    imported,
    sessionTabs: hasSessions ? hours.tabs : [],
    problems,
    summary:
      added + changed + withdrawn === 0
        ? say('unchanged', { problems: problems.length })
        : say('imported', { added, changed, withdrawn, problems: problems.length }),
    settings,
    renamed,
    sources,
  };
}

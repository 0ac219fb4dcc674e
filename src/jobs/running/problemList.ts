// The tab Problems: one row a cell to fix. Each job replaces what it found last time and leaves the rest.
import type { Problem } from '../../core/problem';
import { TABS } from '../../core/program';
import { cellReader, type Cell, type TabData, type WorkTab } from '../../core/table';
import type { Phrase } from '../../core/phrase';

const HEADERS = { id: 'No.', job: 'Found by', cell: 'Where', found: 'Found', fix: 'What to do' } as const;

/**
 * The list after a job has run.
 *
 * @param job Menu label of the job; its earlier rows go.
 * @param existing The tab as it stands; rows of other jobs are kept, in their order.
 */
export function problemsToTab(
  job: string,
  problems: readonly Problem[],
  existing: TabData | undefined,
): WorkTab {
  const cell = existing && cellReader(existing);
  const others = (existing?.rows ?? [])
    .map((_, row) =>
      [HEADERS.job, HEADERS.cell, HEADERS.found, HEADERS.fix].map((header) => cell?.(row, header) ?? ''),
    )
    .filter(([foundBy]) => foundBy !== '' && foundBy !== job);
  const mine = problems.map((problem): (Cell | Phrase)[] => [
    job,
    placeOf(problem),
    problem.found ?? '',
    problem.fix,
  ]);
  return {
    tab: TABS.problems,
    columns: [
      { header: HEADERS.id, format: 'integer', width: 45 },
      { header: HEADERS.job, format: 'text', width: 130 },
      { header: HEADERS.cell, format: 'cellLink', width: 170 },
      { header: HEADERS.found, format: 'text', width: 220 },
      { header: HEADERS.fix, format: 'text', width: 520 },
    ],
    key: [HEADERS.job, HEADERS.cell, HEADERS.found, HEADERS.fix],
    rows: [...others, ...mine].map((row, index) => [index + 1, ...row]),
    others: 'remove',
  };
}

const placeOf = ({ tab, cell }: Problem): string => (cell === undefined ? tab : `${tab}!${cell}`);

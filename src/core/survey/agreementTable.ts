// How far two coders agree, theme by theme.
import type { Phrase } from '../phrase';
import type { Cell, ResultTable } from '../table';
import { cohenKappa } from '../statistics/kappa';
import { bare, roundedPercent } from '../statistics/rounding';
import { DASH } from './cells';
import { RESULT_TABS } from './proposeTables';
import type { SurveySettings } from './settings';
import { guardedCount, smallCellNote } from './smallCells';
import type { ThemedAnswer } from './themesTable';
import { say } from './words';

/** Answers that both have coded. */
export const codedTwice = (themed: readonly ThemedAnswer[]): readonly ThemedAnswer[] =>
  themed.filter(({ coding }) => coding.second !== null);

/** One theme at a time, given or not given, since an answer may have several. */
export function agreementTable(themed: readonly ThemedAnswer[], settings: SurveySettings): ResultTable {
  const both = codedTwice(themed);
  const themes = [
    ...new Set(
      both.reduce<string[]>((all, { coding }) => all.concat(coding.themes, coding.second ?? []), []),
    ),
  ];
  const rows = themes.map((theme) => {
    const first = both.map(({ coding }) => String(coding.themes.includes(theme)));
    const second = both.map(({ coding }) => String((coding.second ?? []).includes(theme)));
    const { kappa, n } = cohenKappa(first, second);
    const agreed = first.filter((given, i) => given === second[i]).length;
    const yes = (given: readonly string[]): number => given.filter((each) => each === 'true').length;
    const cells: (Cell | Phrase)[] = [
      theme,
      n,
      guardedCount(yes(first), settings.smallCell),
      guardedCount(yes(second), settings.smallCell),
      `${agreed} (${roundedPercent(agreed, n)})`,
      kappa === null ? DASH : bare(kappa, 2),
    ];
    return { kind: 'item' as const, cells };
  });
  const count = { align: 'right', width: 110, format: '0' } as const;
  return {
    tab: RESULT_TABS.agreement,
    title: say('titleAgreement'),
    columns: [
      { align: 'left', width: 300 },
      count,
      count,
      count,
      { align: 'right', width: 140 },
      { align: 'right', width: 110 },
    ],
    head: [
      [
        say('headTheme'),
        say('headCodedTwice'),
        say('headCoder', { number: 1 }),
        say('headCoder', { number: 2 }),
        say('headAgreed'),
        say('headKappa'),
      ],
    ],
    rows,
    notes: [say('noteKappa'), say('noteKappaUndefined'), ...smallCellNote(settings)],
    charts: [],
  };
}

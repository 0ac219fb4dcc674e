// Which areas of help the pairs behind a certificate agreed on.
import { OPTION_JOIN } from '../program';

/** What one pair agreed on, as its row in `Pairs` says it. */
export interface AgreedAreas {
  readonly pairId: string;
  /** Areas joined by semicolons; '' while nothing was agreed. */
  readonly areas: string;
  /** '' when unknown. */
  readonly menteeName: string;
}

/**
 * The areas of these pairs, each once, in the order of the pairs. An area that names its mentee is left out: the
 * name of a mentee stands on no certificate.
 *
 * @example agreedAreas(new Set(['P1']), [{ pairId: 'P1', areas: 'Study plan; exams', menteeName: 'Kim' }]) // 'Study plan; exams'
 */
export function agreedAreas(pairIds: ReadonlySet<string>, agreed: readonly AgreedAreas[]): string {
  const areas = agreed
    .filter(({ pairId }) => pairIds.has(pairId))
    .flatMap(({ areas: text, menteeName }) =>
      text
        .split(/[;\n]/)
        .filter((area) => menteeName === '' || !comparable(area).includes(comparable(menteeName))),
    );
  const once = new Map<string, string>();
  for (const area of areas) {
    const key = comparable(area);
    if (key !== '' && !once.has(key)) once.set(key, area.trim());
  }
  return [...once.values()].join(OPTION_JOIN);
}

const comparable = (text: string): string => text.normalize('NFC').trim().toLowerCase();

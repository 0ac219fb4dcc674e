// What the add-on notes beside a question in the cell `Proposed`, to see what the coordinator changed and what has
// been asked already: `fingerprint +2 ask later`.

export interface DecisionMark {
  /** Fingerprint of the last proposal; '' when there was none. */
  readonly proposed: string;
  /** How many answers were unknown to the question when it was decided; undefined when it was not counted yet. */
  readonly unknown?: number | undefined;
  /** True while the coordinator is asked about a decided question once more. */
  readonly isAsked: boolean;
  /** True for a question that came after the first import. */
  readonly isLater?: boolean | undefined;
}

export const writeMark = ({ proposed, unknown, isAsked, isLater }: DecisionMark): string =>
  [proposed, unknown === undefined ? '' : `+${unknown}`, isAsked ? ASK : '', isLater ? LATER : '']
    .filter((part) => part !== '')
    .join(' ');

const ASK = 'ask';
const LATER = 'later';

export function readMark(cell: string): DecisionMark {
  const parts = cell.split(' ').filter((part) => part !== '');
  const counted = parts.find((part) => part.startsWith('+'));
  return {
    proposed: parts.find((part) => part !== ASK && part !== LATER && part !== counted) ?? '',
    unknown: counted === undefined ? undefined : Number(counted),
    isAsked: parts.includes(ASK),
    isLater: parts.includes(LATER) || undefined,
  };
}

// What the add-on notes beside a question in the cell `Proposed`, to see what the coordinator changed and what has
// been asked already: `fingerprint +2 ask`.

export interface DecisionMark {
  /** Fingerprint of the last proposal; '' when there was none. */
  readonly proposed: string;
  /** How many answers were unknown to the question when it was decided; undefined when it was not counted yet. */
  readonly unknown?: number | undefined;
  /** True while the coordinator is asked about a decided question once more. */
  readonly isAsked: boolean;
}

export const writeMark = ({ proposed, unknown, isAsked }: DecisionMark): string =>
  [proposed, unknown === undefined ? '' : `+${unknown}`, isAsked ? 'ask' : '']
    .filter((part) => part !== '')
    .join(' ');

export function readMark(cell: string): DecisionMark {
  const parts = cell.split(' ').filter((part) => part !== '');
  const counted = parts.find((part) => part.startsWith('+'));
  return {
    proposed: parts.find((part) => part !== 'ask' && part !== counted) ?? '',
    unknown: counted === undefined ? undefined : Number(counted),
    isAsked: parts.includes('ask'),
  };
}

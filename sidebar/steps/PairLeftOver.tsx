// Who has no partner and why, and what only the coordinator can settle.
import type { ConflictLine } from '../../src/core/pairing/conflictsTab';
import type { UnmatchedLine } from '../../src/core/pairing/unmatchedTab';
import type { PanelPairText } from '../../src/text/panelPairText';
import { PairFew } from './PairFew';
import { PairSection } from './PairSection';

interface Props {
  readonly unmatched: readonly UnmatchedLine[];
  readonly conflicts: readonly ConflictLine[];
  readonly words: PanelPairText;
}

export function PairLeftOver({ unmatched, conflicts, words }: Props) {
  return (
    <>
      {unmatched.length > 0 && (
        <PairSection title={words.unmatched(unmatched.length)}>
          <Lines
            words={words}
            lines={unmatched.map(({ id, name, role, yearLevel, reason, fix }) => ({
              key: id,
              title: name,
              detail: [role, yearLevel].filter((part) => part !== '').join(', '),
              text: reason,
              remedy: fix,
            }))}
          />
        </PairSection>
      )}
      {conflicts.length > 0 && (
        <PairSection title={words.conflicts(conflicts.length)}>
          <Lines
            words={words}
            lines={conflicts.map(({ kind, people, what, remedy }) => ({
              key: [kind, people, what].join('\n'),
              title: kind,
              detail: people,
              text: what,
              remedy,
            }))}
          />
        </PairSection>
      )}
    </>
  );
}

interface Line {
  readonly key: string;
  readonly title: string;
  readonly detail: string;
  readonly text: string;
  readonly remedy: string;
}

const Lines = ({ lines, words }: { readonly lines: readonly Line[]; readonly words: PanelPairText }) => (
  <PairFew items={lines} words={words}>
    {({ key, title, detail, text, remedy }) => (
      <li key={key} class="pair">
        <p>
          <strong>{title}</strong> <span class="about">{detail}</span>
        </p>
        <p>{text}</p>
        {remedy !== '' && <p class="fix">{remedy}</p>}
      </li>
    )}
  </PairFew>
);

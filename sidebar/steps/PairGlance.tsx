// The result of pairing at a glance: how many, by which way, how good, which years. Plain bars with numbers.
import type { Bar, PairingGlance } from '../../src/core/pairing/glance';
import type { PanelPairText } from '../../src/text/panelPairText';

interface Props {
  readonly glance: PairingGlance;
  readonly words: PanelPairText;
}

export function PairGlance({ glance, words }: Props) {
  const { paired, mentees, byHow, scores, gaps } = glance;
  return (
    <div class="glance">
      <p class="paired">{words.paired(paired, mentees)}</p>
      <div class="track" aria-hidden="true">
        <span style={{ width: share(paired, mentees) }} />
      </div>
      {paired > 0 && (
        <>
          <Bars title={words.byHow} bars={byHow} of={paired} />
          <Columns title={words.scores} bars={scores} words={words} />
          <Bars
            title={words.gaps}
            bars={gaps.map(({ label, count }) => ({ label: words.gap(label), count }))}
            of={paired}
          />
        </>
      )}
    </div>
  );
}

const share = (part: number, whole: number): string =>
  `${whole === 0 ? 0 : Math.min(100, (100 * part) / whole)}%`;

function Bars({ title, bars, of }: { title: string; bars: readonly Bar[]; of: number }) {
  return (
    <figure>
      <figcaption>{title}</figcaption>
      <ul class="bars">
        {bars.map(({ label, count }) => (
          <li key={label}>
            <span>{label}</span>
            <span class="track" aria-hidden="true">
              <span style={{ width: share(count, of) }} />
            </span>
            <span class="count">{count}</span>
          </li>
        ))}
      </ul>
    </figure>
  );
}

function Columns({ title, bars, words }: { title: string; bars: readonly Bar[]; words: PanelPairText }) {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const spoken = bars
    .filter(({ count }) => count > 0)
    .map(({ label, count }) => words.scoreBar(label, count));
  return (
    <figure>
      <figcaption>{title}</figcaption>
      <div class="columns" role="img" aria-label={spoken.join(', ')}>
        {bars.map(({ label, count }) => (
          <div key={label} title={words.scoreBar(label, count)}>
            <span class="count">{count > 0 ? count : ''}</span>
            <span class="column" style={{ height: `${(48 * count) / most}px` }} />
            <span class="tick">{label.split('–')[0]}</span>
          </div>
        ))}
      </div>
    </figure>
  );
}

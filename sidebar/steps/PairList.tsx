// All pairs of the term as cards, filtered by status or name. A decision shows at once and is taken back when
// the server refuses it; decisions go to the server one after the other.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PairCard } from '../../src/core/pairing/glance';
import type { PairStatus } from '../../src/core/program';
import type { PanelPairText } from '../../src/text/panelPairText';
import { callServer } from '../server';
import type { DetailsProps } from './details';
import { PairAcceptAll } from './PairAcceptAll';
import { PairCardView } from './PairCardView';
import { PairFew } from './PairFew';

/** From so many pairs on, names can be looked for. */
const MANY = 10;

const STATUSES: readonly PairStatus[] = ['Proposed', 'Accepted', 'Locked', 'Rejected'];

interface Props extends Pick<DetailsProps, 'tell' | 'fail' | 'refresh' | 'isBusy'> {
  readonly cards: readonly PairCard[];
  readonly words: PanelPairText;
}

export function PairList({ cards, words, tell, fail, refresh, isBusy }: Props) {
  /** Statuses decided here since the cards came, and those before the decision. */
  const [decided, setDecided] = useState<Readonly<Record<string, PairStatus>>>({});
  const [before, setBefore] = useState<Readonly<Record<string, PairStatus>>>({});
  const [filter, setFilter] = useState<PairStatus>('Proposed');
  const [stay, setStay] = useState<ReadonlySet<string>>(new Set());
  const [find, setFind] = useState('');
  const [said, setSaid] = useState('');
  const queue = useRef<Promise<void>>(Promise.resolve());
  const statusOf = ({ id, status }: PairCard): PairStatus => decided[id] ?? status;
  const count = (status: PairStatus) => cards.filter((card) => statusOf(card) === status).length;

  useEffect(() => {
    setDecided({});
    setBefore({});
    setStay(new Set());
    const first = STATUSES.find((status) => cards.some((card) => card.status === status));
    setFilter((now) => (cards.some((card) => card.status === now) ? now : (first ?? now)));
  }, [cards]);

  const decide = (card: PairCard, status: PairStatus) => {
    const old = statusOf(card);
    const put = (one: PairStatus) => setDecided((all) => ({ ...all, [card.id]: one }));
    const isLast = old === 'Proposed' && count('Proposed') === 1;
    put(status);
    setBefore((all) => ({ ...all, [card.id]: old }));
    setStay((all) => new Set([...all, card.id]));
    setSaid(words.decided(words.cardTitle(card.mentee, card.mentor), words.status[status]));
    queue.current = queue.current.then(async () => {
      try {
        const reply = await callServer('decidePair', card.id, status);
        if (!reply.ok) {
          put(old);
          tell({ kind: 'bad', text: reply.message, tabs: ['Pairs'] });
        } else if (isLast) refresh();
      } catch (error) {
        put(old);
        fail(error);
      }
    });
  };
  /** Back to what it was before a decision made here; else, for a pair decided earlier, to proposed. */
  const undoOf = (card: PairCard): PairStatus | null => {
    const status = statusOf(card);
    const was = before[card.id];
    if (was !== undefined && was !== status) return was;
    return status === 'Proposed' ? null : 'Proposed';
  };

  const wanted = find.trim().toLowerCase();
  const isFound = ({ mentee, mentor }: PairCard) => `${mentee}\n${mentor}`.toLowerCase().includes(wanted);
  const visible = cards.filter(
    (card) => (statusOf(card) === filter || stay.has(card.id)) && (wanted === '' || isFound(card)),
  );
  const choose = (status: PairStatus) => {
    setFilter(status);
    setStay(new Set());
  };
  return (
    <>
      <div class="chips" role="group" aria-label={words.result}>
        {STATUSES.filter((status) => status === filter || count(status) > 0).map((status) => (
          <button
            key={status}
            type="button"
            class="chip"
            aria-pressed={status === filter}
            onClick={() => choose(status)}
          >
            {words.status[status]} {count(status)}
          </button>
        ))}
      </div>
      <PairAcceptAll
        ids={cards.filter((card) => statusOf(card) === 'Proposed').map(({ id }) => id)}
        words={words}
        isBusy={isBusy}
        after={queue}
        tell={tell}
        fail={fail}
        refresh={refresh}
      />
      {cards.length > MANY && (
        <input
          type="search"
          placeholder={words.find}
          aria-label={words.find}
          value={find}
          onInput={({ currentTarget }) => {
            setFind(currentTarget.value);
          }}
        />
      )}
      <p class="spoken" role="status">
        {said}
      </p>
      {visible.length === 0 && <p class="about">{words.nobodyFound}</p>}
      <PairFew key={filter + wanted} items={visible} words={words}>
        {(card) => (
          <PairCardView
            key={card.id}
            card={card}
            status={statusOf(card)}
            before={undoOf(card)}
            words={words}
            onDecide={(status) => decide(card, status)}
          />
        )}
      </PairFew>
    </>
  );
}

// A long list, twenty at first: what is not drawn costs nothing.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { PanelPairText } from '../../src/text/panelPairText';

const AT_ONCE = 20;

interface Props<Item> {
  readonly items: readonly Item[];
  readonly words: PanelPairText;
  readonly children: (item: Item) => ComponentChildren;
}

export function PairFew<Item>({ items, words, children }: Props<Item>) {
  const [shown, setShown] = useState(AT_ONCE);
  return (
    <>
      <ul class="pairs">{items.slice(0, shown).map(children)}</ul>
      {items.length > shown && (
        <button type="button" onClick={() => setShown(shown + AT_ONCE)}>
          {words.more(items.length - shown)}
        </button>
      )}
    </>
  );
}

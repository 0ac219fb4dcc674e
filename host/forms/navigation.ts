// The way through a form of several pages: which page follows which, from breaks and from choices.
import { Enumeration } from '../engine/enumeration';
import { fieldName } from './fields';
import type { FormData, ItemData, Navigation } from './formData';

/** Google's names; a page break stands for `GO_TO_PAGE`. */
export const PAGE_NAVIGATION = new Enumeration('PageNavigationType', [
  'CONTINUE',
  'GO_TO_PAGE',
  'RESTART',
  'SUBMIT',
]);

/** One page: its questions, and the break at its beginning; the first page has none. */
export interface FormPart {
  readonly start: ItemData | undefined;
  readonly items: readonly ItemData[];
}

/** The pages of a form, in their order; there is always one. */
export function partsOf(form: FormData): readonly FormPart[] {
  const parts: { start: ItemData | undefined; items: ItemData[] }[] = [{ start: undefined, items: [] }];
  for (const item of form.items) {
    if (item.kind === 'PAGE_BREAK') parts.push({ start: item, items: [] });
    else parts[parts.length - 1]!.items.push(item); // there is always one
  }
  return parts;
}

/**
 * The page after a page.
 *
 * DOC (PageNavigationType): a choice leads on only when it was chosen, the last one on the page has the effect, and
 * none has any on the last page. DOC (PageBreakItem): what a break says holds for who reaches it from the page before
 * it. ASSUMED: the choice CONTINUE counts as reaching the break, and a break that is gone as CONTINUE.
 *
 * @returns Its index, or 'submit'.
 */
export function partAfter(form: FormData, index: number, answers: URLSearchParams): number | 'submit' {
  const parts = partsOf(form);
  const isLast = index >= parts.length - 1;
  if (isLast) return 'submit';
  const chosen = parts[index]!.items.map((item) => item.goTo?.[answers.get(fieldName(item)) ?? '']).filter(
    (navigation) => navigation !== undefined,
  );
  const byChoice = chosen[chosen.length - 1] ?? 'CONTINUE';
  const navigation = byChoice === 'CONTINUE' ? (parts[index + 1]!.start?.leadsTo ?? 'CONTINUE') : byChoice;
  return target(parts, navigation, index + 1);
}

function target(parts: readonly FormPart[], navigation: Navigation, next: number): number | 'submit' {
  if (navigation === 'SUBMIT') return 'submit';
  if (navigation === 'RESTART') return 0;
  const found = parts.findIndex(({ start }) => start?.id === navigation);
  return found < 0 ? next : found;
}

/** Pages may lead back to earlier ones, but nobody walks round for ever. */
const LONGEST_WAY = 200;

/**
 * The way that somebody has come, as the page sends it back.
 *
 * @returns Indexes of pages, the present one last; null when answers and breaks do not lead that way.
 */
export function wayThrough(form: FormData, answers: URLSearchParams, text: string): readonly number[] | null {
  if (!/^\d+(,\d+)*$/.test(text)) return null;
  const way = text.split(',').map(Number);
  if (way.length > LONGEST_WAY) return null;
  const isRight = way.every((part, step) =>
    step === 0 ? part === 0 : partAfter(form, way[step - 1]!, answers) === part,
  );
  return isRight ? way : null;
}

// Short ways to write down a question of a form.
import type { Phrase } from '../phrase';
import type { Kind } from '../responses/question';
import type { FormItem, ItemKind, Reading } from './form';

/** What may be said of a question besides its title. */
export type ItemDetails = Partial<Omit<FormItem, 'kind' | 'title' | 'read'>>;

/** A question whose answer goes into a field. */
export const asks = (
  kind: ItemKind,
  title: Phrase,
  read: readonly [kind: Kind, field: string],
  details: ItemDetails = {},
): FormItem => item(kind, title, { kind: read[0], field: read[1], section: '' }, details);

/** A survey question, shown in a result tab. Which fields a survey has follows from the kind of its answers. */
export const surveys = (
  kind: ItemKind,
  title: Phrase,
  read: readonly [kind: Kind, section: string, field?: string],
  details: ItemDetails = {},
): FormItem => item(kind, title, { kind: read[0], field: read[2] ?? '', section: read[1] }, details);

const item = (kind: ItemKind, title: Phrase, read: Reading, details: ItemDetails): FormItem => ({
  kind,
  title,
  isRequired: false,
  ...details,
  read,
});

/** For questions that must be answered. */
export const REQUIRED = { isRequired: true } as const;

// All forms of the host, and where their pages are served.
import { type World } from '../engine/world';
import { sheetById } from '../workbook/sheets';
import { type FormData } from './formData';

export interface FormsData {
  forms: FormData[];
  /** Where the pages are, without a slash at the end. */
  base: string;
  /** Milliseconds until a linked tab appears; 0 at once. A switch. */
  linkDelay: number;
  nextItem: number;
}

/** A form never appears at once beside its spreadsheet (ASSUMED); scripts must wait and look again. */
const LINK_DELAY = 1500;

type Kept = Pick<World, 'state'>;

export function formsData(world: Kept): FormsData {
  return world.state<FormsData>('forms', () => ({
    forms: [],
    base: 'http://127.0.0.1',
    linkDelay: LINK_DELAY,
    nextItem: 1_000_000_001,
  }));
}

export const formById = (world: Kept, id: string): FormData | undefined =>
  formsData(world).forms.find((form) => form.id === id);

/** As when its owner deletes it in Drive: it opens no more, its tab stays and still names it (ASSUMED). */
export function deleteForm(world: Kept, id: string): void {
  const data = formsData(world);
  data.forms = data.forms.filter((form) => form.id !== id);
}

/** Address of the page that people answer on. */
export const formUrl = (world: Kept, form: FormData): string => `${formsData(world).base}/forms/${form.id}`;

/**
 * Says where form pages are served, for example `http://127.0.0.1:8080`, and corrects the addresses that linked
 * tabs keep: the port changes from start to start.
 */
export function setFormsBase(world: Kept & Pick<World, 'workbook'>, base: string): void {
  const data = formsData(world);
  data.base = base.replace(/\/$/, '');
  for (const form of data.forms) {
    const sheet = form.link && sheetById(world.workbook, form.link.sheetId);
    if (sheet) sheet.formUrl = formUrl(world, form);
  }
}

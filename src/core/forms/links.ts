// Addresses of forms with some questions answered already. An answer filled in like this can be altered and
// proves nothing; it only spares people typing.
import { LINK_PLACES } from '../program';
import type { FormName, WrittenForm } from './form';
import { FORM_SETTINGS } from './settings';

/** An address to be made, and the setting in which it is kept. */
export interface FormLink {
  readonly setting: string;
  /** Answers by title of the question; none for the plain address. */
  readonly answers: Readonly<Record<string, string>>;
}

/** The setting of pairing from which new pairs are told their link. */
export const SESSION_LOG_LINK = 'Session log link';

const PLAIN_LINKS: Readonly<Partial<Record<FormName, string>>> = {
  mentorSignUp: FORM_SETTINGS.mentorSignUpLink.name,
  menteeSignUp: FORM_SETTINGS.menteeSignUpLink.name,
  training: FORM_SETTINGS.trainingLink.name,
};

/** The addresses to keep of one form. */
export function linksOf(form: WrittenForm): readonly FormLink[] {
  const plain = PLAIN_LINKS[form.name];
  if (plain !== undefined) return [{ setting: plain, answers: {} }];
  const titleOf = (field: string): string => form.items.find(({ read }) => read.field === field)?.title ?? '';
  if (form.name === 'log')
    return [{ setting: SESSION_LOG_LINK, answers: { [titleOf('Pair ID')]: LINK_PLACES.pairId } }];
  if (form.name === 'confirmation') {
    const answers = { [titleOf('Request ID')]: LINK_PLACES.requestId, [titleOf('Code')]: LINK_PLACES.code };
    return [{ setting: FORM_SETTINGS.confirmationLink.name, answers }];
  }
  const role = form.items.find(({ read }) => read.kind === 'role');
  const [mentor = '', mentee = ''] = role?.options ?? [];
  const title = role?.title ?? '';
  return [
    { setting: FORM_SETTINGS.mentorSurveyLink.name, answers: { [title]: mentor } },
    { setting: FORM_SETTINGS.menteeSurveyLink.name, answers: { [title]: mentee } },
  ];
}

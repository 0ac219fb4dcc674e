// The template of certificates for a coordinator who restyles it: where it is, which tags it may hold, what stands in
// their place, and what is wrong with it before anything is issued.
import { tagValues } from '../core/certificates/fill';
import { sampleCertificate } from '../core/certificates/sample';
import { readTags, TAGS } from '../core/certificates/tags';
import { say } from '../core/certificates/words';
import { SetupError } from '../core/problem';
import { todayThere } from '../google/clock';
import { withDocumentLock } from '../google/documentLock';
import { canFile, ensureOwnTemplate, templateText } from './certifying/paper';
import { paperLanguage, tagText } from './certifying/paperLanguage';
import { readProgram } from './certifying/readProgram';
import { chosenLanguage, sayIn } from './running/language';

export interface TemplateDesk {
  readonly link: string;
  readonly about: string;
  /** Misspelt and missing tags, or that all is well. */
  readonly problems: readonly string[];
  readonly verdict: string;
  /** Every tag with what would stand in its place. */
  readonly tags: readonly { readonly tag: string; readonly example: string; readonly isThere: boolean }[];
}

/**
 * For the panel: makes the template when there is none yet, and looks through it.
 *
 * @throws SetupError without Drive, or when the template cannot be opened.
 */
export function certificateTemplate(): TemplateDesk {
  return withDocumentLock(() => {
    if (!canFile()) throw new SetupError(say('notFiled'));
    const { settings, settingsTab, rules } = readProgram();
    const speak = sayIn(chosenLanguage(settingsTab));
    const language = paperLanguage(settings, settingsTab);
    const id = ensureOwnTemplate(settings, language);
    const { tags, problems } = readTags(templateText(id), settings);
    const values = tagValues({
      certificate: sampleCertificate(settings, language.say(say('labelName')), todayThere()),
      person: undefined,
      settings,
      rules,
      sessions: new Map(),
      studentNumber: '…',
    });
    return {
      link: `https://docs.google.com/document/d/${id}/edit`,
      about: speak(say('aboutTemplate')),
      problems: problems.map(speak),
      verdict: problems.length === 0 ? speak(say('templateFits')) : '',
      tags: TAGS.map((tag) => ({
        tag: `{{${tag}}}`,
        example: tagText(tag, values[tag], language),
        isThere: tags.some((found) => found.tag === tag),
      })),
    };
  });
}

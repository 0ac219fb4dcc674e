// In which language the paper and its e-mail speak: one, or both beside each other.
import type { CertificateSettings } from '../../core/certificates/settings';
import type { TagValue } from '../../core/certificates/fill';
import type { Tag } from '../../core/certificates/tags';
import { isPhrase, type Phrase } from '../../core/phrase';
import type { TabData } from '../../core/table';
import { speak } from '../../text/speak';
import { chosenLanguage, type Say } from '../running/language';

export interface PaperLanguage {
  /** `en`, `ko` or `both`; a template is made for one of them. */
  readonly name: 'en' | 'ko' | 'both';
  readonly say: Say;
  /** Sentences on the paper: one language on the line below the other. */
  readonly sayOnLines: Say;
  /** Longer texts: one language under the other. */
  readonly sayAtLength: Say;
}

export function paperLanguage(
  settings: CertificateSettings,
  settingsTab: TabData | undefined,
): PaperLanguage {
  if (settings.language === 'both')
    return { name: 'both', say: inBoth(' / '), sayOnLines: inBoth('\n'), sayAtLength: inBoth('\n\n') };
  const name =
    settings.language === 'English'
      ? 'en'
      : settings.language === '한국어'
        ? 'ko'
        : chosenLanguage(settingsTab);
  const say: Say = (phrase) => speak(phrase, name);
  return { name, say, sayOnLines: say, sayAtLength: say };
}

/** Tags whose content is too long for two languages on one line. */
const ON_LINES: readonly Tag[] = [
  'Title',
  'Period',
  'Hours',
  'Activity',
  'Statement',
  'Caps',
  'How to check',
];

/** The text that takes the place of a tag. */
export function tagText(tag: Tag, value: TagValue, language: PaperLanguage): string {
  if (typeof value === 'string') return value;
  const say = ON_LINES.includes(tag) ? language.sayOnLines : language.say;
  if (isPhrase(value)) return say(value);
  return value
    .map((line) => (isPhrase(line) ? say(line) : `${language.say(line.label)}: ${line.text}`))
    .join('\n');
}

/** Between the parts of a line of the session list, in either language. */
const GAP = '   ';

/** Part by part, so that nothing is said twice that is alike in both. */
const inBoth =
  (between: string): Say =>
  (phrase: Phrase) => {
    const korean = speak(phrase, 'ko').split(GAP);
    return speak(phrase, 'en')
      .split(GAP)
      .map((part, index) => (part === korean[index] ? part : `${part}${between}${korean[index] ?? ''}`))
      .join(GAP);
  };

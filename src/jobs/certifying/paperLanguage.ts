// In which language the paper and its e-mail speak: one, or both beside each other.
import type { CertificateSettings } from '../../core/certificates/settings';
import type { TagValue } from '../../core/certificates/fill';
import { isPhrase, type Phrase } from '../../core/phrase';
import type { TabData } from '../../core/table';
import { speak } from '../../text/speak';
import { chosenLanguage, type Say } from '../running/language';

export interface PaperLanguage {
  /** `en`, `ko` or `both`; a template is made for one of them. */
  readonly name: 'en' | 'ko' | 'both';
  readonly say: Say;
  /** Longer texts: one language under the other. */
  readonly sayAtLength: Say;
}

export function paperLanguage(
  settings: CertificateSettings,
  settingsTab: TabData | undefined,
): PaperLanguage {
  if (settings.language === 'both') return { name: 'both', say: inBoth(' / '), sayAtLength: inBoth('\n\n') };
  const name =
    settings.language === 'English'
      ? 'en'
      : settings.language === '한국어'
        ? 'ko'
        : chosenLanguage(settingsTab);
  const say: Say = (phrase) => speak(phrase, name);
  return { name, say, sayAtLength: say };
}

/** The text that takes the place of a tag. */
export function tagText(value: TagValue, say: Say): string {
  if (typeof value === 'string') return value;
  return isPhrase(value) ? say(value) : value.map(say).join('\n');
}

const inBoth =
  (between: string): Say =>
  (phrase: Phrase) => {
    const [english, korean] = [speak(phrase, 'en'), speak(phrase, 'ko')];
    return english === korean ? english : `${english}${between}${korean}`;
  };

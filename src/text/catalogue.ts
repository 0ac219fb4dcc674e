// What a catalogue of sentences must hold: one sentence for every phrase that core can say.
import type { Phrase } from '../core/phrase';
import type { SettingWords } from '../core/settings';
import type { SettingsTabWords } from '../core/settingsTab';
import type { CertificateWords } from '../core/certificates/words';
import type { FormsWords } from '../core/forms/words';
import type { HoursWords } from '../core/hours/words';
import type { PairingWords } from '../core/pairing/words';
import type { ResponsesWords } from '../core/responses/words';
import type { SurveyWords } from '../core/survey/words';
import type { GoogleWords } from '../google/words';
import type { ProgramWords } from '../core/programSettings';
import type { TermWords } from '../core/term';
import type { JobWords } from '../jobs/words';

/** Every area that has words, by the first half of its phrase codes. */
export interface AllWords {
  settings: SettingWords;
  settingsTab: SettingsTabWords;
  responses: ResponsesWords;
  pairing: PairingWords;
  survey: SurveyWords;
  forms: FormsWords;
  hours: HoursWords;
  certificates: CertificateWords;
  jobs: JobWords;
  google: GoogleWords;
  program: ProgramWords;
  term: TermWords;
}

/** Gaps as the sentence gets them: phrases inside have been spoken. */
export type Spoken<Gaps> = {
  readonly [Name in keyof Gaps]: Gaps[Name] extends Phrase
    ? string
    : Gaps[Name] extends readonly Phrase[]
      ? readonly string[]
      : Gaps[Name];
};

/** The sentences of one area: plain text, or a function of the gaps. */
export type Sentences<Area> = {
  readonly [Code in keyof Area]: string | ((gaps: Spoken<Area[Code]>) => string);
};

export type Catalogue = { readonly [Area in keyof AllWords]: Sentences<AllWords[Area]> };

export type Language = 'en' | 'ko';

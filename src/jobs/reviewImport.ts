// What an import would do, and what it leaves to the coordinator: doubtful questions, questions that changed, answers
// to decide about. Writes nothing.
import { decisionsOpenFirst } from '../core/responses/decisions';
import { fieldsFor } from '../core/responses/decideQuestion';
import type { ImportResult } from '../core/responses/importAll';
import { offersFor, type Offers } from '../core/responses/offers';
import type { Drift } from '../core/responses/questionDrift';
import type { Confidence, Kind } from '../core/responses/question';
import type { QuestionRow } from '../core/responses/questionsTab';
import { isPhrase } from '../core/phrase';
import type { Purpose } from '../core/program';
import { decideImport } from './running/decideImport';
import { chosenLanguage, sayIn, type Say } from './running/language';

/** A question as the panel shows it. */
export interface QuestionCard {
  readonly tab: string;
  readonly question: string;
  readonly kind: Kind;
  readonly confidence: Confidence;
  readonly why: string;
  readonly field: string;
  /** The commonest answers; none of questions that tell who somebody is. */
  readonly samples: readonly string[];
  /** Options of a choice, answers that mean consent, or the order of day and month, as they stand. */
  readonly options: readonly string[];
  /** What the coordinator may begin with. */
  readonly offers: Offers;
  /** Answers that count as "not applicable" unless they are among the options or levels. */
  readonly setAside: readonly string[];
  /** The earlier question that this one seems to be, asked again; '' when there is none. */
  readonly continues: string;
}

/** One thing to decide about answers. */
export interface MatterCard {
  readonly tab: string;
  readonly cell: string;
  readonly about: string;
  readonly isOpen: boolean;
  readonly choices: readonly {
    readonly rowKey: string;
    readonly decision: string;
    readonly label: string;
    readonly isChosen: boolean;
  }[];
}

/** A response tab, what it is used for, and the fields that its questions may fill. */
export interface SourceCard {
  readonly tab: string;
  readonly purpose: Purpose;
  readonly fields: readonly string[];
}

export interface ImportReview {
  /** For example "12 new, 2 changed, 1 withdrawn, 3 problems." */
  readonly plan: string;
  readonly isNews: boolean;
  /** What should be known before importing, for example that the same answers came twice. */
  readonly warnings: readonly string[];
  readonly sources: readonly SourceCard[];
  /** Questions to look at, the most doubtful first. */
  readonly questions: readonly QuestionCard[];
  /** Questions that need no look. */
  readonly sure: readonly QuestionCard[];
  readonly drift: readonly Drift[];
  /** Open ones first. */
  readonly matters: readonly MatterCard[];
}

/** So many are shown at once; the rest follows once these are decided. */
const MOST_MATTERS = 60;

/** @throws SetupError when there is nothing to import. */
export function reviewImport(): ImportReview {
  const { imported, summary, settings } = decideImport();
  const speak = sayIn(chosenLanguage(settings));
  const { added, changed, withdrawn } = imported;
  const cards = imported.questions.map((row) => cardOf(row, speak));
  return {
    plan: speak(summary),
    isNews: added + changed + withdrawn > 0,
    warnings: imported.warnings.map(({ fix }) => speak(fix)),
    sources: sourcesOf(imported),
    questions: DOUBTS.flatMap((doubt) => cards.filter(({ confidence }) => confidence === doubt)),
    sure: cards.filter(({ confidence }) => !DOUBTS.includes(confidence)),
    drift: imported.drift,
    matters: decisionsOpenFirst(imported.matters)
      .slice(0, MOST_MATTERS)
      .map(({ tab, cell, about, isOpen, choices }) => ({
        tab,
        cell,
        about: speak(about),
        isOpen,
        choices: choices.map((choice) => ({ ...choice, label: speak(choice.label) })),
      })),
  };
}

const DOUBTS: readonly Confidence[] = ['unsure', 'likely'];

function sourcesOf({ questions }: ImportResult): readonly SourceCard[] {
  const purposes = new Map(questions.map(({ question }) => [question.tab, question.purpose]));
  return [...purposes].map(([tab, purpose]) => ({ tab, purpose, fields: fieldsFor(purpose) }));
}

const MAY_BE_SET_ASIDE = /choice|Likert|number/;

function cardOf(row: QuestionRow, speak: Say): QuestionCard {
  const { question, why, samples, read, isDecided } = row;
  return {
    tab: question.tab,
    question: question.label,
    kind: question.kind,
    confidence: question.confidence,
    why: isPhrase(why) ? speak(why) : why,
    field: question.field,
    samples: typeof samples === 'string' ? [samples] : samples,
    options: question.options,
    offers: offersFor(row),
    setAside: MAY_BE_SET_ASIDE.test(question.kind) ? (read?.setAside ?? []) : [],
    continues: isDecided ? '' : (read?.continues ?? ''),
  };
}

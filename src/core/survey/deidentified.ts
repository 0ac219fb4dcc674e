// The answers as a data file for others: no names, no addresses, nothing in people's own words, and a codebook.
import {
  answerTo,
  consenting,
  groupsAsked,
  type Answer,
  type Respondent,
  type Survey,
  type SurveyItem,
} from './answers';
import { openItems } from './openAnswers';
import { sensibleOrder } from './optionOrder';
import { proposeTables } from './proposeTables';
import { joinedParts } from './smallCells';
import { withoutSmallGroups } from './smallGroups';
import { keyOfPerson, type ThemedAnswer } from './themesTable';

export interface DataFile {
  readonly answers: string;
  readonly codebook: string;
}

/** One column of the data file. */
interface Variable {
  readonly name: string;
  readonly question: string;
  readonly kind: string;
  /** What the values mean. */
  readonly values: string;
  /** '' for a missing answer. */
  readonly valueOf: (respondent: Respondent) => string;
  /** Whether the question was shown to somebody; absent when it was to all. */
  readonly isAsked?: (respondent: Respondent) => boolean;
}

export interface DataFileOptions {
  /** Makes hex digits of a text: the rows are put into its order, which tells nothing. */
  readonly digest: (text: string) => string;
  /** What fewer people share who are alike in all that could point to them is left blank; 0 keeps all. */
  readonly smallCell: number;
}

/**
 * @param themed Open answers with their themes: the themes go into the file, the words do not.
 * @returns Two files as comma-separated text with a byte order mark, which Excel needs to read Korean.
 */
export function deidentified(
  all: Survey,
  themed: readonly ThemedAnswer[],
  { digest, smallCell }: DataFileOptions,
): DataFile {
  const survey = withoutSmallGroups(all, smallCell);
  const respondents = consenting(survey)
    .map((respondent) => ({ respondent, order: digest(respondent.key ?? '') }))
    .sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0))
    .map(({ respondent }) => respondent);
  const ids = new Map(respondents.map((respondent, i) => [respondent, idOf(i + 1, respondents.length)]));
  const open = openItems(survey);
  const questions = survey.items.reduce<Variable[]>((all, item, i) => {
    const name = `q${i + 1}`;
    const own = open.includes(item) ? themeVariables(item, name, themed) : variablesOf(item, name);
    const askedOf = groupsAsked(survey, item);
    const spared = survey.groups.filter(({ key }) => !askedOf.includes(key)).map(({ key }) => key);
    const isAsked = (each: Respondent): boolean =>
      answerTo(each, item).kind !== 'notAsked' && !spared.includes(each.group);
    return all.concat(own.map((variable) => ({ ...variable, isAsked })));
  }, []);
  const personal = new Set(
    proposeTables(survey).responses.map((item) => `q${survey.items.indexOf(item) + 1}`),
  );
  const isPersonal = ({ name }: Variable): boolean => personal.has(name.replace(/_\d+$/, ''));
  const given: readonly Variable[] = [
    { name: 'respondent', question: '', kind: 'id', values: '', valueOf: (each) => ids.get(each) ?? '' },
    { name: 'day', question: '', kind: 'date', values: '', valueOf: ({ day }) => day ?? '' },
    { name: 'group', question: '', kind: 'single choice', values: '', valueOf: ({ group }) => group },
    {
      name: 'year_level',
      question: '',
      kind: 'single choice',
      values: survey.yearLevels.join('; '),
      valueOf: ({ yearLevel }) => yearLevel,
    },
    ...questions,
  ];
  const [, day, , yearLevel] = given;
  const telling = [yearLevel!, ...questions.filter(isPersonal), day!]; // just made
  const guarded = guardedValues(respondents, telling, smallCell);
  const variables = given.map((variable) => ({
    ...variable,
    valueOf: guarded.get(variable) ?? variable.valueOf,
  }));
  const answers = [
    variables.map(({ name }) => name),
    ...respondents.map((respondent) => variables.map(({ valueOf }) => valueOf(respondent))),
  ];
  const codebook = [
    ['variable', 'question', 'kind', 'values', 'answered', 'missing', SILENCES_MEAN, 'not asked'],
    ...variables.map(({ name, question, kind, values, valueOf, isAsked }) => {
      const asked = isAsked ? respondents.filter(isAsked) : respondents;
      const given = asked.map(valueOf);
      const missing = given.filter((value) => value === '').length;
      const silent = given.filter((value) => Object.values(SILENCES).includes(value)).length;
      const counts = [given.length - missing - silent, missing, silent, respondents.length - given.length];
      return [name, question, kind, values, ...counts.map(String)];
    }),
    ...open.map((item) => ['', item.label, 'open text', 'not in the file', '', '', '', '']),
  ];
  return { answers: csv(answers), codebook: csv(codebook) };
}

const idOf = (number: number, of: number): string =>
  `R${String(number).padStart(Math.max(3, String(of).length), '0')}`;

/**
 * What could point to a person, taken one after the other: a value stays for those who share it, and all that
 * stays before it, with enough others.
 *
 * @param telling The most useful first.
 */
function guardedValues(
  respondents: readonly Respondent[],
  telling: readonly Variable[],
  least: number,
): ReadonlyMap<Variable, Variable['valueOf']> {
  let alike: readonly (readonly Respondent[])[] = [...groupedBy(respondents, ({ group }) => group).values()];
  return new Map(
    telling.map((variable) => {
      const kept = new Map<Respondent, string>();
      alike = alike.reduce<(readonly Respondent[])[]>((next, people) => {
        const parts = [...groupedBy(people, variable.valueOf).entries()];
        const isJoined = joinedParts(
          parts.map(([, part]) => part.length),
          least,
        );
        const told = parts.filter((_, i) => !isJoined[i]);
        for (const [value, part] of told) for (const each of part) kept.set(each, value);
        const untold = people.filter((each) => !kept.has(each));
        return next.concat(
          told.map(([, part]) => part),
          untold.length > 0 ? [untold] : [],
        );
      }, []);
      return [variable, (each: Respondent): string => kept.get(each) ?? ''] as const;
    }),
  );
}

function groupedBy(people: readonly Respondent[], keyOf: (person: Respondent) => string) {
  const groups = new Map<string, Respondent[]>();
  for (const each of people) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each]);
  return groups;
}

const OTHER = 'other';
/** Ways of not answering that are not a missing answer. */
const SILENCES: Readonly<Partial<Record<Answer['kind'], string>>> = { notApplicable: 'NA', declined: 'REF' };
const SILENCES_MEAN = 'NA = not applicable; REF = preferred not to say';

function variablesOf(item: SurveyItem, name: string): Variable[] {
  const question = item.section === '' ? item.label : `${item.section}: ${item.label}`;
  const chosenBy = (respondent: Respondent): readonly string[] | null => {
    const answer = answerTo(respondent, item);
    return answer.kind === 'options' ? answer.chosen : answer.kind === 'text' ? [answer.text] : null;
  };
  const silenceOf = (respondent: Respondent): string => SILENCES[answerTo(respondent, item).kind] ?? '';
  if (item.kind === 'likert') {
    const levels = item.levels.map((level, i) =>
      [level, item.levelLabels[i] ?? ''].filter(Boolean).join(' = '),
    );
    const valueOf = (respondent: Respondent): string => {
      const answer = answerTo(respondent, item);
      return answer.kind === 'score' ? String(answer.score) : silenceOf(respondent);
    };
    const reversed = item.isReversed ? ['turned round'] : [];
    return [{ name, question, kind: 'score', values: [...levels, ...reversed].join('; '), valueOf }];
  }
  const known = new Set(
    item.isOptionOrderKnown ? item.options : sensibleOrder(item.options, () => 0), // amounts go up
  );
  if (item.kind === 'singleChoice') {
    const valueOf = (respondent: Respondent): string => {
      const [chosen] = chosenBy(respondent) ?? [''];
      if (chosen === undefined || chosen === '') return silenceOf(respondent);
      return known.has(chosen) ? chosen : OTHER;
    };
    return [{ name, question, kind: 'single choice', values: [...known, OTHER].join('; '), valueOf }];
  }
  if (item.kind !== 'multipleChoice') return [];
  const isChosen = (option: string) => (respondent: Respondent) => {
    const chosen = chosenBy(respondent);
    if (chosen === null) return silenceOf(respondent);
    return chosen.some((each) => (option === OTHER ? !known.has(each) : each === option)) ? '1' : '0';
  };
  return [...known, OTHER].map((option, i) => ({
    name: `${name}_${i + 1}`,
    question: `${question}: ${option}`,
    kind: 'multiple choice',
    values: '1 = chosen; 0 = not chosen',
    valueOf: isChosen(option),
  }));
}

/** What the coders made of an open question; the words stay where they are. */
function themeVariables(item: SurveyItem, name: string, themed: readonly ThemedAnswer[]): Variable[] {
  const own = themed.filter((answer) => answer.item.id === item.id);
  const codings = new Map(own.map(({ respondent, coding }) => [keyOfPerson(respondent), coding.themes]));
  const themes = [...new Set(own.reduce<string[]>((all, { coding }) => all.concat(coding.themes), []))];
  return themes.map((theme, i) => ({
    name: `${name}_${i + 1}`,
    question: `${item.label}: ${theme}`,
    kind: 'theme',
    values: '1 = given; 0 = not given',
    valueOf: (respondent) => {
      const given = codings.get(keyOfPerson(respondent));
      return given === undefined ? '' : given.includes(theme) ? '1' : '0';
    },
  }));
}

const csv = (lines: readonly (readonly string[])[]): string =>
  `\ufeff${lines.map((cells) => cells.map(csvCell).join(',')).join('\r\n')}\r\n`;

/** A text that a spreadsheet would take for a formula gets an apostrophe before it. */
function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

// The tab Matching rules: reads the rules that are on, and writes the defaults and the computed columns.
import { isPhrase, type Phrase } from '../phrase';
import { problemAt, type Problem } from '../problem';
import { PEOPLE, SIGN_UP_FIELDS, TABS } from '../program';
import { cellReader, type Cell, type Column, type TabData, type WorkTab } from '../table';
import { DEFAULT_RULES } from './defaultRules';
import { OPERATORS } from './operators';
import { MISSING_ANSWERS, OPERATOR_NAMES, RULE_KINDS, type Rule, type RuleKind } from './rule';
import { largestRemainder } from './shares';
import { say } from './words';

const H = {
  on: 'On',
  rule: 'Rule',
  kind: 'Kind',
  menteeColumn: 'Mentee column',
  operator: 'Operator',
  mentorColumn: 'Mentor column',
  value: 'Value',
  weight: 'Weight',
  share: 'Share %',
  missing: 'Missing answer',
  fits: 'Text when it fits',
  doesNotFit: 'Text when it does not',
  leftByMust: 'Left with nobody',
} as const;

const COLUMNS: readonly Column[] = [
  { header: H.on, format: 'checkbox', owner: 'coordinator', width: 45 },
  { header: H.rule, format: 'text', owner: 'coordinator', width: 200 },
  {
    header: H.kind,
    format: 'choice',
    owner: 'coordinator',
    choices: RULE_KINDS,
    width: 90,
    note: say('kindNote'),
  },
  { header: H.menteeColumn, format: 'text', owner: 'coordinator', width: 130 },
  { header: H.operator, format: 'choice', owner: 'coordinator', choices: OPERATOR_NAMES, width: 190 },
  { header: H.mentorColumn, format: 'text', owner: 'coordinator', width: 130 },
  { header: H.value, format: 'text', owner: 'coordinator', width: 170, note: say('valueNote') },
  { header: H.weight, format: 'integer', owner: 'coordinator', width: 65, note: say('weightNote') },
  { header: H.share, format: 'integer', width: 65, note: say('shareNote') },
  {
    header: H.missing,
    format: 'choice',
    owner: 'coordinator',
    choices: MISSING_ANSWERS,
    width: 110,
    note: say('missingNote'),
  },
  { header: H.fits, format: 'text', owner: 'coordinator', width: 280, note: say('textNote') },
  { header: H.doesNotFit, format: 'text', owner: 'coordinator', width: 280 },
  { header: H.leftByMust, format: 'integer', width: 80, note: say('leftByMustNote') },
];

/** The rules that a new spreadsheet starts with. */
export function defaultRulesToTab(): WorkTab {
  const shares = sharesOf(DEFAULT_RULES.map(({ isOn, kind, weight }) => ({ isOn, kind, weight })));
  const rows = DEFAULT_RULES.map((rule, at): (Cell | Phrase)[] => [
    rule.isOn,
    rule.name,
    rule.kind,
    rule.menteeColumn,
    rule.operator,
    rule.mentorColumn,
    rule.value,
    rule.weight,
    shares[at]!, // one share a rule
    rule.missing,
    rule.fits,
    rule.doesNotFit,
    '',
  ]);
  return { tab: TABS.matchingRules, columns: COLUMNS, key: [H.rule], rows };
}

/** A tab as it would read after being written: for a run in which it does not exist yet. */
export const asRead = (work: WorkTab, speak: (phrase: Phrase) => string): TabData => ({
  name: work.tab,
  headers: work.columns.map(({ header }) => header),
  rows: work.rows.map((row) => row.map((cell): Cell => (isPhrase(cell) ? speak(cell) : cell))),
  firstRow: 2,
});

/**
 * The same rules with fresh computed columns; what the coordinator wrote stays.
 *
 * @param leftByMust Mentees whom each Must alone leaves with nobody, by rule name.
 */
export function rulesToTab(tab: TabData, leftByMust: ReadonlyMap<string, number>): WorkTab {
  const cell = cellReader(tab);
  const named = tab.rows.map((_, row) => row).filter((row) => String(cell(row, H.rule)).trim() !== '');
  const shares = sharesOf(
    named.map((row) => ({
      isOn: isOn(cell(row, H.on)),
      kind: String(cell(row, H.kind)).trim(),
      weight: Number(cell(row, H.weight)) || 0,
    })),
  );
  const rows = named.map((row, at) =>
    COLUMNS.map(({ header }): Cell => {
      if (header === H.share) return shares[at]!; // one share a rule
      return header === H.leftByMust
        ? (leftByMust.get(String(cell(row, H.rule)).trim()) ?? '')
        : cell(row, header);
    }),
  );
  return { tab: TABS.matchingRules, columns: COLUMNS, key: [H.rule], rows };
}

/** Whole percent of all weight that is on, adding up to 100; '' where a rule has no weight. */
function sharesOf(rules: readonly { isOn: boolean; kind: string; weight: number }[]): Cell[] {
  const weights = rules.map(({ isOn: on, kind, weight }) =>
    on && kind !== 'Must' && weight > 0 ? weight : 0,
  );
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (sum === 0) return weights.map(() => '');
  const shares = largestRemainder(
    weights.map((weight) => (100 * weight) / sum),
    100,
  );
  return weights.map((weight, at) => (weight === 0 ? '' : shares[at]!));
}

const isOn = (cell: Cell): boolean => cell === true || /^(true|yes|y|on|1|예|네)$/i.test(String(cell).trim());

/**
 * Reads the rules that are on.
 *
 * @param columns Headers of `People`; a rule may name these and the known sign-up fields.
 * @returns The rules, and a problem for each cell that names something unknown. With problems no run is made.
 */
export function rulesFromTab(
  tab: TabData,
  columns: readonly string[],
): { rules: readonly Rule[]; problems: readonly Problem[] } {
  const cell = cellReader(tab);
  const known = new Set<string>([...columns, ...Object.values(PEOPLE), ...Object.values(SIGN_UP_FIELDS)]);
  const problems: Problem[] = [];
  const rules: Rule[] = [];
  const names = new Set<string>();
  tab.rows.forEach((_, row) => {
    if (!isOn(cell(row, H.on))) return;
    const text = (header: string) => String(cell(row, header)).trim();
    const refuse = (header: string, fix: Phrase) => problems.push(problemAt(tab, row, header, fix));
    const before = problems.length;

    const name = text(H.rule);
    if (name === '') refuse(H.rule, say('ruleWithoutName'));
    if (names.has(name)) refuse(H.rule, say('ruleTwice', { name }));
    names.add(name);
    const kind = RULE_KINDS.find((value) => value.toLowerCase() === text(H.kind).toLowerCase());
    const operator = OPERATOR_NAMES.find((value) => value.toLowerCase() === text(H.operator).toLowerCase());
    const missingText = text(H.missing).toLowerCase();
    const missing = MISSING_ANSWERS.find((value) => value === (missingText === '' ? 'skip' : missingText));
    if (!kind) refuse(H.kind, say('oneOf', { allowed: RULE_KINDS.join(', ') }));
    if (!operator) refuse(H.operator, say('oneOf', { allowed: OPERATOR_NAMES.join(', ') }));
    if (!missing) refuse(H.missing, say('oneOf', { allowed: MISSING_ANSWERS.join(', ') }));
    if (operator !== 'paired before') {
      for (const header of [H.menteeColumn, H.mentorColumn]) {
        if (!known.has(text(header))) refuse(header, say('unknownColumn'));
      }
    }
    if (kind && operator) {
      if ((kind === 'By person') !== (operator === 'asked for same')) refuse(H.kind, say('byPersonOnly'));
      else if (!isValueFine(operator, text(H.value), kind, known))
        refuse(H.value, say('valueUnreadable', { operator }));
    }
    const weight = text(H.weight) === '' ? 0 : Number(text(H.weight));
    if (kind !== 'Must' && !(Number.isInteger(weight) && weight >= 0 && weight <= 100))
      refuse(H.weight, say('weightUnreadable'));
    if (problems.length > before || !kind || !operator || !missing) return;
    rules.push({
      name,
      kind,
      operator,
      missing,
      menteeColumn: text(H.menteeColumn),
      mentorColumn: text(H.mentorColumn),
      value: text(H.value),
      weight: kind === 'Must' ? 0 : weight,
      fits: text(H.fits),
      doesNotFit: text(H.doesNotFit),
    });
  });
  return { rules, problems };
}

function isValueFine(
  operator: Rule['operator'],
  value: string,
  kind: RuleKind,
  known: ReadonlySet<string>,
): boolean {
  if (operator === 'asked for same' && !known.has(value)) return false;
  const exception = /unless\s+([^=]+)=/i.exec(value)?.[1]?.trim();
  if (exception !== undefined && !known.has(exception)) return false;
  return OPERATORS[operator](value, kind) !== null;
}

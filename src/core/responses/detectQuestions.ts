// Proposes what each column of a response tab is: kind, field, scale, options, section, with the evidence.
import { shortened } from '../problem';
import { LOG_FIELDS, PEOPLE, SIGN_UP_FIELDS, type Purpose } from '../program';
import type { TabData } from '../table';
import { askedOfRole } from './askedOf';
import { byFrequency, profileColumn, type ColumnProfile } from './columnProfile';
import { continuedColumns } from './continuedColumns';
import { detectKind } from './detectKind';
import { detectScale, LOWEST_UNCLEAR, type ScaleGuess } from './detectScale';
import { fieldOfHeader } from './fieldWords';
import type { Finding } from './finding';
import { columnIdentities } from './headers';
import { fold } from './normalise';
import { guessPurpose } from './purpose';
import type { Kind, ProposedQuestion } from './question';
import { isStartOfAnswer, isTimestampHeader } from './timestampHeaders';
import { say } from './words';

export interface DetectionOptions {
  /** Setting "Year levels", from low to high. */
  readonly yearLevels: readonly string[];
  /** Whether the spreadsheet's locale writes the day first; undefined when unknown. */
  readonly dayFirst?: boolean | undefined;
  /** What the coordinator uses the tab for; guessed when absent. */
  readonly purpose?: Purpose | undefined;
}

/**
 * Proposes the questions of one response tab, one for each column, in the order of the columns.
 *
 * @param tab The tab with `displayed`, so that options which the sheet took for dates are seen as typed.
 */
export function detectQuestions(tab: TabData, options: DetectionOptions): readonly ProposedQuestion[] {
  const profiles = columnIdentities(tab).map((identity) => profileColumn(tab, identity));
  const findings = findKinds(profiles, options);
  const guessed = guessPurpose(
    profiles.map((profile, index) => ({
      tab: tab.name,
      label: profile.identity.label,
      kind: findings[index]!.kind,
    })),
  );
  const purpose = options.purpose ?? guessed;
  const fields = fieldsOf(profiles, findings, purpose);
  const continued = continuedColumns(profiles);
  const askedOf = askedOfRole(profiles[findings.findIndex(({ kind }) => kind === 'role')]);
  return profiles.map((profile, index) => {
    // One finding and one field stand for each profile.
    const field = fields[index]!;
    const continues = continued[index] ?? '';
    const finding = fittedTo(field, continuing(continues, findings[index]!));
    const isShown = purpose === 'survey' && TABLE_KINDS.has(finding.kind);
    return {
      tab: tab.name,
      label: profile.identity.label,
      kind: finding.kind,
      confidence: finding.confidence,
      why: finding.why,
      field,
      scale: finding.scale ?? null,
      options: finding.options ?? [],
      section: isShown ? sectionOf(profile, finding.kind) : '',
      inTables: isShown,
      ...(isShown ? { askedOf: askedOf(profile) } : {}),
      purpose,
      samples: PERSONAL_KINDS.has(finding.kind) ? [] : samplesOf(profile),
      answers: profile.counts,
      setAside: [...profile.setAside],
      continues,
    };
  });
}

const TABLE_KINDS: ReadonlySet<Kind> = new Set([
  'role',
  'year level',
  'Likert',
  'single choice',
  'multiple choice',
  'number',
  'open text',
]);
export const PERSONAL_KINDS: ReadonlySet<Kind> = new Set(['timestamp', 'e-mail', 'name', 'person field']);

function findKinds(profiles: readonly ColumnProfile[], options: DetectionOptions): readonly Finding[] {
  const grids = gridScales(profiles);
  const hasCompletion = profiles.some((profile) => isTimestampHeader(profile.identity.label));
  let hasTimestamp = hasCompletion;
  let hasEmail = false;
  const scales = profiles.map(({ counts }) => detectScale(counts));
  const hasLowScores = scales.some((guess) => guess?.source === 'numbers' && guess.lowest < LOWEST_UNCLEAR);
  return profiles.map((profile, index) => {
    if (hasCompletion && isStartOfAnswer(profile.identity.label)) {
      return { kind: 'timestamp', confidence: 'likely', why: say('whyTimestampHeader') };
    }
    const gridScale = (profile.grid && grids.get(profile.grid.title)) ?? null;
    const ownScale = scales[index] ?? null;
    const context = { ...options, hasTimestamp, hasEmail, gridScale, ownScale, hasLowScores };
    const finding = detectKind(profile, context);
    if (finding.kind === 'timestamp') hasTimestamp = true;
    if (finding.kind === 'e-mail') hasEmail = true;
    return finding;
  });
}

/** The scale of each grid, found over the answers of all its rows together. */
function gridScales(profiles: readonly ColumnProfile[]): ReadonlyMap<string, ScaleGuess | null> {
  const pooled = new Map<string, { rows: number; counts: Map<string, number> }>();
  for (const { grid, counts } of profiles) {
    if (!grid) continue;
    const pool = pooled.get(grid.title) ?? { rows: 0, counts: new Map<string, number>() };
    pool.rows += 1;
    for (const [text, count] of counts) pool.counts.set(text, (pool.counts.get(text) ?? 0) + count);
    pooled.set(grid.title, pool);
  }
  const scales = new Map<string, ScaleGuess | null>();
  for (const [title, { rows, counts }] of pooled) if (rows > 1) scales.set(title, detectScale(counts));
  return scales;
}

/** Fields that the kind itself names, in every form. */
const FIELD_OF_KIND: Partial<Readonly<Record<Kind, string>>> = {
  'e-mail': PEOPLE.email,
  name: PEOPLE.name,
  role: PEOPLE.role,
  'year level': PEOPLE.yearLevel,
  consent: PEOPLE.consent,
};

/** Fields that several questions may share: their answers are put one behind the other. */
const REPEATABLE: ReadonlySet<string> = new Set([
  SIGN_UP_FIELDS.helpAreas,
  SIGN_UP_FIELDS.times,
  SIGN_UP_FIELDS.namedPartners,
  SIGN_UP_FIELDS.waysOfHelping,
]);

function fieldsOf(
  profiles: readonly ColumnProfile[],
  findings: readonly Finding[],
  purpose: Purpose,
): readonly string[] {
  const family =
    purpose === 'survey' || purpose === 'other' ? null : /sign-up/.test(purpose) ? 'signUp' : 'log';
  const taken = new Set<string>();
  return profiles.map((profile, index) => {
    const kind = findings[index]!.kind;
    if (kind === 'timestamp' || kind === 'ignore') return '';
    const header = profile.grid?.title ?? profile.identity.label;
    const ofKind = FIELD_OF_KIND[kind];
    const field = ofKind ?? (family ? fieldOfHeader(header, family) : genderOnly(header));
    if (field === '' || (taken.has(field) && !REPEATABLE.has(field))) return '';
    taken.add(field);
    return field;
  });
}

/** A question that may be an earlier one asked again is never sure. */
const continuing = (question: string, finding: Finding): Finding =>
  question === '' || finding.kind === 'ignore'
    ? finding
    : { ...finding, confidence: 'unsure', why: say('whyContinues', { question }) };

const PEOPLE_NAMED: ReadonlySet<string> = new Set([
  LOG_FIELDS.mentor,
  LOG_FIELDS.mentee,
  LOG_FIELDS.pairId,
  SIGN_UP_FIELDS.namedPartners,
]);
const OWN_WORDS: ReadonlySet<string> = new Set([
  SIGN_UP_FIELDS.purpose,
  LOG_FIELDS.whatWeDid,
  LOG_FIELDS.comment,
]);
const NUMBERS: ReadonlySet<string> = new Set([PEOPLE.places, LOG_FIELDS.minutes]);

/** What a field must hold outweighs what its first answers look like: "2" is two places, not a rating. */
function fittedTo(field: string, finding: Finding): Finding {
  const kind: Kind | null = PEOPLE_NAMED.has(field)
    ? 'person field'
    : OWN_WORDS.has(field)
      ? 'open text'
      : NUMBERS.has(field)
        ? 'number'
        : null;
  if (kind === null || kind === finding.kind) return finding;
  return { kind, confidence: 'likely', why: say('whyField', { field }) };
}

/** Surveys compare groups by role, year and gender; all else they ask is for tables. */
const genderOnly = (header: string): string =>
  /^gender\b|^(your )?sex$|^성별/.test(fold(header)) ? SIGN_UP_FIELDS.gender : '';

/** The heading under which a survey's question is shown; a grid keeps its own title. */
function sectionOf(profile: ColumnProfile, kind: Kind): string {
  if (profile.grid) return profile.grid.title;
  const header = fold(profile.identity.label);
  switch (kind) {
    case 'Likert':
      return 'Satisfaction';
    case 'open text':
      return 'Themes';
    case 'multiple choice':
    case 'single choice':
      if (/\bwhy\b|purpose|reason|motiv|목적|이유|동기/.test(header)) return 'Purposes';
      return /\broles? (should|of|must)|mentor.{0,10}roles?|역할/.test(header)
        ? 'Mentor roles'
        : 'Program details';
    default:
      return 'Program details';
  }
}

const SAMPLES = 3;
const LONGEST_SAMPLE = 60;

const samplesOf = (profile: ColumnProfile): readonly string[] =>
  byFrequency(profile.counts)
    .slice(0, SAMPLES)
    .map(([text]) => shortened(text, LONGEST_SAMPLE));

// Decides what kind of question a column is, from its header and its answers. The first rule that holds wins.
import type { ColumnProfile } from './columnProfile';
import { found, type Finding, type KindContext, type Rule } from './finding';
import { multiple, single } from './kindOfChoice';
import { consent, email, person, role, yearLevel } from './kindOfPerson';
import { likert } from './kindOfRating';
import { date, emptyColumn, number, quiz, timestamp } from './kindOfValue';
import { say } from './words';

const RULES: readonly Rule[] = [
  timestamp,
  emptyColumn,
  quiz,
  email,
  consent,
  person,
  role,
  yearLevel,
  likert,
  date,
  number,
  multiple,
  single,
];

const FEW_ANSWERS = 5;

/** Finds the kind of one column. Fewer than five answers never make a guess certain. */
export function detectKind(profile: ColumnProfile, context: KindContext): Finding {
  for (const rule of RULES) {
    const finding = rule(profile, context);
    if (finding) return profile.answered < FEW_ANSWERS ? cautious(finding, profile.answered) : finding;
  }
  return openText(profile);
}

/** What little data allow: header rules are likely at best, rules about answers become unsure. */
function cautious(finding: Finding, total: number): Finding {
  const isFromHeader = FROM_HEADER.has(finding.kind) && finding.confidence !== 'unsure';
  const confidence = isFromHeader ? 'likely' : 'unsure';
  if (total === 0) return { ...finding, confidence };
  return { ...finding, confidence, why: say('whyFewAnswers', { why: finding.why, total }) };
}

const FROM_HEADER: ReadonlySet<string> = new Set([
  'timestamp',
  'e-mail',
  'name',
  'person field',
  'role',
  'ignore',
]);

const SURE_LENGTH = 40;

function openText(profile: ColumnProfile): Finding {
  const total = profile.applicable;
  if (total === 0) return found('open text', 'unsure', say('whyNoAnswers'));
  const distinct = profile.counts.size;
  const length = [...profile.counts.keys()].reduce((sum, text) => sum + text.length, 0) / distinct;
  const isCertain = total >= 10 && distinct >= 0.9 * total && length >= SURE_LENGTH;
  const finding = found('open text', isCertain ? 'certain' : 'likely', say('whyOpen', { distinct, total }));
  return profile.answered < FEW_ANSWERS ? cautious(finding, profile.answered) : finding;
}

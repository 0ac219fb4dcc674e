// The tags of the template: which there are, which a template must have, and which a text holds.
import type { Phrase } from '../phrase';
import type { CertificateSettings } from './settings';
import { say } from './words';

export const TAGS = [
  'Title',
  'Serial',
  'Code',
  'Institution',
  'Program',
  'Name',
  'Year level',
  'Role',
  'Student number',
  'Period',
  'Sessions',
  'Hours',
  'Hours in words',
  'Training',
  'Activity',
  'Session list',
  'End of list',
  'Statement',
  'Caps',
  'Issuer name',
  'Issuer title',
  'Contact',
  'Seal',
  'Issue date',
  'Replaces',
  'How to check',
] as const;
export type Tag = (typeof TAGS)[number];

/** A certificate without one of these would not say what it must. */
const REQUIRED: readonly Tag[] = [
  'Serial',
  'Code',
  'Institution',
  'Program',
  'Name',
  'Period',
  'Sessions',
  'Hours',
  'Activity',
  'Statement',
  'Issuer name',
  'Contact',
  'Issue date',
  'Replaces',
  'How to check',
];

/** A tag with the very letters in which a template spells it, since replacing is literal. */
export interface SpelledTag {
  readonly tag: Tag;
  readonly spelled: string;
}

const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .toLowerCase();

const BY_FOLDED_NAME = new Map<string, Tag>(TAGS.map((tag) => [folded(tag), tag]));

/**
 * Finds the tags of a template's text. Case, spaces at the edges and no-break spaces do not matter.
 *
 * @returns Every spelling once; a problem for each tag that is unknown, or required and missing.
 */
export function readTags(
  text: string,
  settings: Pick<CertificateSettings, 'sessionList' | 'studentNumber'>,
): { tags: readonly SpelledTag[]; problems: readonly Phrase[] } {
  const spellings = [...new Set(text.match(/\{\{[^{}]*\}\}/g) ?? [])];
  const tags: SpelledTag[] = [];
  const problems: Phrase[] = [];
  for (const spelled of spellings) {
    const tag = BY_FOLDED_NAME.get(folded(spelled.slice(2, -2)));
    if (tag === undefined) problems.push(say('tagUnknown', { tag: spelled }));
    else tags.push({ tag, spelled });
  }
  const required = [
    ...REQUIRED,
    ...(settings.sessionList ? (['Session list', 'End of list'] as const) : []),
    ...(settings.studentNumber ? (['Student number'] as const) : []),
  ];
  for (const tag of required) {
    if (!tags.some((found) => found.tag === tag)) problems.push(say('tagMissing', { tag: `{{${tag}}}` }));
  }
  return { tags, problems };
}

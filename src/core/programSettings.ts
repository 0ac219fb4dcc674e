// Settings that the whole program shares: the term, who runs it, in which language.
import { phraser, type NoGaps } from './phrase';
import type { SettingSpecs } from './settings';

/** What each setting does, in words. */
export interface ProgramWords {
  language: NoGaps;
  institution: NoGaps;
  programName: NoGaps;
  termCode: NoGaps;
  termName: NoGaps;
  termBegins: NoGaps;
  termEnds: NoGaps;
  yearLevels: NoGaps;
  contactName: NoGaps;
  contactTitle: NoGaps;
  contactEmail: NoGaps;
}

const say = phraser<ProgramWords>('program');

const SECTION = 'Program';

export const PROGRAM_SETTINGS = {
  language: {
    name: 'Language',
    section: SECTION,
    what: say('language'),
    initial: 'automatic',
    allowed: { kind: 'oneOf', values: ['automatic', 'English', '한국어'] },
  },
  institution: {
    name: 'Institution',
    section: SECTION,
    what: say('institution'),
    initial: '',
    allowed: { kind: 'text' },
  },
  programName: {
    name: 'Program name',
    section: SECTION,
    what: say('programName'),
    initial: 'Peer mentoring program',
    allowed: { kind: 'text' },
  },
  termCode: {
    name: 'Term code',
    section: SECTION,
    what: say('termCode'),
    initial: 'T1',
    allowed: { kind: 'text' },
  },
  termName: {
    name: 'Term name',
    section: SECTION,
    what: say('termName'),
    initial: '',
    allowed: { kind: 'text' },
  },
  termBegins: {
    name: 'Term begins',
    section: SECTION,
    what: say('termBegins'),
    initial: '',
    allowed: { kind: 'day' },
  },
  termEnds: {
    name: 'Term ends',
    section: SECTION,
    what: say('termEnds'),
    initial: '',
    allowed: { kind: 'day' },
  },
  yearLevels: {
    name: 'Year levels',
    section: SECTION,
    what: say('yearLevels'),
    initial: 'PY1, PY2, Y1, Y2, Y3, Y4',
    allowed: { kind: 'text' },
  },
  contactName: {
    name: 'Contact name',
    section: SECTION,
    what: say('contactName'),
    initial: '',
    allowed: { kind: 'text' },
  },
  contactTitle: {
    name: 'Contact title',
    section: SECTION,
    what: say('contactTitle'),
    initial: '',
    allowed: { kind: 'text' },
  },
  contactEmail: {
    name: 'Contact e-mail',
    section: SECTION,
    what: say('contactEmail'),
    initial: '',
    allowed: { kind: 'text' },
  },
} as const satisfies SettingSpecs;

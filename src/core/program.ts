// The words of a peer-mentoring program that every part shares: people, pairs, sessions, tabs.

export type Role = 'mentor' | 'mentee';

/** Whole minutes, so that adding never rounds. Hours appear only on screen and on paper. */
export type Minutes = number & { readonly unit: 'minutes' };

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

/** A wall-clock instant in the spreadsheet's time zone, `YYYY-MM-DDTHH:MM:SS`. */
export type WallTime = string;

/** Names of the tabs: English and stable, whatever language the coordinator reads. */
export const TABS = {
  settings: 'Settings',
  questions: 'Questions',
  people: 'People',
  matchingRules: 'Matching rules',
  pairRules: 'Pair rules',
  pairs: 'Pairs',
  whatIf: 'What-if',
  unmatched: 'Unmatched',
  conflicts: 'Conflicts',
  training: 'Training',
  sessions: 'Sessions',
  confirmations: 'Confirmations',
  hours: 'Hours',
  certificates: 'Certificates',
  letters: 'Letters',
  coding: 'Coding',
  themes: 'Themes',
  formQuestions: 'Form questions',
  problems: 'Problems',
  importRecord: 'Import record',
  runLog: 'Run log',
} as const;

/** One answer with several options is one cell: options joined by this, which no option contains. */
export const OPTION_JOIN = '; ';

/** Headers of `People` that the program itself knows; every other column is a sign-up field. */
export const PEOPLE = {
  id: 'Person ID',
  role: 'Role',
  status: 'Status',
  name: 'Name',
  email: 'E-mail',
  yearLevel: 'Year level',
  places: 'Places',
  consent: 'Consent',
  signedUp: 'Signed up',
} as const;

/** Headers of the sign-up fields that the default matching rules and certificates speak of. */
export const SIGN_UP_FIELDS = {
  helpAreas: 'Help areas',
  waysOfHelping: 'Ways of helping',
  times: 'Times',
  mode: 'Meeting mode',
  meetingPlaces: 'Meeting places',
  languages: 'Languages',
  gender: 'Gender',
  genderWish: 'Gender wish',
  namedPartners: 'Named partners',
  purpose: 'Purpose',
  ownWish: 'Own wish',
  studyStyle: 'Study style',
  studentNumber: 'Student number',
} as const;

/** One person in one role. Someone who is both mentor and mentee stands twice, with one e-mail address. */
export interface Person {
  /** `S` and at least three digits, given once and never reused, for example `S014`. */
  readonly id: string;
  readonly role: Role;
  readonly status: 'active' | 'withdrawn';
  readonly name: string;
  /** Lower case, trimmed; '' when unknown. */
  readonly email: string;
  /** `PY2`, `Y1` … as in the setting "Year levels"; '' when missing. */
  readonly yearLevel: string;
  /** How many mentees a mentor takes, 0 = pausing; null when not answered (and for mentees). */
  readonly places: number | null;
  /** Consent to show name and e-mail to the partner; null when not asked or not answered. */
  readonly consent: boolean | null;
  readonly signedUp: WallTime | '';
  /** Sign-up fields by `People` header, cell text as it stands; several options joined by OPTION_JOIN. */
  readonly fields: Readonly<Record<string, string>>;
}

export const PAIR_STATUSES = ['Proposed', 'Accepted', 'Locked', 'Rejected', 'Ended'] as const;
export type PairStatus = (typeof PAIR_STATUSES)[number];

/** A mentor with a mentee, as the session log and the certificates need to know it. */
export interface Pair {
  /** Term code, mentee ID, mentor ID: `26S1-S014-S003`. The same pair always has the same ID. */
  readonly id: string;
  readonly status: PairStatus;
  readonly menteeId: string;
  readonly mentorId: string;
  /** First day on which a session counts; '' when unknown. */
  readonly from: Day | '';
  /** Last day on which a session counts; '' while the pair goes on. */
  readonly until: Day | '';
}

/**
 * One form answer as named fields: what an import hands on to people, sessions, confirmations and training.
 * Values are canonical text: days `YYYY-MM-DD`, times `HH:MM`, options joined by OPTION_JOIN, numbers with a dot.
 */
export interface FieldRecord {
  /** Tab and index into its rows, for problems that name the cell. */
  readonly tab: string;
  readonly rowIndex: number;
  /** Stable name of the answer: instant, person key and a count among equals. */
  readonly rowKey: string;
  readonly at: WallTime | '';
  readonly email: string;
  readonly name: string;
  /** By field name as in the column `Field` of `Questions`; '' when not answered. */
  readonly fields: Readonly<Record<string, string>>;
}

/** What a response tab is for. */
export const PURPOSES = [
  'mentor sign-up',
  'mentee sign-up',
  'sign-up',
  'session log',
  'confirmation',
  'training',
  'survey',
  'other',
] as const;
export type Purpose = (typeof PURPOSES)[number];

/** Field names of the session log, the confirmation and the training forms. */
export const LOG_FIELDS = {
  pairId: 'Pair ID',
  mentor: 'Mentor',
  mentee: 'Mentee',
  day: 'Date',
  start: 'Start',
  end: 'End',
  minutes: 'Minutes',
  mode: 'Mode',
  place: 'Place',
  areas: 'Areas',
  whatWeDid: 'What we did',
  corrects: 'Corrects',
  requestId: 'Request ID',
  code: 'Code',
  answer: 'Answer',
  lines: 'Lines',
  comment: 'Comment',
  title: 'Title',
  attended: 'Attended',
} as const;

/** What stands in the address of a form in place of an answer that is filled in for each person. */
export const LINK_PLACES = { pairId: 'PAIR-ID', requestId: 'REQUEST-ID', code: 'CODE' } as const;

/**
 * The address of a form for one person.
 *
 * @param template An address that may hold LINK_PLACES; any other address stays as it is.
 */
export const fillLink = (
  template: string,
  values: Readonly<Partial<Record<keyof typeof LINK_PLACES, string>>>,
): string =>
  Object.entries(values).reduce(
    (link, [place, value]) =>
      link.split(LINK_PLACES[place as keyof typeof LINK_PLACES]).join(encodeURIComponent(value)),
    template,
  );

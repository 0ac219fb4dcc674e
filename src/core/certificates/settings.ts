// What a coordinator may choose about certificates.
import type { Problem } from '../problem';
import { PROGRAM_SETTINGS } from '../programSettings';
import { readSettings, type SettingSpec, type SettingSpecs, type SettingValues } from '../settings';
import type { TabData } from '../table';
import { say, type CertificateWords } from './words';

const SECTION = 'Certificates';

type RuleCode = {
  [Code in keyof CertificateWords]: Code extends `rule${string}` ? Code : never;
}[keyof CertificateWords];

const text = (name: string, initial: string, what: RuleCode): SettingSpec<string> => ({
  name,
  section: SECTION,
  what: say(what),
  initial,
  allowed: { kind: 'text' },
});

const yesNo = (name: string, initial: boolean, what: RuleCode): SettingSpec<boolean> => ({
  name,
  section: SECTION,
  what: say(what),
  initial,
  allowed: { kind: 'yesNo' },
});

export const CERTIFICATE_SETTINGS = {
  prefix: text('Certificate prefix', 'PM', 'rulePrefix'),
  language: {
    name: 'Certificate language',
    section: SECTION,
    what: say('ruleLanguage'),
    initial: 'automatic',
    allowed: { kind: 'oneOf', values: ['automatic', 'English', '한국어', 'both'] },
  } as SettingSpec<string>,
  title: text('Certificate title', '', 'ruleTitle'),
  activity: text('Activity on certificates', '', 'ruleActivity'),
  template: text('Certificate template', '', 'ruleTemplate'),
  folder: text('Certificate folder', 'Peer mentoring certificates', 'ruleFolder'),
  sessionList: yesNo('List sessions on certificates', false, 'ruleSessionList'),
  studentNumber: yesNo('Student number on certificates', false, 'ruleStudentNumber'),
  trainingAlone: yesNo('Certificates for training alone', false, 'ruleTrainingAlone'),
  sendMail: yesNo('Mail certificates', true, 'ruleSendMail'),
  mailReserve: {
    name: 'Mails kept in reserve',
    section: SECTION,
    what: say('ruleMailReserve'),
    initial: 10,
    allowed: { kind: 'number', least: 0, most: 1000 },
  } as SettingSpec<number>,
} satisfies SettingSpecs;

/** The choices, with the names and the contact from the program's own settings. */
export type CertificateSettings = SettingValues<typeof CERTIFICATE_SETTINGS> & {
  readonly institution: string;
  readonly program: string;
  readonly termCode: string;
  readonly termName: string;
  readonly issuerName: string;
  readonly issuerTitle: string;
  readonly contact: string;
};

export function readCertificateSettings(tab: TabData | undefined): {
  settings: CertificateSettings;
  problems: readonly Problem[];
} {
  const own = readSettings(CERTIFICATE_SETTINGS, tab);
  const program = readSettings(PROGRAM_SETTINGS, tab).values;
  const settings = {
    ...own.values,
    institution: program.institution,
    program: program.programName,
    termCode: program.termCode,
    termName: program.termName || program.termCode,
    issuerName: program.contactName,
    issuerTitle: program.contactTitle,
    contact: program.contactEmail,
  };
  return { settings, problems: own.problems };
}

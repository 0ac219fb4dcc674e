// Every sentence a user reads, in English, one file an area.
import type { Catalogue } from './catalogue';
import { program } from './en/program';
import { google } from './en/google';
import { certificates } from './en/certificates';
import { forms } from './en/forms';
import { hours } from './en/hours';
import { jobs } from './en/jobs';
import { pairing } from './en/pairing';
import { responses } from './en/responses';
import { settings } from './en/settings';
import { settingsTab } from './en/settingsTab';
import { term } from './en/term';
import { survey } from './en/survey';

export const en: Catalogue = {
  certificates,
  program,
  google,
  forms,
  hours,
  jobs,
  pairing,
  responses,
  settings,
  settingsTab,
  survey,
  term,
};

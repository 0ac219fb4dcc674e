// Every sentence a user reads, in Korean, one file an area.
import type { Catalogue } from './catalogue';
import { program } from './ko/program';
import { google } from './ko/google';
import { certificates } from './ko/certificates';
import { forms } from './ko/forms';
import { hours } from './ko/hours';
import { jobs } from './ko/jobs';
import { pairing } from './ko/pairing';
import { responses } from './ko/responses';
import { settings } from './ko/settings';
import { settingsTab } from './ko/settingsTab';
import { term } from './ko/term';
import { survey } from './ko/survey';

export const ko: Catalogue = {
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

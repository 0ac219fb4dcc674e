// Every sentence a user reads, in English, one file an area.
import type { Catalogue } from './catalogue';
import { certificates } from './en/certificates';
import { hours } from './en/hours';
import { jobs } from './en/jobs';
import { pairing } from './en/pairing';
import { responses } from './en/responses';
import { settings } from './en/settings';
import { survey } from './en/survey';

export const en: Catalogue = { certificates, hours, jobs, pairing, responses, settings, survey };

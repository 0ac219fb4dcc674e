import type { ProgramWords } from '../../core/programSettings';
import type { Sentences } from '../catalogue';

export const program: Sentences<ProgramWords> = {
  language: 'The language of tabs, letters and messages. "automatic" follows the person at the keyboard.',
  institution: 'Name of the school as it stands on certificates.',
  programName: 'Name of the program as it stands on certificates and in e-mails.',
  termCode:
    'A short code for this term, for example 26S1. It begins every pair ID, so keep it for the whole term.',
  termName: 'The term in words, for example Spring 2026.',
  termBegins: 'First day of the term. Sessions before it are held back.',
  termEnds: 'Last day of the term. Sessions after it are held back.',
  yearLevels: 'Year levels from the youngest to the oldest, separated by commas.',
  contactName: 'Who issues certificates and answers questions.',
  contactTitle: 'Their position.',
  contactEmail: 'Where people write with questions.',
};

import type { TermWords } from '../../core/term';
import type { Sentences } from '../catalogue';

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

export const term: Sentences<TermWords> = {
  freshTabs: ({ count }) => `${many(count, 'tab', 'tabs')} with form answers found`,
  newAnswers: 'New answers are waiting to be imported',
  signedUp: ({ mentors, mentees }) =>
    `${many(mentors, 'mentor', 'mentors')}, ${many(mentees, 'mentee', 'mentees')}`,
  pairs: ({ agreed, proposed }) => `${many(agreed, 'pair', 'pairs')} accepted, ${proposed} proposed`,
  leftOver: ({ count }) => `${many(count, 'mentee has', 'mentees have')} no mentor yet`,
  trained: ({ trained, mentors }) => `${trained} of ${mentors} mentors trained`,
  sessions: ({ count }) => `${many(count, 'session', 'sessions')} logged`,
  unconfirmed: ({ count }) => `${count} waiting for a confirmation`,
  disputed: ({ count }) => `${count} disputed`,
  surveyAnswers: ({ count }) => `${many(count, 'answer', 'answers')} to the survey`,
  resultTabs: ({ count }) => `${many(count, 'table', 'tables')} made`,
  certificates: ({ count }) => `${many(count, 'certificate', 'certificates')} issued`,
  toCertify: ({ count }) => `${many(count, 'mentor has', 'mentors have')} hours ready to certify`,
  unfinished: ({ count }) =>
    `${many(count, 'certificate is', 'certificates are')} still to be made or mailed: issue certificates to go on`,
  mailUnknown: ({ count }) => `${many(count, 'e-mail', 'e-mails')} may or may not have gone out: please look`,
};

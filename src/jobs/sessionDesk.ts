// What waits for the coordinator among logged sessions, for the panel. Changes nothing.
import { hoursAndMinutes } from '../core/hours/hoursTab';
import { toDecide } from '../core/hours/toDecide';
import { readProgram } from './certifying/readProgram';
import { chosenLanguage, sayIn } from './running/language';

export interface SessionDesk {
  readonly cases: readonly {
    readonly session: string;
    readonly mentor: string;
    readonly mentee: string;
    readonly day: string;
    readonly length: string;
    readonly isDisputed: boolean;
    readonly why: string;
    /** The own words of whoever disputed it. */
    readonly comment: string;
  }[];
}

export function sessionDesk(): SessionDesk {
  const { ledger, people, pairs, sessions, settingsTab } = readProgram();
  const speak = sayIn(chosenLanguage(settingsTab));
  const comments = new Map(sessions.map(({ id, comment }) => [id, comment]));
  return {
    cases: toDecide(ledger.entries, people, pairs).map(({ entry, mentor, mentee, reasons }) => ({
      session: entry.id,
      mentor: mentor?.name ?? entry.mentorId,
      mentee: mentee?.name ?? '',
      day: entry.day,
      length: hoursAndMinutes(entry.logged),
      isDisputed: entry.outcome === 'Disputed',
      why: reasons.map(speak).join(' '),
      comment: comments.get(entry.id) ?? '',
    })),
  };
}

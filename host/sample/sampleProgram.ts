// One term of a medical school's mentoring program, invented from a seed: what a coordinator's spreadsheet
// holds at the end of a term, before the add-on has touched it.
import type { WorkbookData } from '../workbook/model';
import { workbookOf } from '../files/workbookOf';
import { agree } from './agreements';
import { nameSource, type SampleLanguage, seededFaker } from './names';
import { sampleGroup } from './people';
import { type Response, responseTab } from './responseTab';
import { menteeQuestions, mentorQuestions, signUpResponses } from './signUpTabs';
import {
  confirmationQuestions,
  confirmationResponse,
  sessionQuestions,
  sessionResponse,
  withConfirmations,
} from './sessionTabs';
import { sampleSessions } from './sessions';
import { settingsTab } from './settingsTab';
import { surveyTab } from './survey';
import { trainingQuestions, trainingResponses } from './training';
import { en } from './words/en';
import { ko } from './words/ko';
import type { SampleWords } from './words/words';
import { wrongSessions } from './wrongSessions';

export interface SampleOptions {
  /** How many times 67 people, about 200 sessions and 19 survey answers. */
  readonly size?: number;
  readonly seed?: number;
  readonly language?: SampleLanguage;
}

const SAMPLE_ZONE = 'Asia/Seoul';

/**
 * Makes the sample workbook: six response tabs as Google Forms fills them, and the few settings that a coordinator
 * has filled in. Equal options give equal workbooks.
 *
 * Of each 33 mentees 28 agreed with a mentor before signing up, and only these 28 pairs have met; the others
 * wait for a proposal. One mentee has no time that any mentor has, one does not consent.
 *
 * @throws RangeError when `size` is not a whole number from 1.
 */
export function sampleProgram({ size = 1, seed = 1, language = 'en' }: SampleOptions = {}): WorkbookData {
  if (!Number.isInteger(size) || size < 1)
    throw new RangeError(`sampleProgram: size must be 1 or more, got ${size}`);

  const words = language === 'ko' ? ko : en;
  const faker = seededFaker(language, seed);
  const drawName = nameSource(language);
  const answers = emptyAnswers();
  for (let group = 0; group < size; group += 1) addGroup(answers, group, words, faker, drawName);

  const tab = (id: number, name: string, questions: string[], responses: Response[]) =>
    responseTab({ id, name, timestamp: words.timestamp, questions, responses });
  const sheets = [
    tab(1, words.tabs.mentors, mentorQuestions(words), answers.mentors),
    tab(2, words.tabs.mentees, menteeQuestions(words), answers.mentees),
    tab(3, words.tabs.training, trainingQuestions(words), answers.training),
    tab(4, words.tabs.sessions, sessionQuestions(words), answers.sessions),
    tab(5, words.tabs.confirmations, confirmationQuestions(words), answers.confirmations),
    surveyTab(6, words.tabs.survey, size),
    settingsTab(7, words),
  ];
  return {
    ...workbookOf(language === 'ko' ? '또래 멘토링' : 'Peer mentoring', sheets, { timeZone: SAMPLE_ZONE }),
    id: 'sample-program',
  };
}

type Answers = Record<'mentors' | 'mentees' | 'training' | 'sessions' | 'confirmations', Response[]>;

const emptyAnswers = (): Answers => ({
  mentors: [],
  mentees: [],
  training: [],
  sessions: [],
  confirmations: [],
});

/** The steps of one term, in its order: sign up, train, meet and log, confirm. */
function addGroup(
  answers: Answers,
  group: number,
  words: SampleWords,
  faker: ReturnType<typeof seededFaker>,
  drawName: ReturnType<typeof nameSource>,
): void {
  const { mentors, mentees } = sampleGroup(group, faker, drawName, words);
  const stranger = drawName('female');
  const agreements = agree(mentors, mentees, words);
  const signUps = signUpResponses(agreements, stranger, faker, words);
  answers.mentors.push(...signUps.mentors);
  answers.mentees.push(...signUps.mentees);
  answers.training.push(
    ...trainingResponses(mentors, faker, words),
    ...trainingResponses(mentees, faker, words),
  );

  const sessions = sampleSessions(agreements.pairs, faker, words);
  const logged = [
    ...withConfirmations(sessions, faker),
    ...wrongSessions(sessions, agreements.pairs, stranger, words),
  ];
  answers.sessions.push(...logged.map((session) => sessionResponse(session, faker)));
  answers.confirmations.push(
    ...logged.flatMap((session) => confirmationResponse(session, faker, words) ?? []),
  );
}

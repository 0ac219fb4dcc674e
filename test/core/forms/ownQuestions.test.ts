import { formInWords } from '../../../src/core/forms/allForms';
import { ownQuestions } from '../../../src/core/forms/ownQuestions';
import { readFormSettings } from '../../../src/core/forms/settings';
import { questionsFromTab, questionsToTab } from '../../../src/core/responses/questionsTab';
import { speak } from '../../../src/text/speak';
import { readBack } from '../responses/responseTab';

const form = (name: 'survey' | 'menteeSignUp') =>
  formInWords(name, readFormSettings(undefined), (phrase) => speak(phrase, 'en'));

const HEADERS = [
  'Horodateur',
  'Adresse e-mail',
  'What was your role in the program?',
  'Program satisfaction [Was the peer mentoring program appropriate?]',
  'Which roles should a mentor have? (choose up to three)',
  'A question added by hand',
];

describe('ownQuestions', () => {
  const rows = ownQuestions(form('survey'), { name: 'Survey', headers: HEADERS });
  const ofLabel = (label: string) => rows.find(({ question }) => question.label === label)!.question;

  it('knows time and address by their place, whatever language Google writes them in', () => {
    expect(rows.slice(0, 2).map(({ question }) => question.kind)).toEqual(['timestamp', 'e-mail']);
  });

  it('knows scale, options and result tab of each question', () => {
    expect(ofLabel(HEADERS[3]!)).toMatchObject({ kind: 'Likert', section: 'Satisfaction', inTables: true });
    expect(ofLabel(HEADERS[3]!).scale!.levels.map(({ score }) => score)).toEqual([1, 2, 3, 4, 5]);
    expect(ofLabel(HEADERS[4]!).options).toContain('Emotional support');
    expect(new Set(rows.map(({ question }) => question.purpose))).toEqual(new Set(['survey']));
  });

  it('says nothing of a question that was added by hand', () => {
    expect(rows.map(({ question }) => question.label)).not.toContain(HEADERS[5]);
  });

  it('is read back from the tab Questions as it was written, as decided', () => {
    const read = questionsFromTab(readBack(questionsToTab(rows)));
    expect(read.every(({ isDecided }) => isDecided)).toBe(true);
    expect(read.map(({ question }) => question)).toEqual(rows.map(({ question }) => question));
  });
});

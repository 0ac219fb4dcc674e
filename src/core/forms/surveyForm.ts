// The survey at the end of a term, with the questions of the study from which the result tables come.
import { PEOPLE, SIGN_UP_FIELDS } from '../program';
import type { FormDefinition } from './form';
import { asks, REQUIRED, surveys } from './items';
import type { FormSettings } from './settings';
import { say } from './words';

/** Ratings go from 1 to this. */
const HIGHEST_SCORE = 5;

/** The question about a mentor's roles allows so many answers. */
const MOST_ROLES = 3;

export const survey = (settings: FormSettings): FormDefinition => ({
  name: 'survey',
  purpose: 'survey',
  title: say('titleSurvey'),
  about: say(settings.surveyCollectsEmail ? 'aboutSurvey' : 'aboutSurveyAnonymous'),
  thanks: say('thanks'),
  collectsEmail: settings.surveyCollectsEmail,
  items: [
    asks('choice', say('askSurveyConsent'), ['consent', PEOPLE.consent], {
      ...REQUIRED,
      options: say('listSurveyConsent'),
    }),
    surveys('choice', say('askSurveyRole'), ['role', 'Responses', PEOPLE.role], {
      ...REQUIRED,
      options: say('listRoles'),
    }),
    surveys('list', say('askSurveyYear'), ['year level', 'Responses', PEOPLE.yearLevel], {
      options: settings.yearLevels,
    }),
    surveys('choice', say('askGender'), ['single choice', 'Responses', SIGN_UP_FIELDS.gender], {
      options: say('listGenders'),
    }),
    surveys('choice', say('askSemesters'), ['single choice', 'Responses'], {
      options: say('listSemesters'),
    }),
    surveys('choice', say('askMeetings'), ['single choice', 'Program details'], {
      options: say('listMeetings'),
    }),
    surveys('checkboxes', say('askMethods'), ['multiple choice', 'Program details'], {
      options: say('listMethods'),
    }),
    surveys('choice', say('askHours'), ['single choice', 'Program details'], {
      options: say('listHours'),
    }),
    surveys('checkboxes', say('askLocations'), ['multiple choice', 'Program details'], {
      options: settings.places || say('listLocations'),
      hasOther: true,
    }),
    surveys('grid', say('askSatisfaction'), ['Likert', 'Satisfaction'], {
      help: say('helpScale'),
      rows: say('listSatisfaction'),
      options: say('listEnds'),
      atMost: HIGHEST_SCORE,
    }),
    surveys('scale', say('askOverall'), ['Likert', 'Satisfaction'], {
      options: say('listOverallEnds'),
      atMost: HIGHEST_SCORE,
    }),
    surveys('checkboxes', say('askWhyMentor'), ['multiple choice', 'Purposes'], {
      askedOf: 'mentor',
      options: say('listWhyMentor'),
      hasOther: true,
    }),
    surveys('checkboxes', say('askWhyMentee'), ['multiple choice', 'Purposes'], {
      askedOf: 'mentee',
      options: say('listWhyMentee'),
      hasOther: true,
    }),
    surveys('checkboxes', say('askRoles'), ['multiple choice', 'Mentor roles'], {
      options: say('listMentorRoles'),
      hasOther: true,
      atMost: MOST_ROLES,
    }),
    surveys('paragraph', say('askGained'), ['open text', 'Themes']),
    surveys('paragraph', say('askWorst'), ['open text', 'Themes']),
    surveys('paragraph', say('askImprove'), ['open text', 'Themes']),
  ],
});

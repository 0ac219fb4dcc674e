// The phrases of forms: their titles, questions and options, and what is told about making them.
// Options and rows of a grid are one phrase each, joined by semicolons.
import { phraser, type NoGaps } from '../phrase';

type Plain<Code extends string> = { readonly [Name in Code]: NoGaps };

type Titles =
  `${'title' | 'about'}${'MentorSignUp' | 'MenteeSignUp' | 'Training' | 'Log' | 'Confirmation' | 'Survey'}`;

type Asked = `ask${
  | 'Name'
  | 'PartnerConsent'
  | 'YearLevel'
  | 'MentorPurpose'
  | 'MenteePurpose'
  | 'OwnWish'
  | 'AreasOffered'
  | 'Area1'
  | 'Area2'
  | 'Area3'
  | 'WaysOffered'
  | 'WaysWanted'
  | 'Times'
  | 'Modes'
  | 'Places'
  | 'Languages'
  | 'Gender'
  | 'GenderWish'
  | 'NamedMentees'
  | 'NamedMentors'
  | 'Capacity'
  | 'PairId'
  | 'Partner'
  | 'Date'
  | 'Start'
  | 'End'
  | 'Minutes'
  | 'Mode'
  | 'Place'
  | 'Areas'
  | 'WhatWeDid'
  | 'Corrects'
  | 'RequestId'
  | 'Code'
  | 'Answer'
  | 'Lines'
  | 'Comment'
  | 'TrainingTitle'
  | 'TrainingDate'
  | 'TrainingMinutes'
  | 'Attended'
  | 'SurveyConsent'
  | 'SurveyRole'
  | 'SurveyYear'
  | 'Semesters'
  | 'Meetings'
  | 'Methods'
  | 'Hours'
  | 'Locations'
  | 'Satisfaction'
  | 'Overall'
  | 'WhyMentor'
  | 'WhyMentee'
  | 'Roles'
  | 'Gained'
  | 'Worst'
  | 'Improve'}`;

type Helps = `help${
  'Times' | 'FilledIn' | 'PairId' | 'Partner' | 'Minutes' | 'WhatWeDid' | 'Corrects' | 'Lines' | 'Scale'}`;

type Pages = `page${'Mentors' | 'Mentees' | 'All'}`;

type Lists = `list${
  | 'PartnerConsent'
  | 'OwnWish'
  | 'Areas'
  | 'Ways'
  | 'Times'
  | 'Modes'
  | 'Places'
  | 'Languages'
  | 'Genders'
  | 'GenderWishes'
  | 'Answers'
  | 'Lines'
  | 'YesNo'
  | 'SurveyConsent'
  | 'Roles'
  | 'Semesters'
  | 'Meetings'
  | 'Methods'
  | 'Hours'
  | 'Locations'
  | 'Ends'
  | 'OverallEnds'
  | 'Satisfaction'
  | 'WhyMentor'
  | 'WhyMentee'
  | 'MentorRoles'}`;

type Settings = `set${
  | 'Language'
  | 'Areas'
  | 'Ways'
  | 'Times'
  | 'Modes'
  | 'Places'
  | 'Languages'
  | 'SurveyEmail'
  | 'ConfirmationLink'
  | 'MentorSurveyLink'
  | 'MenteeSurveyLink'
  | 'FormLinks'}`;

type KindWords =
  `kind${'Text' | 'Paragraph' | 'Choice' | 'List' | 'Checkboxes' | 'Scale' | 'Grid' | 'Date' | 'Time'}`;

/** How a form stands, and what came of making some. */
interface MakingWords {
  askToMake: NoGaps;
  whyOwnForm: NoGaps;
  nothingChosen: NoGaps;
  formsMade: { ready: number; left: number };
  questionsWritten: NoGaps;
  formsNotPermitted: { grantUrl: string };
  triggerNotPermitted: { grantUrl: string };
  formUnknown: { title: string };
  formNotOpened: { title: string; owner: string };
  tabNotThere: { title: string };
  tabGone: { title: string };
  ofAnotherAccount: { title: string; owner: string };
  watching: { owner: string };
  notWatching: NoGaps;
  standNone: NoGaps;
  standUnknown: NoGaps;
  standUnfinished: NoGaps;
  standFormGone: NoGaps;
  standTabGone: NoGaps;
  standReady: NoGaps;
}

/** Reminders to answer the survey. */
interface ReminderWords {
  noteReminder: NoGaps;
  remindNothing: NoGaps;
  remindPlanned: { mails: number; answered: number; people: number; left: number };
  remindSent: { sent: number; before: number; waiting: number; failed: number };
  remindNoSurvey: NoGaps;
  remindAnonymous: { answers: number; people: number };
  remindNoLink: NoGaps;
  remindNoAddress: { count: number };
  remindToday: { count: number };
  remindUnknown: { name: string };
  remindSubject: { program: string };
  remindHello: { name: string };
  remindAsk: { program: string };
  remindLink: { link: string };
  remindContact: { name: string; email: string };
  remindThanks: NoGaps;
}

export type FormsWords = Plain<
  Titles | Asked | Helps | Pages | Lists | Settings | KindWords | 'thanks' | 'aboutSurveyAnonymous'
> &
  MakingWords &
  ReminderWords;

export const say = phraser<FormsWords>('forms');

// The two sign-up forms: what pairs are made of, asked of mentors and of mentees.
import { PEOPLE, SIGN_UP_FIELDS as F } from '../program';
import type { FormDefinition, FormItem } from './form';
import { asks, REQUIRED } from './items';
import type { FormSettings } from './settings';
import { say } from './words';

/** Most mentees that one mentor can offer to take. */
const MOST_MENTEES = 20;

export const mentorSignUp = (settings: FormSettings): FormDefinition => ({
  name: 'mentorSignUp',
  purpose: 'mentor sign-up',
  title: say('titleMentorSignUp'),
  about: say('aboutMentorSignUp'),
  thanks: say('thanks'),
  collectsEmail: true,
  items: [
    ...aboutYou(settings),
    asks('paragraph', say('askMentorPurpose'), ['open text', F.purpose]),
    ownWish,
    asks('checkboxes', say('askAreasOffered'), ['multiple choice', F.helpAreas], {
      ...REQUIRED,
      options: settings.helpAreas || say('listAreas'),
    }),
    asks('checkboxes', say('askWaysOffered'), ['multiple choice', F.waysOfHelping], {
      options: settings.waysOfHelping || say('listWays'),
    }),
    ...meeting(settings),
    asks('text', say('askNamedMentees'), ['person field', F.namedPartners]),
    asks('number', say('askCapacity'), ['number', PEOPLE.places], { ...REQUIRED, atMost: MOST_MENTEES }),
  ],
});

export const menteeSignUp = (settings: FormSettings): FormDefinition => {
  const area = { options: settings.helpAreas || say('listAreas') };
  return {
    name: 'menteeSignUp',
    purpose: 'mentee sign-up',
    title: say('titleMenteeSignUp'),
    about: say('aboutMenteeSignUp'),
    thanks: say('thanks'),
    collectsEmail: true,
    items: [
      ...aboutYou(settings),
      asks('paragraph', say('askMenteePurpose'), ['open text', F.purpose]),
      ownWish,
      asks('list', say('askArea1'), ['single choice', F.helpAreas], { ...REQUIRED, ...area }),
      asks('list', say('askArea2'), ['single choice', F.helpAreas], area),
      asks('list', say('askArea3'), ['single choice', F.helpAreas], area),
      asks('checkboxes', say('askWaysWanted'), ['multiple choice', F.waysOfHelping], {
        options: settings.waysOfHelping || say('listWays'),
      }),
      ...meeting(settings),
      asks('text', say('askNamedMentors'), ['person field', F.namedPartners]),
    ],
  };
};

const aboutYou = (settings: FormSettings): readonly FormItem[] => [
  asks('text', say('askName'), ['name', PEOPLE.name], REQUIRED),
  asks('choice', say('askPartnerConsent'), ['consent', PEOPLE.consent], {
    ...REQUIRED,
    options: say('listPartnerConsent'),
  }),
  asks('list', say('askYearLevel'), ['year level', PEOPLE.yearLevel], {
    ...REQUIRED,
    options: settings.yearLevels,
  }),
];

const ownWish = asks('choice', say('askOwnWish'), ['single choice', F.ownWish], {
  options: say('listOwnWish'),
});

const meeting = (settings: FormSettings): readonly FormItem[] => [
  asks('checkboxes', say('askTimes'), ['multiple choice', F.times], {
    ...REQUIRED,
    options: settings.times || say('listTimes'),
    help: say('helpTimes'),
  }),
  asks('checkboxes', say('askModes'), ['multiple choice', F.mode], {
    options: settings.modes || say('listModes'),
  }),
  asks('checkboxes', say('askPlaces'), ['multiple choice', F.meetingPlaces], {
    options: settings.places || say('listPlaces'),
    hasOther: true,
  }),
  asks('checkboxes', say('askLanguages'), ['multiple choice', F.languages], {
    options: settings.languages || say('listLanguages'),
    hasOther: true,
  }),
  asks('choice', say('askGender'), ['single choice', F.gender], { options: say('listGenders') }),
  asks('choice', say('askGenderWish'), ['single choice', F.genderWish], {
    options: say('listGenderWishes'),
  }),
];

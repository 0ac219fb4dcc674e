// The forms of the weeks between: session log, confirmation of sessions, attendance at the training.
import { LOG_FIELDS as F } from '../program';
import type { FormDefinition } from './form';
import { asks, REQUIRED } from './items';
import type { FormSettings } from './settings';
import { say } from './words';

/** Longest training that a line of the form takes, a whole day. */
const MINUTES_OF_A_DAY = 1440;

/** Filled in by the mentor, or by the mentee; the link that a pair gets names the pair already. */
export const sessionLog = (settings: FormSettings): FormDefinition => ({
  name: 'log',
  purpose: 'session log',
  title: say('titleLog'),
  about: say('aboutLog'),
  thanks: say('thanks'),
  collectsEmail: true,
  items: [
    asks('text', say('askPairId'), ['person field', F.pairId], { help: say('helpPairId') }),
    asks('text', say('askPartner'), ['person field', F.mentee], { help: say('helpPartner') }),
    asks('date', say('askDate'), ['date', F.day], REQUIRED),
    asks('time', say('askStart'), ['date', F.start]),
    asks('time', say('askEnd'), ['date', F.end]),
    asks('number', say('askMinutes'), ['number', F.minutes], {
      help: say('helpMinutes'),
      atMost: MINUTES_OF_A_DAY,
    }),
    asks('choice', say('askMode'), ['single choice', F.mode], {
      ...REQUIRED,
      options: settings.modes || say('listModes'),
    }),
    asks('choice', say('askPlace'), ['single choice', F.place], {
      options: settings.places || say('listPlaces'),
      hasOther: true,
    }),
    asks('checkboxes', say('askAreas'), ['multiple choice', F.areas], {
      options: settings.helpAreas || say('listAreas'),
    }),
    asks('text', say('askWhatWeDid'), ['open text', F.whatWeDid], { help: say('helpWhatWeDid') }),
    asks('text', say('askCorrects'), ['open text', F.corrects], { help: say('helpCorrects') }),
  ],
});

/** Reached only by an e-mailed link, which brings the request and its code. */
export const confirmation = (): FormDefinition => ({
  name: 'confirmation',
  purpose: 'confirmation',
  title: say('titleConfirmation'),
  about: say('aboutConfirmation'),
  thanks: say('thanks'),
  collectsEmail: true,
  items: [
    asks('text', say('askRequestId'), ['open text', F.requestId], { ...REQUIRED, help: say('helpFilledIn') }),
    asks('text', say('askCode'), ['open text', F.code], { ...REQUIRED, help: say('helpFilledIn') }),
    asks('choice', say('askAnswer'), ['single choice', F.answer], {
      ...REQUIRED,
      options: say('listAnswers'),
    }),
    asks('checkboxes', say('askLines'), ['multiple choice', F.lines], {
      help: say('helpLines'),
      options: say('listLines'),
    }),
    asks('paragraph', say('askComment'), ['open text', F.comment]),
  ],
});

export const training = (): FormDefinition => ({
  name: 'training',
  purpose: 'training',
  title: say('titleTraining'),
  about: say('aboutTraining'),
  thanks: say('thanks'),
  collectsEmail: true,
  items: [
    asks('date', say('askTrainingDate'), ['date', F.day], REQUIRED),
    asks('number', say('askTrainingMinutes'), ['number', F.minutes], {
      ...REQUIRED,
      atMost: MINUTES_OF_A_DAY,
    }),
    asks('choice', say('askAttended'), ['single choice', F.attended], {
      ...REQUIRED,
      options: say('listYesNo'),
    }),
    asks('text', say('askTrainingTitle'), ['open text', F.title]),
  ],
});

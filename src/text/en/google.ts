import type { GoogleWords } from '../../google/words';
import type { Sentences } from '../catalogue';

export const google: Sentences<GoogleWords> = {
  busy: 'Someone else is working in this spreadsheet with the add-on right now. Please try again in a minute.',
  serviceOff: ({ service }) =>
    `The Google service "${service}" is switched off for this script. In the script editor, open Services and add it.`,
  noSpreadsheet: 'Open a spreadsheet first, then use the add-on from its menu.',
};

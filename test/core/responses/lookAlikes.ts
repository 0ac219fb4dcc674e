// Invented response sheets like five published ones: as many columns of the same kinds, with the same quirks
// (commas inside options, write-ins, letter case, numbers that start again, grids, two export routes).
import type { TabData } from '../../../src/core/table';
import { times } from './responseTab';

/** A column: its header and its answers, repeated or cut to the number of rows. */
type LookAlike = readonly [header: string, answers: readonly string[]];

const WORDS = 'river stone lamp green early quiet paper window seven market north winter bread cloud'.split(
  ' ',
);
const word = (seed: number): string => WORDS[seed % WORDS.length]!;

/** Sentences that all differ. */
const sentences = (count: number, words = 9): string[] =>
  Array.from({ length: count }, (_, row) =>
    [...Array.from({ length: words }, (_, place) => word(row * (place + 3) + place)), String(row)].join(' '),
  );
const names = (count: number): string[] =>
  Array.from({ length: count }, (_, row) => `${word(row)} ${word(row * 5 + 2)} ${row}`);
const links = (count: number): string[] =>
  Array.from({ length: count }, (_, row) => `https://example.edu/${word(row)}/${row}`);
const blanks = (count: number): string[] => Array.from({ length: count }, () => '');
/** Answers with several options: each row takes those whose turn it is. */
const several = (options: readonly string[], count: number, join: string): string[] =>
  Array.from({ length: count }, (_, row) => {
    const chosen = options.filter((_, index) => (row + index) % (index + 2) === 0 || (row + index) % 5 === 0);
    return (chosen.length > 0 ? chosen : [options[row % options.length]!]).join(join);
  });

function sheet(
  name: string,
  rows: number,
  at: (row: number) => string,
  columns: readonly LookAlike[],
): TabData {
  // Each column begins at another place, so that no two of them go together.
  const cell = ([, answers]: LookAlike, column: number, row: number): string =>
    answers[(row * 7 + column * 11) % answers.length] ?? '';
  return {
    name,
    headers: ['Timestamp', ...columns.map(([header]) => header)],
    rows: Array.from({ length: rows }, (_, row) => [
      at(row),
      ...columns.map((each, column) => cell(each, column, row)),
    ]),
    firstRow: 2,
  };
}

const two = (value: number): string => String(value % 60).padStart(2, '0');
const linked = (row: number): string => `4/${1 + (row % 28)}/2016 19:${two(row)}:${two(row * 7)}`;
const downloaded =
  (zone: string) =>
  (row: number): string =>
    `2020/06/${two(1 + (row % 28))} 4:${two(row)}:${two(row * 7)} PM ${zone}`;

const LEVELS = [
  'Advanced (juniors and seniors)',
  'Graduate',
  'Intermediate (sophomores and juniors)',
  'Mixed (talks, workshops, evening training)',
  'MOOC',
];

const workshops = sheet('jupyter_education2016', 125, linked, [
  ['What is the official name of your workshop?', [...names(100), ...blanks(17)]],
  ['At what school (or through what organization) is it taught?', [...names(110), ...blanks(12)]],
  ['If there is a page, please list it here:', [...links(60), ...blanks(64)]],
  [
    'If your handouts are available online, please include the URL:',
    [...links(67), 'not yet', ...blanks(58)],
  ],
  ['What are the names of the workshop instructors?', [...names(86), ...blanks(37)]],
  [
    'How often is it held?',
    [
      ...times({ 'Every year': 69, 'Every term / quarter': 24, 'Ad-hoc (e.g. on request)': 11, Once: 10 }),
      ...names(8),
    ],
  ],
  [
    'Approximately how many take part?',
    times({ '10 - 25': 50, '25 - 50': 35, '50 - 100': 13, 'Less than 10': 9 }),
  ],
  ['What level is it?', [...several(LEVELS, 118, ', '), ...names(7).map((name) => `${name}, and more, too`)]],
  [
    'What is the least experience that is expected?',
    times({ 'None at all (no experience)': 53, 'A little (~1 term)': 36, 'Some (a year)': 30 }),
  ],
  [
    'What field(s) is it related to?',
    [
      ...several(['Anatomy', 'Physiology', 'Ethics', 'Statistics', 'Genetics', 'Law'], 110, ', '),
      ...names(15),
    ],
  ],
  ['What are the biggest pain points?', [...sentences(96, 14), 'Time', 'Time', ...blanks(26)]],
  [
    'Please indicate which of the following you use:',
    several(['Slides', 'Handouts', 'Videos', 'Quizzes', 'Flash cards'], 120, ', '),
  ],
  [
    'Do you use anything of your own?',
    [...blanks(75), ...times({ No: 8, None: 3, no: 3 }), ...sentences(34, 5)],
  ],
  [
    'How do people get the material? (i.e. where is it kept?)',
    [
      ...times({
        'They have it on their own computers': 49,
        Library: 22,
        'It is on computers in a room of the school': 21,
        'N/A': 4,
      }),
      ...names(18),
    ],
  ],
  [
    'What language(s) will be used?',
    [
      ...times({ Korean: 49, English: 22, 'English, Korean': 19, 'French, English, Korean': 3 }),
      ...several(['Korean', 'English', 'French', 'Spanish'], 30, ', '),
    ],
  ],
  [
    'Which device(s) will be used?',
    [
      ...times({ Laptop: 89, 'Laptop, Tablet': 3, Tablet: 3, 'Laptop, Phone': 2, Phone: 2 }),
      ...blanks(14),
      ...names(10),
    ],
  ],
  [
    'What do you use it for?',
    several(['In-class exercises', 'Homework / problem sets', 'Lab exercises', 'Exams'], 120, ', '),
  ],
  [
    'What types of questions do you ask?',
    several(
      ['Graded exercises', 'Graded answers (prose)', 'Ungraded exercises', 'Ungraded answers (prose)'],
      110,
      ', ',
    ),
  ],
  [
    'How do you do the grading?',
    [
      ...times({
        'By hand': 56,
        'N/A': 25,
        Software: 9,
        'By hand, Peers': 4,
        'Software, By hand': 3,
        Peers: 3,
      }),
      ...blanks(19),
    ],
  ],
  [
    'What do you look at?',
    [
      ...times({
        Correctness: 31,
        'Style, Correctness, Clarity': 23,
        'N/A': 21,
        'Correctness, Clarity': 18,
        Style: 9,
      }),
    ],
  ],
  ['Are there other ways that were not covered?', [...blanks(97), ...times({ No: 4 }), ...sentences(24, 6)]],
  ['What are the pain points in grading?', [...blanks(66), ...sentences(59, 12)]],
  ['Are there other ways in which you use it?', [...blanks(89), ...times({ No: 4 }), ...sentences(32, 6)]],
  ['Do you have suggestions?', [...blanks(76), ...sentences(49, 5)]],
]);

const sandwich = sheet('hotdog_spring25_selfdescribe', 64, linked, [
  ['Is soup a drink?', [...times({ No: 27, Yes: 13, NO: 3, YES: 3, 'no ': 4, yes: 3 }), ...names(7)]],
  ['What is the rationale behind your opinion?', [...sentences(61, 14), ...blanks(3)]],
  ['Are you enrolled at present?', times({ Yes: 58, No: 6 })],
  ['What is your field of study?', [...names(57), ...times({ biology: 2, Nursing: 2 }), ...blanks(3)]],
  [
    'What state or country were you born in?',
    [...times({ Ohio: 9, 'Ohio ': 3, OH: 3, Peru: 3, Chile: 2 }), ...names(44)],
  ],
  [
    'What is your current academic year?',
    [...times({ 'Fourth year': 25, 'Third year': 16, 'Second year': 9, 'First year': 5 }), ...blanks(9)],
  ],
  ['Gender: How do you identify?', [...times({ Woman: 35, Man: 22, 'Non-binary': 4 }), ...names(2)]],
  [
    'You preferred to self-describe; please share below',
    [...blanks(61), 'quiet river', 'green', 'lamp stone'],
  ],
]);

const DEGREES = {
  'Strongly affects it': 52,
  'Moderately affects it': 39,
  'Slightly affects it': 6,
  'Does not affect it': 9,
};

const attitudes = sheet(
  'boycott_repeated_numbers',
  106,
  (row) => `12/${1 + (row % 9)}/2023 5:${two(row)}:${two(row * 7)}`,
  [
    ['Gender', times({ Male: 63, Female: 43 })],
    ['Age', times({ '16-24 Years': 99, '25-34 Years': 5, 'older than that': 1 })],
    [
      'Income Level',
      times({ 'Less than 30,000 a month': 72, '30,000 - 59,999 a month': 10, '60,000 - 99,999 a month': 10 }),
    ],
    [
      'Media Usage',
      times({ '3-4 hours per day': 44, '1-2 hours per day': 22, '7 or more hours per day': 10 }),
    ],
    [
      'Previous Participation',
      times({
        'No Previous Part': 46,
        'Occasionally Taking Part': 36,
        'Actively Taking Part': 19,
        'Previously Taking Part': 5,
      }),
    ],
    [
      '1- What is your primary source?',
      times({ 'Social media': 92, 'News sites and portals': 7, 'Talks with friends and family': 5 }),
    ],
    [
      '2- How would you rate the awareness?',
      times({ High: 41, Moderate: 30, 'Very High': 22, Low: 8, 'Very Low': 5 }),
    ],
    [
      '3- Do you check it before buying?',
      times({
        'Always check before buying': 44,
        'Often check before buying': 30,
        'Occasionally check before buying': 13,
        'Rarely check before buying': 12,
        'Never check before buying': 7,
      }),
    ],
    [
      '4-  To what extent is your knowledge accurate?',
      times({
        'Somewhat accurate': 46,
        'Very accurate': 37,
        Neutral: 16,
        'Not very accurate': 4,
        'Not at all accurate': 3,
      }),
    ],
    [
      '5-  How confident are you?',
      times({
        Confident: 53,
        Neutral: 22,
        'Very confident': 19,
        'Not very confident': 9,
        'Not at all confident': 3,
      }),
    ],
    [
      '1-  How frequently do you see it? ',
      times({
        'Multiple times a day': 71,
        'Several times a week': 16,
        'Once a day': 8,
        Occasionally: 7,
        'Rarely or never': 4,
      }),
    ],
    [
      '2- Have you ever shared it?',
      times({
        'No, but I support the cause': 41,
        'Yes, frequently': 30,
        'Yes, occasionally': 25,
        'I have no opinion': 7,
      }),
    ],
    ['3- To what extent does it affect you?', times(DEGREES)],
    [
      '4- What motivates your decision?',
      times({ 'Human concerns': 97, 'Media influence': 4, 'Money matters': 4 }),
    ],
    ['5-  Do you follow accounts?', times({ No: 51, Yes: 41, 'Not sure': 14 })],
    [
      '1- Do you think of the consequences?',
      times({ Always: 42, Often: 30, Never: 15, Occasionally: 12, Rarely: 7 }),
    ],
    ['2- Can it encourage local shops?', times({ Yes: 79, Somewhat: 14, Neutral: 7, No: 4, Doubtful: 2 })],
    ['3- Are workers affected?', times({ Yes: 45, Maybe: 38, Unsure: 15, Doubtful: 4, No: 4 })],
    [
      '4-  To what extent does it affect trade?',
      times({
        'Strongly affects': 44,
        'Somewhat affects': 42,
        Neutral: 10,
        'Minimally affects': 7,
        'Does not affect': 3,
      }),
    ],
    [
      '5-  What role should the state play?',
      times({
        'Actively support and guide': 77,
        'Support but not guide': 12,
        'Remain neutral': 11,
        'Actively discourage it': 4,
      }),
    ],
  ],
);

const RELEVANCE = [
  ...times({ 'Critical to me': 90, 'Somewhat useful': 78, 'Not relevant for me': 54 }),
  ...blanks(17),
];
const FEATURES = [
  'Rooms',
  'Times ',
  'Mail',
  'Lists',
  'Tables / Charts',
  'Forms',
  'Pairs',
  'Hours',
  'Many users',
  'Phones',
];

const tools = sheet('dask2020_grid_est', 239, downloaded('EST'), [
  [
    'How often do you use it?',
    times({
      Occasionally: 113,
      'Every day': 84,
      'Just looking for now': 31,
      'I use it all the time, even when I sleep': 11,
    }),
  ],
  ['Parts in use', several(['Lists', 'Delays', 'Arrays', 'Bags', 'Frames', 'Futures'], 239, ';')],
  [
    'By hand or by plan?',
    [
      ...times({
        'By hand:  I type and look': 79,
        'By plan: I leave it to run later': 42,
        'By hand:  I type and look;By plan: I leave it to run later': 115,
      }),
      ...blanks(3),
    ],
  ],
  [
    'Own machine or many?',
    several(['Own laptop', 'Large workstation', 'Cluster of 2-10 machines', 'Cloud'], 239, ';'),
  ],
  [
    'What have you used for support?',
    several(
      ['Documentation', 'Examples at example.org', 'Issue tracker (reading, not writing)', 'Chat'],
      239,
      ';',
    ),
  ],
  [
    'Which would help you most?',
    times({
      'More examples in my field': 93,
      'Better speed': 52,
      'More documentation': 31,
      'New features': 28,
    }),
  ],
  ['Is it stable enough for you?', [...times({ Yes: 191, No: 41 }), ...blanks(7)]],
  ...FEATURES.map((feature): LookAlike => [`What do you care about most?  [${feature}]`, RELEVANCE]),
  [
    'If you use many machines, how do you start it? ',
    [
      ...several(['SSH', 'Ships', 'Scheduler (A, B, C or similar)', 'My workplace has its own'], 190, ';'),
      ...blanks(49),
    ],
  ],
  [
    'Do you use its helpers?',
    [
      ...several(['helper-one', "The image at example's page", 'helper-ssh', 'helper-net'], 136, ';'),
      ...blanks(103),
    ],
  ],
  [
    'Preferred cloud?',
    [
      ...times({
        'First Services (FS)': 63,
        'First Services (FS);Second Platform (SP)': 23,
        'Second Platform (SP)': 21,
      }),
      ...blanks(74),
    ],
  ],
  [
    'What else do you use with it?',
    [
      ...['numpy', 'Numpy', 'pandas', 'Pandas', 'scipy', 'SciPy'].flatMap((first, turn) =>
        names(25).map((name, row) =>
          row % 2 ? `${first}, ${name}${turn}` : `${name}${turn}, ${word(row)}, ${first}`,
        ),
      ),
      ...blanks(64),
    ],
  ],
  [
    'How easy is it to move to a newer version',
    [...times({ '4.0': 110, '3.0': 101, '2.0': 17, '1.0': 4 }), ...blanks(7)],
  ],
  [
    'How do you look at it?',
    [
      ...times({
        'Through a browser': 109,
        'Through a browser;With the extension': 51,
        'With the extension': 35,
        'At what?': 33,
      }),
    ],
  ],
  [
    'Do you use it in a larger group?',
    [
      ...times({
        'I use it mostly on my own': 122,
        'My team also uses it': 94,
        'Beyond my group, many people use it': 19,
      }),
      ...blanks(4),
    ],
  ],
]);

const LONG_CONSENT = `This survey is run by a company abroad and is subject to the laws there. ${sentences(1, 60)[0]} By answering you consent to take part.`;

const languages = sheet('ds_language_mdt', 85, downloaded('MDT'), [
  [LONG_CONSENT, times({ 'I agree': 85 })],
  [
    'What is your background?',
    [...times({ 'Biology / Chemistry': 21, 'Physics / Statistics': 17, Business: 7, Law: 4 }), ...names(34)],
  ],
  ['How many years of practice do you have?', times({ '1 to 5': 48, 'Less than 1': 29, 'More than 5': 8 })],
  ['Do you enjoy it?', times({ Yes: 65, Indifferent: 15, No: 5 })],
  [
    'Which language did you learn first?',
    [...times({ C: 21, Korean: 19, R: 9, Java: 8, Latin: 5, Greek: 3 }), ...names(12)],
  ],
  ['Which of these do you prefer?', times({ Korean: 55, R: 30 })],
  ['What is your favorite task?', times({ Learning: 48, Drawing: 23, Sorting: 14 })],
  ['How many languages do you use actively?', times({ 2: 46, 3: 23, '5 or more': 6, 4: 6, 1: 4 })],
]);

export const LOOK_ALIKES: readonly TabData[] = [workshops, sandwich, attitudes, tools, languages];

// A form as data: what it is for, what it asks, and what an import makes of each answer.
import type { Phrase } from '../phrase';
import type { Purpose, Role } from '../program';
import type { Kind } from '../responses/question';
import { say as words } from './words';

/** The forms that the add-on can make, in the order in which a term needs them. */
export const FORM_NAMES = [
  'mentorSignUp',
  'menteeSignUp',
  'training',
  'log',
  'confirmation',
  'survey',
] as const;
export type FormName = (typeof FORM_NAMES)[number];

/** Names of the tabs that take the answers: English and stable, as all names of tabs. */
export const FORM_TABS: Readonly<Record<FormName, string>> = {
  mentorSignUp: 'Mentor sign-up',
  menteeSignUp: 'Mentee sign-up',
  training: 'Training attendance',
  log: 'Session log',
  confirmation: 'Session confirmation',
  survey: 'Survey',
};

/** How a question is asked. `number`: a line of text that takes whole numbers only. */
export type ItemKind =
  'text' | 'paragraph' | 'number' | 'choice' | 'list' | 'checkboxes' | 'scale' | 'grid' | 'date' | 'time';

/** What an import makes of the answers: one row of `Questions`. */
export interface Reading {
  readonly kind: Kind;
  /** Field of `People`, of the session log …; '' when the answers only go into tables. */
  readonly field: string;
  /** Result tab in which a survey question is shown; '' for all others. */
  readonly section: string;
}

/** One question. Texts that hold several options or rows join them with semicolons. */
interface Item<Text> {
  readonly kind: ItemKind;
  readonly title: Text;
  readonly help?: Text;
  readonly isRequired: boolean;
  /** Of a choice, a list or checkboxes; of a scale or a grid, the labels of its lowest and highest score. */
  readonly options?: Text | string;
  /** Of a grid. */
  readonly rows?: Text;
  readonly hasOther?: boolean;
  /** Of checkboxes: how many may be ticked. Of a number, a scale or a grid: the highest. */
  readonly atMost?: number;
  /** The role that alone is asked: such questions stand on a page of their own. */
  readonly askedOf?: Role;
  readonly read: Reading;
}

export type FormItem = Item<Phrase>;

export interface FormDefinition {
  readonly name: FormName;
  readonly purpose: Purpose;
  readonly title: Phrase;
  readonly about: Phrase;
  readonly thanks: Phrase;
  readonly collectsEmail: boolean;
  readonly items: readonly FormItem[];
}

/** A question in the language of the form. */
export interface WrittenItem {
  readonly kind: ItemKind;
  readonly title: string;
  readonly help: string;
  readonly isRequired: boolean;
  readonly options: readonly string[];
  readonly rows: readonly string[];
  readonly hasOther: boolean;
  /** 0 for no limit. */
  readonly atMost: number;
  /** The page that it stands on: the role that alone is asked, '' for everybody. */
  readonly page: Role | '';
  /** Of the question that decides which page comes next: the page of each option. */
  readonly leadsTo: readonly (Role | '')[];
  readonly read: Reading;
}

/** A form in its language, ready to be made. */
export interface WrittenForm {
  readonly name: FormName;
  readonly purpose: Purpose;
  readonly title: string;
  readonly about: string;
  readonly thanks: string;
  readonly collectsEmail: boolean;
  /** Titles of the pages. */
  readonly pages: Readonly<Record<Role | '', string>>;
  readonly items: readonly WrittenItem[];
}

/** What the options of a question for the role stand for, in their order. */
const ROLES_OFFERED: readonly Role[] = ['mentor', 'mentee'];

/** Puts a form into words. */
export function written(form: FormDefinition, say: (phrase: Phrase) => string): WrittenForm {
  const { name, purpose, collectsEmail } = form;
  const list = (text: Phrase | string | undefined): readonly string[] =>
    text === undefined ? [] : listed(typeof text === 'string' ? text : say(text));
  const isBranching = form.items.some(({ askedOf }) => askedOf !== undefined);
  return {
    name,
    purpose,
    collectsEmail,
    title: say(form.title),
    about: say(form.about),
    thanks: say(form.thanks),
    pages: {
      mentor: say(words('pageMentors')),
      mentee: say(words('pageMentees')),
      '': say(words('pageAll')),
    },
    items: form.items.map((item) => ({
      kind: item.kind,
      title: say(item.title),
      help: item.help ? say(item.help) : '',
      isRequired: item.isRequired,
      options: list(item.options),
      rows: list(item.rows),
      hasOther: item.hasOther ?? false,
      atMost: item.atMost ?? 0,
      page: item.askedOf ?? '',
      leadsTo: isBranching && item.read.kind === 'role' ? ROLES_OFFERED : [],
      read: item.read,
    })),
  };
}

/** The entries of a list that is one text: each once, in their order. */
export const listed = (text: string): readonly string[] => [
  ...new Set(
    text
      .split(/[;\n]/)
      .map((entry) => entry.trim())
      .filter((entry) => entry !== ''),
  ),
];

// Items of a form. One class behind Google's many: what a kind of item cannot do is not among its members.
import { Emulated, type Members, ServiceError } from '../engine/emulated';
import { Enumeration, type EnumValue } from '../engine/enumeration';
import {
  type Answer,
  type FormData,
  isGrid,
  ITEM_KINDS,
  type ItemData,
  type ItemKind,
  type Navigation,
} from './formData';
import { kindName, membersOf, plainMembers, SCOPES } from './itemMembers';
import { PAGE_NAVIGATION } from './navigation';
import { type Validation } from './validationBuilders';

/** All of Google's kinds, in its order; we make those of ITEM_KINDS. */
export const ITEM_TYPES = new Enumeration('ItemType', [
  'CHECKBOX',
  'CHECKBOX_GRID',
  'DATE',
  'DATETIME',
  'DURATION',
  'GRID',
  'IMAGE',
  'LIST',
  'MULTIPLE_CHOICE',
  'PAGE_BREAK',
  'PARAGRAPH_TEXT',
  'SCALE',
  'SECTION_HEADER',
  'TEXT',
  'TIME',
  'VIDEO',
  'FILE_UPLOAD',
]);

/** An answer made for a pre-filled link. */
export class ItemResponse extends Emulated {
  readonly className = 'ItemResponse';
  readonly members: Members = { getItem: { takes: [''] }, getResponse: { takes: [''] } };

  constructor(
    readonly item: FormItem,
    readonly answer: Answer,
  ) {
    super();
  }

  getItem(): PlainItem {
    return new PlainItem(this.item.data, this.item.form);
  }
  getResponse(): Answer {
    return this.answer;
  }
}

export class FormItem extends Emulated {
  readonly className: string;
  readonly members: Members;
  override readonly serviceName = 'FormApp';

  constructor(
    readonly data: ItemData,
    readonly form: FormData,
  ) {
    super();
    this.className = `${kindName(data.kind)}Item`;
    this.members = membersOf(data.kind);
  }

  getId(): number {
    return this.data.id;
  }
  getIndex(): number {
    return this.form.items.indexOf(this.data);
  }
  getType(): EnumValue {
    return ITEM_TYPES.of(this.data.kind);
  }
  getTitle(): string {
    return this.data.title;
  }
  setTitle(title: string): this {
    this.data.title = title;
    return this;
  }
  getHelpText(): string {
    return this.data.help;
  }
  setHelpText(text: string): this {
    this.data.help = text;
    return this;
  }
  isRequired(): boolean {
    return this.data.required;
  }
  setRequired(required: boolean): this {
    this.data.required = required;
    return this;
  }

  getChoices(): Choice[] {
    return this.data.choices.map((value) => new Choice(value, this.form, this.data.goTo?.[value]));
  }
  setChoiceValues(values: readonly string[]): this {
    this.data.choices = distinct(values, 'choice');
    delete this.data.goTo;
    return this;
  }
  createChoice(value: string, navigation?: FormItem | EnumValue): Choice {
    return new Choice(value, this.form, navigationOf(navigation));
  }
  /** DOC: choices that lead somewhere and choices that do not cannot stand together; the text is ASSUMED. */
  setChoices(choices: readonly Choice[]): this {
    this.setChoiceValues(choices.map(({ value }) => value));
    const leading = choices.filter(({ navigation }) => navigation !== undefined);
    if (leading.length === 0) return this;
    if (leading.length < choices.length)
      throw new ServiceError('Choices with and without page navigation cannot be combined in one item.');
    this.data.goTo = Object.fromEntries(choices.map(({ value, navigation }) => [value, navigation!]));
    return this;
  }

  setGoToPage(navigation: FormItem | EnumValue): this {
    this.data.leadsTo = navigationOf(navigation) ?? 'CONTINUE';
    return this;
  }
  getGoToPage(): FormItem | null {
    return pageOf(this.form, this.data.leadsTo);
  }
  getPageNavigationType(): EnumValue {
    return typeOf(this.data.leadsTo ?? 'CONTINUE');
  }
  hasOtherOption(): boolean {
    return this.data.other;
  }
  showOtherOption(shown: boolean): this {
    this.data.other = shown;
    return this;
  }
  setValidation(validation: Validation): this {
    this.data.rule = validation.rule;
    return this;
  }

  getLowerBound(): number {
    return this.data.lower;
  }
  getUpperBound(): number {
    return this.data.upper;
  }
  /** Lower 0 or 1, upper 3 to 10 (DOC); the text of the error is ASSUMED. */
  setBounds(lower: number, upper: number): this {
    if ((lower !== 0 && lower !== 1) || upper < 3 || upper > 10) {
      throw new ServiceError(`Invalid scale bounds: ${lower} to ${upper}.`);
    }
    Object.assign(this.data, { lower, upper });
    return this;
  }
  setLabels(lower: string, upper: string): this {
    Object.assign(this.data, { lowerLabel: lower, upperLabel: upper });
    return this;
  }

  getRows(): string[] {
    return [...this.data.rows];
  }
  setRows(rows: readonly string[]): this {
    this.data.rows = distinct(rows, 'row');
    return this;
  }
  getColumns(): string[] {
    return [...this.data.columns];
  }
  setColumns(columns: readonly string[]): this {
    this.data.columns = distinct(columns, 'column');
    return this;
  }

  createResponse(
    first: string | number | Date | readonly string[] | readonly string[][],
    minute = 0,
  ): ItemResponse {
    return new ItemResponse(this, responseAnswer(this.data, first, minute));
  }
}

/** A choice of an item: what it says, and where it leads. */
export class Choice extends Emulated {
  readonly className = 'Choice';
  override readonly serviceName = 'FormApp';
  readonly members: Members = {
    getValue: { takes: [''], scopes: SCOPES },
    getGotoPage: { takes: [''], scopes: SCOPES },
    getPageNavigationType: { takes: [''], scopes: SCOPES },
  };

  constructor(
    readonly value: string,
    private readonly form: FormData,
    readonly navigation: Navigation | undefined,
  ) {
    super();
  }

  getValue(): string {
    return this.value;
  }
  getGotoPage(): FormItem | null {
    return pageOf(this.form, this.navigation);
  }
  /** Null for a choice that leads nowhere (ASSUMED). */
  getPageNavigationType(): EnumValue | null {
    return this.navigation === undefined ? null : typeOf(this.navigation);
  }
}

/** What a script says as the host keeps it. GO_TO_PAGE alone names no page: refused, with an ASSUMED text. */
function navigationOf(said: FormItem | EnumValue | undefined): Navigation | undefined {
  if (said === undefined) return undefined;
  if (said instanceof FormItem) return said.data.id;
  if (said.label === 'GO_TO_PAGE') throw new ServiceError('Invalid argument: navigationType');
  return said.label as Navigation;
}

const typeOf = (navigation: Navigation): EnumValue =>
  PAGE_NAVIGATION.of(typeof navigation === 'number' ? 'GO_TO_PAGE' : navigation);

function pageOf(form: FormData, navigation: Navigation | undefined): FormItem | null {
  const found = form.items.find(({ id }) => id === navigation);
  return found ? new FormItem(found, form) : null;
}

/** As `getItems()` gives it: without what its own kind can do, until it is turned into that kind. */
export class PlainItem extends Emulated {
  readonly className = 'Item';
  override readonly serviceName = 'FormApp';
  readonly members: Members;
  readonly item: FormItem;

  constructor(data: ItemData, form: FormData) {
    super();
    this.item = new FormItem(data, form);
    const plain = plainMembers();
    const conversions = ITEM_KINDS.map(
      (kind) => [`as${kindName(kind)}Item`, { takes: [''], scopes: SCOPES }] as const,
    );
    this.members = { ...plain, ...Object.fromEntries(conversions) };
    for (const name of Object.keys(plain)) {
      const method = (this.item as unknown as Record<string, (...args: unknown[]) => unknown>)[name]!; // a plain member
      const call = (...args: unknown[]) =>
        name.startsWith('set') ? (method.apply(this.item, args), this) : method.call(this.item);
      Object.assign(this, { [name]: call });
    }
    for (const kind of ITEM_KINDS) Object.assign(this, { [`as${kindName(kind)}Item`]: () => this.as(kind) });
  }

  /** The text of the error is ASSUMED. */
  private as(kind: ItemKind): FormItem {
    const own = this.item.data.kind;
    if (own !== kind) throw new ServiceError(`Invalid conversion for item type: ${own}.`);
    return this.item;
  }
}

/** SEEN for choices: "Questions cannot have duplicate choice values."; ASSUMED for the rest. */
function distinct(values: readonly string[], called: string): string[] {
  if (values.length === 0) throw new ServiceError(`Array is empty: ${called}s`);
  if (values.some((value) => value.trim() === ''))
    throw new ServiceError(`Text cannot be blank for a ${called}.`);
  if (new Set(values).size < values.length)
    throw new ServiceError(`Questions cannot have duplicate ${called} values.`);
  return [...values];
}

function responseAnswer(item: ItemData, given: unknown, minute: number): Answer {
  if (item.kind === 'TIME') return `${String(given).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  if (item.kind === 'DATE') return localDay(given as Date); // its parameter list takes a Date
  if (typeof given === 'number') {
    if (given < item.lower || given > item.upper)
      throw new ServiceError(`Invalid response submitted to scale question.`);
    return String(given);
  }
  const answer = given as Answer; // text or lists of text, as its parameter list says
  const offered = isGrid(item) ? item.columns : item.choices;
  const texts = [answer].flat(2) as string[];
  const unknown = texts.find(
    (text) => text !== '' && offered.length > 0 && !item.other && !offered.includes(text),
  );
  if (unknown !== undefined)
    throw new ServiceError(
      `Invalid response submitted to ${item.kind.toLowerCase().replace('_', ' ')} question.`,
    );
  return answer;
}

/** The day on the script's own clock, whose zone the host has set. */
const localDay = (date: Date): string =>
  [
    String(date.getFullYear()).padStart(4, '0'),
    String(date.getMonth() + 1).padStart(2, '0'),
    String(date.getDate()).padStart(2, '0'),
  ].join('-');

// Google Forms: makes one and fills it with questions.

type Form = GoogleAppsScript.Forms.Form;

/** A question to be put into a form. */
export interface ItemContent {
  readonly kind:
    'text' | 'paragraph' | 'number' | 'choice' | 'list' | 'checkboxes' | 'scale' | 'grid' | 'date' | 'time';
  readonly title: string;
  readonly help: string;
  readonly isRequired: boolean;
  /** Of a scale or a grid: the labels of the lowest and the highest score. */
  readonly options: readonly string[];
  /** Of a grid. */
  readonly rows: readonly string[];
  readonly hasOther: boolean;
  /** Of checkboxes: how many may be ticked, 0 for any. Of a number, a scale or a grid: the highest. */
  readonly atMost: number;
  /** The page that it stands on. */
  readonly page: string;
  /** Of a choice: the page of each option; none when everybody goes on to the next. */
  readonly leadsTo: readonly string[];
}

export interface FormContent {
  readonly title: string;
  readonly about: string;
  readonly thanks: string;
  readonly collectsEmail: boolean;
  /** Titles of the pages. The one of '' is for everybody, the others are alternatives. */
  readonly pages: Readonly<Record<string, string>>;
  readonly items: readonly ItemContent[];
}

/** What is to be remembered of a form. */
export interface FormAddress {
  readonly id: string;
  readonly publishedUrl: string;
  readonly editUrl: string;
}

/** Makes an empty form. Google has it from here on, whatever happens next. */
export function createForm(title: string): FormAddress {
  const form = (FormApp as GoogleAppsScript.Forms.FormApp & PublishingFormApp).create(title, true);
  return { id: form.getId(), publishedUrl: form.getPublishedUrl(), editUrl: form.getEditUrl() };
}

/** The published types know the call with a title alone. */
interface PublishingFormApp {
  create(title: string, isPublished: boolean): Form;
}

/** Whether this account can open the form. False once it was deleted, and for forms of other accounts. */
export function canOpenForm(id: string): boolean {
  try {
    return FormApp.openById(id).getId() === id;
  } catch (error) {
    if (/permission.*scope|authoriz/i.test((error as Error).message)) throw error;
    return false;
  }
}

/** Gives a form its questions, from scratch, so that half a form becomes a whole one; then lets people answer. */
export function fillForm(id: string, content: FormContent): void {
  const form = FormApp.openById(id);
  // The first item first: what leads to a page goes before the page.
  for (let left = form.getItems().length; left > 0; left -= 1) form.deleteItem(0);
  form
    .setTitle(content.title)
    .setDescription(content.about)
    .setConfirmationMessage(content.thanks)
    .setCollectEmail(content.collectsEmail);
  addPages(form, content);
  if (form.supportsAdvancedResponderPermissions()) form.setPublished(true);
}

type PageBreak = GoogleAppsScript.Forms.PageBreakItem;
type ChoiceItem = GoogleAppsScript.Forms.MultipleChoiceItem;

/**
 * Adds the questions, page by page. The choice that leads to pages is connected last, when all of them are there;
 * who is through with one of the alternatives goes on to the next page for everybody.
 */
function addPages(form: Form, { items, pages }: FormContent): void {
  const breaks = new Map<string, PageBreak>();
  let page = '';
  let alternatives: PageBreak[] = [];
  const leading: [ChoiceItem, ItemContent][] = [];
  for (const item of items) {
    if (item.page !== page) {
      const start = form.addPageBreakItem().setTitle(pages[item.page] ?? '');
      if (item.page === '') for (const other of alternatives.slice(1)) other.setGoToPage(start);
      alternatives = item.page === '' ? [] : [...alternatives, start];
      breaks.set(item.page, start);
      page = item.page;
    }
    addItem(form, item);
    if (item.leadsTo.length > 0) {
      const all = form.getItems();
      leading.push([(all[all.length - 1] as GoogleAppsScript.Forms.Item).asMultipleChoiceItem(), item]);
    }
  }
  for (const [choosing, { options, leadsTo }] of leading)
    choosing.setChoices(
      options.map((option, index) => {
        const start = breaks.get(leadsTo[index] ?? '');
        return start
          ? choosing.createChoice(option, start)
          : choosing.createChoice(option, FormApp.PageNavigationType.CONTINUE);
      }),
    );
}

function addItem(form: Form, item: ItemContent): void {
  const { kind, options, rows, hasOther, atMost } = item;
  switch (kind) {
    case 'text':
      return dress(form.addTextItem(), item);
    case 'number': {
      const rule = FormApp.createTextValidation().requireNumberBetween(0, atMost).build();
      return dress(form.addTextItem().setValidation(rule), item);
    }
    case 'paragraph':
      return dress(form.addParagraphTextItem(), item);
    case 'choice':
      return dress(
        form
          .addMultipleChoiceItem()
          .setChoiceValues([...options])
          .showOtherOption(hasOther),
        item,
      );
    case 'list':
      return dress(form.addListItem().setChoiceValues([...options]), item);
    case 'checkboxes': {
      const boxes = form
        .addCheckboxItem()
        .setChoiceValues([...options])
        .showOtherOption(hasOther);
      if (atMost > 0)
        boxes.setValidation(FormApp.createCheckboxValidation().requireSelectAtMost(atMost).build());
      return dress(boxes, item);
    }
    case 'scale':
      return dress(
        form
          .addScaleItem()
          .setBounds(1, atMost)
          .setLabels(options[0] ?? '', options[1] ?? ''),
        item,
      );
    case 'grid': {
      const scores = Array.from({ length: atMost }, (_, index) => String(index + 1));
      return dress(
        form
          .addGridItem()
          .setRows([...rows])
          .setColumns(scores),
        item,
      );
    }
    case 'date':
      return dress(form.addDateItem(), item);
    case 'time':
      return dress(form.addTimeItem(), item);
  }
}

/** What every kind of question has. */
interface Question {
  setTitle(title: string): unknown;
  setHelpText(text: string): unknown;
  setRequired(isRequired: boolean): unknown;
}

function dress(question: Question, { title, help, isRequired }: ItemContent): void {
  question.setTitle(title);
  if (help !== '') question.setHelpText(help);
  if (isRequired) question.setRequired(true);
}

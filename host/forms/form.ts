// Form and FormResponse: what a script may set, ask and add.
import { Emulated, type Members, NotEmulatedError, ServiceError } from '../engine/emulated';
import { Enumeration, type EnumValue } from '../engine/enumeration';
import { type World } from '../engine/world';
import { answerFields } from './fields';
import { type FormData, ITEM_KINDS, type ItemKind, newItem } from './formData';
import { FormItem, type ItemResponse, PlainItem } from './formItem';
import { formsData, formUrl } from './formStore';
import { kindName, SCOPES } from './itemMembers';
import { linkedSheet, settleLinks } from './linkedTab';

export const DESTINATION_TYPES = new Enumeration('DestinationType', ['SPREADSHEET']);

/** Settings that are one text or one tick: setter, getter and where they are kept. */
const TEXTS = [
  ['setTitle', 'getTitle', 'title'],
  ['setDescription', 'getDescription', 'description'],
  ['setConfirmationMessage', 'getConfirmationMessage', 'confirmation'],
  ['setCustomClosedFormMessage', 'getCustomClosedFormMessage', 'closedMessage'],
] as const;
const TICKS = [
  ['setCollectEmail', 'collectsEmail', 'collectEmail'],
  ['setAllowResponseEdits', 'canEditResponse', 'allowEdits'],
  ['setProgressBar', 'hasProgressBar', 'progressBar'],
  ['setShowLinkToRespondAgain', 'hasRespondAgainLink', 'respondAgain'],
  ['setPublished', 'isPublished', 'published'],
] as const;

export class Form extends Emulated {
  readonly className = 'Form';
  override readonly serviceName = 'FormApp';
  readonly members: Members;

  constructor(
    readonly data: FormData,
    private readonly world: World,
  ) {
    super();
    const method = (...takes: string[]) => ({ takes, scopes: SCOPES });
    this.members = {
      ...Object.fromEntries(
        TEXTS.flatMap(([set, get]) => [
          [set, method('String')],
          [get, method('')],
        ]),
      ),
      ...Object.fromEntries(
        TICKS.flatMap(([set, get]) => [
          [set, method('Boolean')],
          [get, method('')],
        ]),
      ),
      ...Object.fromEntries(ITEM_KINDS.map((kind) => [`add${kindName(kind)}Item`, method('')])),
      supportsAdvancedResponderPermissions: method(''),
      setAcceptingResponses: method('Boolean'),
      isAcceptingResponses: method(''),
      setDestination: method('DestinationType, String'),
      getDestinationId: method(''),
      getDestinationType: method(''),
      removeDestination: method(''),
      getPublishedUrl: method(''),
      getEditUrl: method(''),
      getId: method(''),
      getItems: method('', 'ItemType'),
      getItemById: method('Integer'),
      deleteItem: method('Item', 'Integer'),
      createResponse: method(''),
    };
    for (const [set, get, key] of [...TEXTS, ...TICKS]) {
      const setter = (value: string | boolean): this => {
        Object.assign(data, { [key]: value });
        return this;
      };
      Object.assign(this, { [set]: setter, [get]: () => data[key] });
    }
    for (const kind of ITEM_KINDS)
      Object.assign(this, { [`add${kindName(kind)}Item`]: () => this.add(kind) });
  }

  getId(): string {
    settleLinks(this.world);
    return this.data.id;
  }
  getPublishedUrl(): string {
    return formUrl(this.world, this.data);
  }
  /** The page itself: the host has no form editor. */
  getEditUrl(): string {
    return formUrl(this.world, this.data);
  }
  /** False for forms of before 2026 only; the host's are new. */
  supportsAdvancedResponderPermissions(): boolean {
    return true;
  }

  setAcceptingResponses(accepting: boolean): this {
    this.data.accepting = accepting;
    return this;
  }
  /** An unpublished form takes no answers. */
  isAcceptingResponses(): boolean {
    return this.data.accepting && this.data.published;
  }

  /** The tab appears a moment later: see the switch `linkDelay`. */
  setDestination(type: EnumValue, id: string): this {
    if (type !== DESTINATION_TYPES.of('SPREADSHEET')) throw new ServiceError(`Invalid argument: type`);
    if (id !== this.world.workbook.id)
      throw new NotEmulatedError('Form.setDestination to another spreadsheet');
    this.removeDestination();
    this.data.linkDue = this.world.clock.now() + formsData(this.world).linkDelay;
    if (formsData(this.world).linkDelay === 0) settleLinks(this.world);
    return this;
  }
  getDestinationId(): string {
    if (!this.isLinked()) throw new ServiceError('The form currently has no response destination.');
    return this.world.workbook.id;
  }
  getDestinationType(): EnumValue {
    if (!this.isLinked()) throw new ServiceError('The form currently has no response destination.');
    return DESTINATION_TYPES.of('SPREADSHEET');
  }
  removeDestination(): this {
    const sheet = linkedSheet(this.world, this.data);
    if (sheet) delete sheet.formUrl;
    delete this.data.link;
    delete this.data.linkDue;
    for (const response of this.data.responses) delete response.row;
    return this;
  }
  private isLinked(): boolean {
    settleLinks(this.world);
    return this.data.link !== undefined || this.data.linkDue !== undefined;
  }

  getItems(type?: EnumValue): PlainItem[] {
    const items = this.data.items.filter((item) => type === undefined || item.kind === type.label);
    return items.map((item) => new PlainItem(item, this.data));
  }
  getItemById(id: number): PlainItem | null {
    const item = this.data.items.find((each) => each.id === id);
    return item ? new PlainItem(item, this.data) : null;
  }
  deleteItem(item: PlainItem | number): void {
    const index =
      typeof item === 'number' ? item : this.data.items.findIndex((each) => each.id === item.item.data.id);
    if (!this.data.items[index]) throw new ServiceError(`Invalid argument: index`);
    this.data.items.splice(index, 1);
  }

  createResponse(): FormResponse {
    return new FormResponse(this.data, this.world);
  }

  private add(kind: ItemKind): FormItem {
    const data = formsData(this.world);
    const item = newItem(data.nextItem, kind);
    data.nextItem += 1;
    this.data.items.push(item);
    return new FormItem(item, this.data);
  }
}

/** An answer in the making, for pre-filled links only: a script does not answer forms here. */
export class FormResponse extends Emulated {
  readonly className = 'FormResponse';
  override readonly serviceName = 'FormApp';
  readonly members: Members = {
    withItemResponse: { takes: ['ItemResponse'], scopes: SCOPES },
    toPrefilledUrl: { takes: [''], scopes: SCOPES },
  };
  private readonly responses: ItemResponse[] = [];

  constructor(
    private readonly form: FormData,
    private readonly world: World,
  ) {
    super();
  }

  withItemResponse(response: ItemResponse): this {
    if (response.item.form.id !== this.form.id) throw new ServiceError('Invalid argument: itemResponse');
    this.responses.push(response);
    return this;
  }

  toPrefilledUrl(): string {
    const fields = this.responses.flatMap(({ item, answer }) => answerFields(item.data, answer));
    const query = fields.map(([name, value]) => `&${name}=${encodeURIComponent(value)}`).join('');
    return `${formUrl(this.world, this.form)}?usp=pp_url${query}`;
  }
}

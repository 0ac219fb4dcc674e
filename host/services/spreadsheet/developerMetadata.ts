// SpreadsheetApp.DeveloperMetadata: a key and a value that a script keeps on a spreadsheet or a tab, unseen.
import { Emulated, type Members } from '../../engine/emulated';
import type { EnumValue } from '../../engine/enumeration';
import type { Metadata } from '../../workbook/model';
import type { Book } from './book';
import { METADATA_VISIBILITIES } from './enums';
import { alike, method } from './rules';

/** Whatever keeps metadata: the workbook or one of its tabs, looked up at each use. */
export type Keeper = () => { metadata: Metadata[] };

export const METADATA_MEMBERS: Members = {
  addDeveloperMetadata: method(
    'String',
    'String, String',
    'String, DeveloperMetadataVisibility',
    'String, String, DeveloperMetadataVisibility',
  ),
  getDeveloperMetadata: method(),
};

export class DeveloperMetadata extends Emulated {
  readonly className = 'DeveloperMetadata';
  override readonly serviceName = 'SpreadsheetApp';
  readonly members: Members = {
    ...alike(method(), 'getId', 'getKey', 'getValue', 'getVisibility', 'remove'),
    ...alike(method('String'), 'setKey', 'setValue'),
    setVisibility: method('DeveloperMetadataVisibility'),
  };

  constructor(
    private readonly book: Book,
    private readonly keeper: Keeper,
    private entry: Metadata,
  ) {
    super();
  }

  getId(): number {
    return this.entry.id;
  }
  getKey(): string {
    return this.entry.key;
  }
  getValue(): string | null {
    return this.entry.value === '' ? null : this.entry.value;
  }
  getVisibility(): EnumValue {
    return METADATA_VISIBILITIES.of(this.entry.visibility ?? 'DOCUMENT');
  }
  setKey(key: string): this {
    return this.replace({ ...this.entry, key });
  }
  setValue(value: string): this {
    return this.replace({ ...this.entry, value });
  }
  setVisibility(visibility: EnumValue): this {
    return this.replace({ ...this.entry, visibility: visibility.label as 'DOCUMENT' | 'PROJECT' });
  }
  remove(): void {
    this.book.touch();
    const keeper = this.keeper();
    keeper.metadata = keeper.metadata.filter(({ id }) => id !== this.entry.id);
  }

  private replace(next: Metadata): this {
    this.book.touch();
    const keeper = this.keeper();
    keeper.metadata = keeper.metadata.map((entry) => (entry.id === next.id ? next : entry));
    this.entry = next;
    return this;
  }
}

/** The two members that Spreadsheet and Sheet have alike. */
export function addMetadata(
  book: Book,
  keeper: Keeper,
  key: string,
  rest: readonly (string | EnumValue | undefined)[],
): void {
  const value = rest.find((entry) => typeof entry === 'string') ?? '';
  const visibility = rest.find((entry) => typeof entry === 'object');
  book.touch();
  const entry: Metadata = { id: book.newId(), key, value };
  if (visibility) entry.visibility = visibility.label as 'DOCUMENT' | 'PROJECT';
  keeper().metadata.push(entry);
}

export const metadataOf = (book: Book, keeper: Keeper): DeveloperMetadata[] =>
  keeper().metadata.map((entry) => new DeveloperMetadata(book, keeper, entry));

// Text with a link or a look of its own. One style and one link reach over the whole cell: parts of a text
// with styles of their own are not emulated.
import { Emulated, type Members, NotEmulatedError, ServiceError } from '../../engine/emulated';
import { alike, local } from './rules';
import { fontColor, fontFamily, fontSize, type StyleChange } from './styling';

const STYLE_GETTERS = alike(
  local(),
  'isBold',
  'isItalic',
  'getFontSize',
  'getFontFamily',
  'getForegroundColor',
);

export class TextStyle extends Emulated {
  readonly className = 'TextStyle';
  override readonly serviceName = 'SpreadsheetApp';
  readonly members: Members = STYLE_GETTERS;

  constructor(readonly change: StyleChange) {
    super();
  }
  isBold(): boolean | null {
    return this.change.bold ?? null;
  }
  isItalic(): boolean | null {
    return this.change.italic ?? null;
  }
  getFontSize(): number | null {
    return this.change.fontSize ?? null;
  }
  getFontFamily(): string | null {
    return this.change.fontFamily ?? null;
  }
  getForegroundColor(): string | null {
    return this.change.fontColor ?? null;
  }
}

export class TextStyleBuilder extends Emulated {
  readonly className = 'TextStyleBuilder';
  override readonly serviceName = 'SpreadsheetApp';
  readonly members: Members = {
    ...alike(local('Boolean'), 'setBold', 'setItalic'),
    setFontSize: local('Integer'),
    ...alike(local('String'), 'setFontFamily', 'setForegroundColor'),
    build: local(),
  };
  private change: StyleChange = {};

  private with(change: StyleChange): this {
    this.change = { ...this.change, ...change };
    return this;
  }
  setBold(bold: boolean): this {
    return this.with({ bold: bold || undefined });
  }
  setItalic(italic: boolean): this {
    return this.with({ italic: italic || undefined });
  }
  setFontSize(size: number): this {
    return this.with(fontSize(size));
  }
  setFontFamily(family: string): this {
    return this.with(fontFamily(family));
  }
  setForegroundColor(color: string): this {
    return this.with(fontColor(color));
  }
  build(): TextStyle {
    return new TextStyle(this.change);
  }
}

export class RichTextValue extends Emulated {
  readonly className = 'RichTextValue';
  override readonly serviceName = 'SpreadsheetApp';
  readonly members: Members = alike(local(), 'getText', 'getLinkUrl', 'getTextStyle', 'copy');

  constructor(
    readonly text: string,
    readonly link: string | undefined,
    readonly style: StyleChange,
  ) {
    super();
  }
  getText(): string {
    return this.text;
  }
  getLinkUrl(): string | null {
    return this.link ?? null;
  }
  getTextStyle(): TextStyle {
    return new TextStyle(this.style);
  }
  copy(): RichTextValueBuilder {
    return new RichTextValueBuilder(this.text, this.link, this.style);
  }
}

export class RichTextValueBuilder extends Emulated {
  readonly className = 'RichTextValueBuilder';
  override readonly serviceName = 'SpreadsheetApp';
  readonly members: Members = {
    setText: local('String'),
    setLinkUrl: local('String|null', 'Integer, Integer, String|null'),
    setTextStyle: local('TextStyle|null', 'Integer, Integer, TextStyle|null'),
    build: local(),
  };

  constructor(
    private text = '',
    private link?: string,
    private style: StyleChange = {},
  ) {
    super();
  }

  /** New text has neither link nor style. */
  setText(text: string): this {
    this.text = text;
    this.link = undefined;
    this.style = {};
    return this;
  }
  setLinkUrl(...args: [string | null] | [number, number, string | null]): this {
    this.link = this.ofWhole(args, 'setLinkUrl') ?? undefined;
    return this;
  }
  setTextStyle(...args: [TextStyle | null] | [number, number, TextStyle | null]): this {
    this.style = this.ofWhole(args, 'setTextStyle')?.change ?? {};
    return this;
  }
  build(): RichTextValue {
    return new RichTextValue(this.text, this.link, this.style);
  }

  /** The value given for a stretch of text, which must be all of it. */
  private ofWhole<T>(args: readonly [T] | readonly [number, number, T], name: string): T {
    if (args.length === 1) return args[0];
    const [start, end, value] = args;
    if (start < 0 || end > this.text.length || start >= end)
      throw new ServiceError(`Illegal argument: ${start}, ${end}`);
    if (start > 0 || end < this.text.length)
      throw new NotEmulatedError(`RichTextValueBuilder.${name} for a part of the text`);
    return value;
  }
}

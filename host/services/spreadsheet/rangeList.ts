// SpreadsheetApp.RangeList: the same change to several ranges of one tab.
import { Emulated, type Members } from '../../engine/emulated';
import type { Range } from './range';
import { alike, method } from './rules';

export class RangeList extends Emulated {
  readonly className = 'RangeList';
  override readonly serviceName = 'SpreadsheetApp';
  readonly members: Members = {
    ...alike(method(), 'getRanges', 'clearContent', 'clearFormat'),
    ...alike(method('String|null'), 'setFontWeight', 'setFontColor', 'setBackground'),
    setNumberFormat: method('String'),
  };

  constructor(private readonly ranges: readonly Range[]) {
    super();
  }
  getRanges(): Range[] {
    return [...this.ranges];
  }
  clearContent(): this {
    return this.each((range) => range.clearContent());
  }
  clearFormat(): this {
    return this.each((range) => range.clearFormat());
  }
  setFontWeight(weight: string | null): this {
    return this.each((range) => range.setFontWeight(weight));
  }
  setFontColor(color: string | null): this {
    return this.each((range) => range.setFontColor(color));
  }
  setBackground(color: string | null): this {
    return this.each((range) => range.setBackground(color));
  }
  setNumberFormat(pattern: string): this {
    return this.each((range) => range.setNumberFormat(pattern));
  }

  private each(change: (range: Range) => unknown): this {
    this.ranges.forEach(change);
    return this;
  }
}

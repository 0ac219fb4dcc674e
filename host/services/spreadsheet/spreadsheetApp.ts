// The global SpreadsheetApp, bound to the one workbook of the host. Other files (openById, create…) are left
// out: they need scopes that the product does not ask for.
import { Emulated, type Members } from '../../engine/emulated';
import type { World } from '../../engine/world';
import type { Area } from '../../workbook/a1';
import { Book } from './book';
import { ConditionalFormatRuleBuilder } from './conditionalFormat';
import {
  BANDING_THEMES,
  BORDER_STYLES,
  METADATA_VISIBILITIES,
  PROTECTION_TYPES,
  VALIDATION_CRITERIA,
  WRAP_STRATEGIES,
} from './enums';
import { Range } from './range';
import { RichTextValueBuilder, TextStyleBuilder } from './richText';
import { alike, local, method } from './rules';
import { Sheet } from './sheet';
import { Spreadsheet } from './spreadsheet';
import { DataValidationBuilder } from './validationRules';

class SpreadsheetApp extends Emulated {
  readonly className = 'SpreadsheetApp';
  readonly members: Members = {
    ...alike(method(), 'getActiveSpreadsheet', 'getActive', 'getActiveSheet', 'flush'),
    ...alike(local(), 'newRichTextValue', 'newTextStyle', 'newDataValidation', 'newConditionalFormatRule'),
    setActiveSheet: method('Sheet'),
    getUi: { takes: [''] },
    BorderStyle: {},
    WrapStrategy: {},
    DeveloperMetadataVisibility: {},
    ProtectionType: {},
    BandingTheme: {},
    DataValidationCriteria: {},
  };

  readonly BorderStyle = BORDER_STYLES;
  readonly WrapStrategy = WRAP_STRATEGIES;
  readonly DeveloperMetadataVisibility = METADATA_VISIBILITIES;
  readonly ProtectionType = PROTECTION_TYPES;
  readonly BandingTheme = BANDING_THEMES;
  readonly DataValidationCriteria = VALIDATION_CRITERIA;

  private readonly book: Book;
  private readonly spreadsheet: Spreadsheet;

  constructor(
    world: World,
    private readonly ui: Emulated,
  ) {
    super();
    const sheets = new Map<number, Sheet>();
    this.book = new Book(world, {
      spreadsheet: () => this.spreadsheet,
      sheet: (id) => {
        const sheet = sheets.get(id) ?? new Sheet(this.book, id);
        sheets.set(id, sheet);
        return sheet;
      },
      range: (sheetId: number, area: Area) => new Range(this.book, sheetId, area),
    });
    this.spreadsheet = new Spreadsheet(this.book);
  }

  getActiveSpreadsheet(): Emulated {
    return this.spreadsheet;
  }
  getActive(): Emulated {
    return this.spreadsheet;
  }
  getActiveSheet(): Emulated {
    return this.spreadsheet.getActiveSheet();
  }
  setActiveSheet(sheet: Sheet): Emulated {
    return this.spreadsheet.setActiveSheet(sheet);
  }
  getUi(): Emulated {
    return this.ui;
  }
  /** From here on a killed execution cannot lose what was written before. */
  flush(): void {
    this.book.world.pendingWrites.commit();
  }

  newRichTextValue(): RichTextValueBuilder {
    return new RichTextValueBuilder();
  }
  newTextStyle(): TextStyleBuilder {
    return new TextStyleBuilder();
  }
  newDataValidation(): DataValidationBuilder {
    return new DataValidationBuilder(this.book);
  }
  newConditionalFormatRule(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.book);
  }
}

/**
 * The global `SpreadsheetApp` for one execution.
 *
 * @param ui What `getUi` hands out.
 */
export const createSpreadsheetApp = (world: World, ui: Emulated): Emulated => new SpreadsheetApp(world, ui);

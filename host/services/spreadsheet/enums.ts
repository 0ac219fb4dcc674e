// The enums of SpreadsheetApp and Charts that are emulated.
import { Enumeration } from '../../engine/enumeration';

export const BORDER_STYLES = new Enumeration('BorderStyle', [
  'DOTTED',
  'DASHED',
  'SOLID',
  'SOLID_MEDIUM',
  'SOLID_THICK',
  'DOUBLE',
]);

export const WRAP_STRATEGIES = new Enumeration('WrapStrategy', ['WRAP', 'OVERFLOW', 'CLIP']);

export const METADATA_VISIBILITIES = new Enumeration('DeveloperMetadataVisibility', ['DOCUMENT', 'PROJECT']);

export const PROTECTION_TYPES = new Enumeration('ProtectionType', ['RANGE', 'SHEET']);

export const BANDING_THEMES = new Enumeration('BandingTheme', [
  'LIGHT_GREY',
  'CYAN',
  'GREEN',
  'YELLOW',
  'ORANGE',
  'BLUE',
  'TEAL',
  'GREY',
  'BROWN',
  'LIGHT_GREEN',
  'INDIGO',
  'PINK',
]);

export const VALIDATION_CRITERIA = new Enumeration('DataValidationCriteria', [
  'CHECKBOX',
  'CUSTOM_FORMULA',
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_BETWEEN',
  'DATE_EQUAL_TO',
  'DATE_IS_VALID_DATE',
  'DATE_NOT_BETWEEN',
  'DATE_ON_OR_AFTER',
  'DATE_ON_OR_BEFORE',
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_EQUAL_TO',
  'TEXT_IS_VALID_EMAIL',
  'TEXT_IS_VALID_URL',
  'VALUE_IN_LIST',
  'VALUE_IN_RANGE',
]);

export const CHART_TYPES = new Enumeration('ChartType', [
  'AREA',
  'BAR',
  'COLUMN',
  'COMBO',
  'HISTOGRAM',
  'LINE',
  'PIE',
  'SCATTER',
  'STEPPED_AREA',
  'TABLE',
]);

export const MERGE_STRATEGIES = new Enumeration('ChartMergeStrategy', ['MERGE_COLUMNS', 'MERGE_ROWS']);

export const HIDDEN_DIMENSIONS = new Enumeration('ChartHiddenDimensionStrategy', [
  'IGNORE_BOTH',
  'IGNORE_ROWS',
  'IGNORE_COLUMNS',
  'SHOW_BOTH',
]);

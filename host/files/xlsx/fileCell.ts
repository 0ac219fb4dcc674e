// Values of cells as exceljs hands them over and as the model keeps them.
import ExcelJS, { type Cell, type CellErrorValue, type CellValue as FileValue } from 'exceljs';
import type { CellData, CellValue } from '../../workbook/model';
import { fromFileNames } from './functionNames';
import { unwrapGoogleFormula } from './googleFormula';

const DAY = 86_400_000;
const DAYS_TO_1970 = 25_569;

/** Value, formula and link of one cell of a file; nothing for a blank one. */
export function contentOf(cell: Cell): Pick<CellData, 'value' | 'formula' | 'link'> {
  switch (cell.type) {
    case ExcelJS.ValueType.Formula:
      return formulaContent(cell.formula, plainValue(cell.result as FileValue));
    case ExcelJS.ValueType.Hyperlink: {
      const { text, hyperlink } = cell.value as { text: FileValue; hyperlink: string };
      return { ...withValue(plainValue(text)), link: hyperlink };
    }
    case ExcelJS.ValueType.Merge:
    case ExcelJS.ValueType.Null:
      return {};
    default:
      return withValue(plainValue(cell.value));
  }
}

function formulaContent(source: string, value: CellValue | undefined): Pick<CellData, 'value' | 'formula'> {
  const unwrapped = unwrapGoogleFormula(source);
  if (unwrapped) return { ...withValue(value), ...unwrapped };
  return { ...withValue(value), formula: fromFileNames(`=${source}`) };
}

const withValue = (value: CellValue | undefined): Pick<CellData, 'value'> =>
  value === undefined || value === '' ? {} : { value };

/** A date is the serial number that stands in the file: exceljs has read it as if it were in UTC. */
function plainValue(value: FileValue): CellValue | undefined {
  if (value === null || value === undefined) return undefined;
  if (value instanceof Date) {
    const time = value.getTime();
    return Number.isNaN(time) ? undefined : wholeMilliseconds(time);
  }
  if (typeof value !== 'object') return value;
  if ('error' in value) return { error: (value as CellErrorValue).error };
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  return undefined;
}

/** Ten decimals: a hundredth of a millisecond, so that a whole day stays whole. */
const wholeMilliseconds = (time: number): number => Number((time / DAY + DAYS_TO_1970).toFixed(10));

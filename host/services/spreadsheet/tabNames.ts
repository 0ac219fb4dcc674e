// Which names Google accepts for a tab.
import { ServiceError } from '../../engine/emulated';
import type { WorkbookData } from '../../workbook/model';
import { sheetByName } from '../../workbook/sheets';

const LONGEST_NAME = 100;

/**
 * @param ownId The tab that is to be renamed; it may keep its name.
 * @throws ServiceError when the name is empty, too long, or another tab's, whatever the case.
 */
export function checkName(workbook: WorkbookData, name: string, ownId?: number): void {
  if (name.length === 0 || name.length > LONGEST_NAME)
    throw new ServiceError(`Sheet names must be between 1 and ${LONGEST_NAME} characters long.`);
  const other = sheetByName(workbook, name);
  if (other && other.id !== ownId)
    throw new ServiceError(`A sheet with the name "${name}" already exists. Please enter another name.`);
}

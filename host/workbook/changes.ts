// How often a workbook was changed: whoever changes it says so, and whoever computed something from it can tell.
import type { WorkbookData } from './model';

const versions = new WeakMap<WorkbookData, number>();

/** To be called after each change of cells, tabs or zone. */
export const noteChange = (workbook: WorkbookData): void => {
  versions.set(workbook, versionOf(workbook) + 1);
};

/** Grows with every change; comparable for one workbook only. */
export const versionOf = (workbook: WorkbookData): number => versions.get(workbook) ?? 0;

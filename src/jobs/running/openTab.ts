// Brings a tab to the front when the panel asks for it.
import { showTab } from '../../google/spreadsheet';

export function openTab(name: string): null {
  showTab(name);
  return null;
}

// What the add-on remembers about this spreadsheet, in document properties: never people's answers.

/** A remembered text, or null. */
export const readProperty = (key: string): string | null =>
  PropertiesService.getDocumentProperties().getProperty(key);

export function writeProperty(key: string, value: string): void {
  PropertiesService.getDocumentProperties().setProperty(key, value);
}

export function deleteProperty(key: string): void {
  PropertiesService.getDocumentProperties().deleteProperty(key);
}

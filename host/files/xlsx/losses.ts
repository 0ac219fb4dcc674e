// What an .xlsx file cannot hold, counted while writing and said in sentences at the end.

export interface Losses {
  charts: number;
  /** Rules that colour cells by their content. */
  colours: number;
  /** Cells with a validation rule that the file does not know. */
  rules: number;
  /** Links on cells that hold no text. */
  links: number;
  /** Texts that were cut. */
  texts: number;
}

export const newLosses = (): Losses => ({ charts: 0, colours: 0, rules: 0, links: 0, texts: 0 });

/** One sentence for each kind of loss, tabs renamed first. */
export function lossSentences(losses: Losses, renamed: ReadonlyMap<string, string>): string[] {
  const { charts, colours, rules, links, texts } = losses;
  return [
    ...[...renamed].map(([name, next]) => `The tab "${name}" is called "${next}" in the .xlsx file.`),
    ...(charts > 0 ? [`Charts left out of the .xlsx file: ${charts}.`] : []),
    ...(colours > 0 ? [`Conditional colours left out of the .xlsx file: ${colours}.`] : []),
    ...(rules > 0 ? [`Cells whose drop-down or rule does not fit into the .xlsx file: ${rules}.`] : []),
    ...(links > 0 ? [`Links on cells without text left out of the .xlsx file: ${links}.`] : []),
    ...(texts > 0 ? [`Texts cut at 32,767 characters in the .xlsx file: ${texts}.`] : []),
  ];
}

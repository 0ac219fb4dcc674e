// How wide a text is about, without a font at hand.

/** Korean letters are about as wide as high, others about half of that. Same unit as `fontSize`. */
export const textWidth = (text: string, fontSize: number): number =>
  Array.from(text).reduce((sum, letter) => sum + (letter > '\u1100' ? 1 : 0.55) * fontSize, 0);

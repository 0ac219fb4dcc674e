// Hours written out in English, from none to 999 and a half.

// prettier-ignore
const SMALL = [
  'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve',
  'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen',
];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/**
 * Half hours in words.
 *
 * @param minutes A multiple of 30, below 1000 hours.
 * @throws RangeError otherwise.
 * @example hoursInWords(750) // 'twelve and a half hours'
 */
export function hoursInWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  if (minutes < 0 || minutes % 30 !== 0 || hours > 999)
    throw new RangeError(`hoursInWords: ${minutes} minutes are not half hours below 1000 hours`);
  if (minutes === 30) return 'half an hour';
  if (minutes % 60 === 30) return `${inWords(hours)} and a half hours`;
  return hours === 1 ? 'one hour' : `${inWords(hours)} hours`;
}

function inWords(number: number): string {
  if (number < 20) return SMALL[number] ?? '';
  if (number < 100) {
    const tens = TENS[Math.floor(number / 10)] ?? '';
    return number % 10 === 0 ? tens : `${tens}-${SMALL[number % 10]}`;
  }
  const hundreds = `${SMALL[Math.floor(number / 100)]} hundred`;
  return number % 100 === 0 ? hundreds : `${hundreds} and ${inWords(number % 100)}`;
}

// Hours written out in Korean, from none to 999 and a half, with Sino-Korean numbers as on official papers.

const DIGITS = ['', '일', '이', '삼', '사', '오', '육', '칠', '팔', '구'];

/**
 * Half hours in words.
 *
 * @param minutes A multiple of 30, below 1000 hours.
 * @throws RangeError otherwise.
 * @example hoursInWords(750) // '십이 시간 삼십 분'
 */
export function hoursInWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  if (minutes < 0 || minutes % 30 !== 0 || hours > 999)
    throw new RangeError(`hoursInWords: ${minutes} minutes are not half hours below 1000 hours`);
  if (minutes === 30) return '삼십 분';
  return `${hours === 0 ? '영' : inWords(hours)} 시간${minutes % 60 === 30 ? ' 삼십 분' : ''}`;
}

/** One hundred is 백, not 일백; likewise ten. */
function inWords(number: number): string {
  const place = (digit: number, unit: string) =>
    digit === 0 ? '' : `${digit === 1 ? '' : DIGITS[digit]}${unit}`;
  const [hundreds, tens, ones] = [Math.floor(number / 100), Math.floor(number / 10) % 10, number % 10];
  return `${place(hundreds, '백')}${place(tens, '십')}${DIGITS[ones]}`;
}

import { hoursInWords as english } from '../../src/text/en/hoursInWords';
import { hoursInWords as korean } from '../../src/text/ko/hoursInWords';

describe('hours in words', () => {
  it.each([
    [0, 'zero hours', '영 시간'],
    [30, 'half an hour', '삼십 분'],
    [60, 'one hour', '일 시간'],
    [90, 'one and a half hours', '일 시간 삼십 분'],
    [750, 'twelve and a half hours', '십이 시간 삼십 분'],
    [1260, 'twenty-one hours', '이십일 시간'],
    [6000, 'one hundred hours', '백 시간'],
    [6630, 'one hundred and ten and a half hours', '백십 시간 삼십 분'],
    [59970, 'nine hundred and ninety-nine and a half hours', '구백구십구 시간 삼십 분'],
  ])('%d minutes', (minutes, inEnglish, inKorean) => {
    expect(english(minutes)).toBe(inEnglish);
    expect(korean(minutes)).toBe(inKorean);
  });

  it.each([20, -30, 60000])('refuses %d minutes', (minutes) => {
    expect(() => english(minutes)).toThrow(RangeError);
    expect(() => korean(minutes)).toThrow(RangeError);
  });
});

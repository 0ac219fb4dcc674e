import { mostAllowed } from '../../../src/core/responses/mostAllowed';
import { forms as en } from '../../../src/text/en/forms';
import { forms as ko } from '../../../src/text/ko/forms';

describe('mostAllowed', () => {
  it.each([
    ['Which roles should a mentor have? (choose up to three)', 3],
    ['Please select at most 2 options', 2],
    ['Reasons (no more than four)', 4],
    ['Pick your top 3', 3],
    ['Choose THREE.', 3],
    ['Max. 5', 5],
    ['Select up to 2 of the following', 2],
    ['멘토의 역할 (최대 3개)', 3],
    ['두 가지까지 골라 주세요', 2],
    ['3개 이내로 선택', 3],
  ])('%s: %d', (question, most) => expect(mostAllowed(question)).toBe(most));

  it.each([
    'Please choose at least three',
    'Which sessions of up to two hours did you attend?',
    'Where did you meet?',
    '1. Select all that apply',
    '3개 이상 선택해 주세요',
    'Choose one-to-one or group',
  ])('%s: does not say', (question) => expect(mostAllowed(question)).toBeUndefined());

  it('reads the question of the survey that the add-on makes', () =>
    expect([en.askRoles, ko.askRoles].map((text) => mostAllowed(String(text)))).toEqual([3, 3]));
});

import { isDeclined, isNotApplicable } from '../../../src/core/responses/notApplicable';
import { forms as en } from '../../../src/text/en/forms';
import { forms as ko } from '../../../src/text/ko/forms';

describe('ways of not answering', () => {
  it.each(['N/A', ' n/a ', 'None', '-', 'Not applicable', '해당 없음', '모름'])('%j does not apply', (text) =>
    expect([isNotApplicable(text), isDeclined(text)]).toEqual([true, false]),
  );

  it.each(['Prefer not to say', '무응답', '밝히지 않음'])('%j is a refusal to say', (text) =>
    expect([isNotApplicable(text), isDeclined(text)]).toEqual([true, true]),
  );

  it.each(['No', '아니오', 'Nothing', 'None of the above', 'n'])('%j is an answer', (text) =>
    expect(isNotApplicable(text)).toBe(false),
  );

  it('includes what the forms of the add-on offer', () =>
    expect(
      [en.listGenders, ko.listGenders].map((list) => isDeclined(String(list).split('; ').pop() ?? '')),
    ).toEqual([true, true]));
});

import { Emulated } from '../../../host/engine/emulated';
import { Enumeration } from '../../../host/engine/enumeration';
import { fits, mismatch } from '../../../host/engine/signature';

class Range extends Emulated {
  readonly className = 'Range';
  override readonly serviceName = 'SpreadsheetApp';
  readonly members = {};
}
const Side = new Enumeration('Side', ['LEFT', 'RIGHT']);

describe('parameter lists', () => {
  it.each([
    ['', [], true],
    ['', [1], false],
    ['String', ['a'], true],
    ['String', [1], false],
    ['String', [null], false],
    ['String|null', [null], true],
    ['Number', [1.5], true],
    ['Number', [Number.NaN], false],
    ['Integer', [1.5], false],
    ['Number, Number?', [1], true],
    ['Number, Number?', [1, 2], true],
    ['Number, Number?', [1, undefined], true],
    ['Number, Number?', [1, 2, 3], false],
    ['Byte[]', [[-128, 127]], true],
    ['Byte[]', [[128]], false],
    ['Object[][]', [[['a', 1, null, new Date(0)]]], true],
    ['Object[][]', [['a']], false],
    ['Object[][]', [[[undefined]]], false],
    ['Range', [new Range()], true],
    ['SpreadsheetApp.Range', [new Range()], true],
    ['Sheet', [new Range()], false],
    ['Side', [Side.of('LEFT')], true],
    ['Side', ['LEFT'], false],
    ['*', [undefined], true],
  ])('(%s) takes %p: %p', (list, args, expected) => expect(fits([list], args as unknown[])).toBe(expected));

  it('may be several', () => {
    const takes = ['String', 'Integer, Integer'];
    expect([fits(takes, ['A1']), fits(takes, [1, 2]), fits(takes, [1])]).toEqual([true, true, false]);
  });
});

describe("Google's text", () => {
  it('names what was given by type', () => {
    const given = ['a', 1, true, null, [1], ['a'], [[1]], new Date(0), new Range(), {}];
    expect(mismatch('Class.method', given)).toBe(
      'The parameters (String,number,Boolean,null,number[],String[],number[][],Date,SpreadsheetApp.Range,(class)) ' +
        "don't match the method signature for Class.method.",
    );
  });
});

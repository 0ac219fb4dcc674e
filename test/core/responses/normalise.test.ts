import { fold, normalise } from '../../../src/core/responses/normalise';

describe('normalise', () => {
  it.each([
    { text: ' Yes,\u00a0 often\r\n', clean: 'Yes, often', why: 'odd spaces, runs of spaces and line ends' },
    { text: '3/14/2021\u202f9:05', clean: '3/14/2021 9:05', why: 'a narrow space inside a time' },
    { text: 'one\rtwo\r\nthree', clean: 'one\ntwo\nthree', why: 'all kinds of line ends' },
    { text: '그렇다', clean: '그렇다', why: 'Korean letters in two encodings' },
    { text: 'No', clean: 'No', why: 'letter case stays' },
  ])('$why', ({ text, clean }) => expect(normalise(text.normalize('NFD'))).toBe(clean));

  it('folds letter case, curly quotes and line ends into keys', () =>
    expect(fold('Don’t  know\n')).toBe("don't know"));
});

import type { Question } from '../../../src/core/responses/question';
import { readScale } from '../../../src/core/responses/scale';
import { unknownAnswers } from '../../../src/core/responses/unknownAnswers';

const unknown = (kind: Question['kind'], known: string, answers: Readonly<Record<string, number>>) => {
  const scale = kind === 'Likert' ? readScale(known) : null;
  const options = kind === 'Likert' || known === '' ? [] : known.split('; ');
  return unknownAnswers({ kind, scale, options }, new Map(Object.entries(answers)));
};

describe('unknownAnswers', () => {
  it('finds a new label beside a scale, not an impossible number', () =>
    expect(unknown('Likert', '1 to 5', { 4: 3, 9: 1, Agree: 1, '5 - Very': 1 })).toEqual(['Agree']));

  it('takes a text under "Other" for an option only when several people wrote it', () =>
    expect(unknown('single choice', 'Cafe; Dorm', { Cafe: 9, Bench: 2, Gym: 3, 'CAFE ': 4 })).toEqual([
      'Gym',
    ]));

  it('finds new options between known ones', () =>
    expect(
      unknown('multiple choice', 'Cafe; Dorm', { 'Cafe, Gym': 2, 'Dorm, Gym': 1, 'Dorm, x': 1 }),
    ).toEqual(['Gym']));

  it('finds answers about consent that are neither the named yes nor a no', () => {
    expect(unknown('consent', 'I take part', { 'I take part': 5, No: 1, Ja: 1 })).toEqual(['Ja']);
    expect(unknown('consent', '', { 'Yes, I agree': 5, No: 1 })).toEqual([]);
  });

  it('says nothing of questions that know no answers', () =>
    expect(unknown('open text', '', { 'a b c': 5 })).toEqual([]));
});

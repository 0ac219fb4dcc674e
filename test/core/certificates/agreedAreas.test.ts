import { agreedAreas } from '../../../src/core/certificates/agreedAreas';

const agreed = [
  { pairId: 'P1', areas: 'Study plan; exams', menteeName: 'Kim Hana' },
  { pairId: 'P2', areas: 'Exams; Housing', menteeName: 'Lee Duri' },
  { pairId: 'P3', areas: 'Sleep', menteeName: '' },
];

describe('agreedAreas', () => {
  it('names each area of these pairs once', () => {
    expect(agreedAreas(new Set(['P1']), agreed)).toBe('Study plan; exams');
    expect(agreedAreas(new Set(['P1', 'P2']), agreed)).toBe('Study plan; exams; Housing');
  });

  it('is blank while nothing was agreed', () =>
    expect(agreedAreas(new Set(['P9']), [...agreed, { pairId: 'P9', areas: ' ', menteeName: 'Kim' }])).toBe(
      '',
    ));

  it('leaves out an area that names the mentee', () =>
    expect(
      agreedAreas(new Set(['P4']), [
        { pairId: 'P4', areas: "Anatomy; kim hana's French", menteeName: 'Kim Hana' },
      ]),
    ).toBe('Anatomy'));
});

import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import {
  base32,
  canonicalText,
  codeOf,
  comparableCode,
  type SignedFields,
} from '../../../src/core/certificates/code';

const sign = (text: string) => [...createHmac('sha256', 'key').update(text, 'utf8').digest()];
const digest = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

const fields: SignedFields = {
  serial: 'PM-2026S1-0007',
  institution: 'Example Medical School',
  program: 'Peer mentoring',
  term: 'Spring 2026',
  name: '이서희',
  personId: 'S003',
  role: 'mentor',
  from: '2026-03-02',
  to: '2026-06-12',
  credited: 767,
  trainingMinutes: 120,
  sessions: 9,
  lines: ['L0001 2026-03-02 60', 'L0002 2026-03-09 45'],
  issueDate: '2026-06-22',
  issuer: 'Program Office',
};
const code = (more: Partial<SignedFields> = {}) =>
  codeOf(canonicalText({ ...fields, ...more }, digest), sign);

describe('base32', () => {
  it.each([
    [[0, 0, 0, 0, 0, 0, 0], '0000000000', 'no bit set'],
    [[255, 255, 255, 255, 255, 255, 255], 'ZZZZZZZZZZ', 'every bit set'],
    [
      [0b00001_000, 0b10_00011_0, 0b0100_0010, 0b1_00110_00, 0b111_01000, 0b01001_010, 0b10_000000],
      '123456789A',
      'one to ten',
    ],
  ])('%j is %s: %s', (bytes, text) => expect(base32(bytes, 10)).toBe(text));

  it('refuses too few bytes', () => expect(() => base32([1], 10)).toThrow('too few'));
});

describe('a code', () => {
  it('is ten letters, five and five, without I, L, O and U', () =>
    expect(code()).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/));

  it.each<Partial<SignedFields>>([
    { name: '이서휘' },
    { credited: 768 },
    { sessions: 10 },
    { serial: 'PM-2026S1-0008' },
    { issueDate: '2026-06-23' },
    { lines: ['L0001 2026-03-02 60', 'L0002 2026-03-09 46'] },
    { issuer: 'Someone else' },
  ])('changes with %j', (more) => expect(code(more)).not.toBe(code()));

  it('is the same for a name typed on a Mac, and for sessions in another order', () => {
    expect(code({ name: fields.name.normalize('NFD') })).toBe(code());
    expect(code({ lines: [...fields.lines].reverse() })).toBe(code());
  });

  it('keeps fields apart', () =>
    expect(canonicalText({ ...fields, program: 'A', term: 'B C' }, digest)).not.toBe(
      canonicalText({ ...fields, program: 'A B', term: 'C' }, digest),
    ));
});

describe('a typed code', () => {
  it.each([
    ['7k3qx-9m2td', '7K3QX9M2TD'],
    [' 7K3QX 9M2TD ', '7K3QX9M2TD'],
    ['7K3QX–9M2TO', '7K3QX9M2T0'],
    ['iLOoi', '11001'],
  ])('%s reads as %s', (typed, comparable) => expect(comparableCode(typed)).toBe(comparable));

  it('survives case, spaces and hyphens', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 255 }), { minLength: 7, maxLength: 7 }), (bytes) => {
        const letters = base32(bytes, 10);
        expect(comparableCode(letters.toLowerCase().split('').join(' '))).toBe(letters);
      }),
    );
  });
});

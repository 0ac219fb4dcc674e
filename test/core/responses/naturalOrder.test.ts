import { naturalOrder } from '../../../src/core/responses/naturalOrder';

it.each([
  { why: 'days of the week', labels: ['Wed', 'Sun', 'Mon lunch'], ordered: ['Mon lunch', 'Wed', 'Sun'] },
  { why: 'days in Korean', labels: ['일요일', '화', '월'], ordered: ['월', '화', '일요일'] },
  { why: 'numbers', labels: ['10 - 25', '4–5 times', '100'], ordered: ['4–5 times', '10 - 25', '100'] },
  {
    why: 'words of degree',
    labels: ['Very informed', 'Not very informed', 'Somewhat informed'],
    ordered: ['Not very informed', 'Somewhat informed', 'Very informed'],
  },
  { why: 'nothing in common', labels: ['Cafe', 'Mon', '3'], ordered: ['Cafe', 'Mon', '3'] },
  { why: 'one rank for all', labels: ['B 1', 'A 1'], ordered: ['B 1', 'A 1'] },
])('orders by $why', ({ labels, ordered }) => expect(naturalOrder(labels)).toEqual(ordered));

// Proves a seating to be the best possible, without trusting the solver that found it.
import { compare, UNPAIRED, type CostTable, type Seating } from './transport';

/**
 * Checks the optimality certificate of a seating.
 *
 * 1. Every mentee has one seat that she may have, and no mentor has more mentees than places.
 * 2. No dual of a mentor is above 0, and a mentor with a place left has 0.
 * 3. On every allowed cell, and on staying unpaired: cost >= dual of mentee + dual of mentor.
 * 4. On every chosen one: cost = dual of mentee + dual of mentor.
 * Then the total cost equals the sum of the duals (each mentor's times the places), which no other seating
 * can undercut. All dual values must be safe integers, so that no comparison was rounded.
 *
 * Source: weak duality of linear programming; Papadimitriou & Steiglitz (1982), ch. 3 and 7.
 *
 * @throws RangeError naming the first fact that does not hold.
 */
export function proveBest(table: CostTable, seating: Seating): void {
  const { mentees, places, blocks, cells, unpaired } = table;
  const { mentorOf, menteesOf, menteeDuals, mentorDuals } = seating;
  const mentors = places.length;
  const zero = new Float64Array(blocks);
  const sum = new Float64Array(blocks);

  for (const duals of [menteeDuals, mentorDuals]) {
    if (!duals.every(Number.isSafeInteger))
      throw new RangeError('proveBest: a dual value is not a safe integer');
  }
  places.forEach((count, mentor) => {
    const taken = menteesOf[mentor]!;
    const isSeated = taken.every((mentee) => mentorOf[mentee] === mentor);
    if (!isSeated || new Set(taken).size !== taken.length || taken.length > count)
      throw new RangeError(`proveBest: mentor ${mentor} has seats that do not agree`);
    const sign = compare(mentorDuals, mentor * blocks, zero, 0, blocks);
    if (sign > 0 || (sign < 0 && taken.length < count))
      throw new RangeError(`proveBest: the dual value of mentor ${mentor} is wrong`);
  });

  for (let mentee = 0; mentee < mentees; mentee += 1) {
    const chosen = mentorOf[mentee]!;
    const alone = compare(unpaired, 0, menteeDuals, mentee * blocks, blocks);
    if (alone < 0 || (chosen === UNPAIRED && alone !== 0))
      throw new RangeError(`proveBest: mentee ${mentee} would cost less unpaired`);
    if (chosen !== UNPAIRED && !(cells[(mentee * mentors + chosen) * blocks]! >= 0))
      throw new RangeError(`proveBest: mentee ${mentee} has a mentor who is not allowed`);
    if (chosen !== UNPAIRED && !menteesOf[chosen]!.includes(mentee))
      throw new RangeError(`proveBest: mentee ${mentee} has no seat`);
    for (let mentor = 0; mentor < mentors; mentor += 1) {
      const at = (mentee * mentors + mentor) * blocks;
      if (places[mentor] === 0 || cells[at]! < 0) continue;
      for (let block = 0; block < blocks; block += 1) {
        sum[block] = menteeDuals[mentee * blocks + block]! + mentorDuals[mentor * blocks + block]!;
      }
      const order = compare(cells, at, sum, 0, blocks);
      if (order < 0 || (mentor === chosen && order !== 0))
        throw new RangeError(`proveBest: mentee ${mentee} with mentor ${mentor} breaks the proof`);
    }
  }
}

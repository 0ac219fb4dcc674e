// What it would cost everybody else to give one mentee another mentor: the cheapest chain of moves, found
// from the proof of the optimum instead of solving again.
import { compare, UNPAIRED, type CostTable, type Seating } from './transport';

export interface Move {
  readonly mentee: number;
  /** The mentor after the move; null for none. */
  readonly mentor: number | null;
}

/**
 * The moves that make the best of all results in which `mentee` has `mentor`.
 *
 * Forcing one pair into an optimal seating changes it along one cheapest cycle through that pair (successive
 * shortest paths); reduced costs are never below 0, so Dijkstra's method finds it. Nodes are the mentors and
 * one for "places": a free place that is filled, a seat that becomes free, somebody who stays unpaired.
 *
 * @returns The forced pair first, then everybody else who moves; null when the pair cannot be had.
 */
export function movesFor(
  table: CostTable,
  seating: Seating,
  mentee: number,
  mentor: number,
): readonly Move[] | null {
  const { places, blocks, cells, unpaired } = table;
  const { mentorOf, menteesOf, menteeDuals, mentorDuals } = seating;
  const mentors = places.length;
  const PLACES = mentors;
  const home = mentorOf[mentee] === UNPAIRED ? PLACES : mentorOf[mentee]!;
  if (places[mentor] === 0 || cells[(mentee * mentors + mentor) * blocks]! < 0) return null;
  if (home === mentor) return [{ mentee, mentor }];

  const distance = new Float64Array((mentors + 1) * blocks);
  /** By node: the node before, and who moves from there to here (-1: nobody). */
  const before = new Int32Array(mentors + 1).fill(-2);
  const mover = new Int32Array(mentors + 1).fill(-1);
  const isDone = new Uint8Array(mentors + 1);
  const length = new Float64Array(blocks);

  const offer = (node: number, from: number, who: number) => {
    if (isDone[node] === 1) return;
    if (before[node] !== -2 && compare(length, 0, distance, node * blocks, blocks) >= 0) return;
    distance.set(length, node * blocks);
    before[node] = from;
    mover[node] = who;
  };
  const offerSeats = (who: number, from: number) => {
    for (let to = 0; to < mentors; to += 1) {
      const at = (who * mentors + to) * blocks;
      if (to === from || isDone[to] === 1 || places[to] === 0 || cells[at]! < 0) continue;
      for (let block = 0; block < blocks; block += 1) {
        length[block] =
          distance[from * blocks + block]! +
          cells[at + block]! -
          menteeDuals[who * blocks + block]! -
          mentorDuals[to * blocks + block]!;
      }
      offer(to, from, who);
    }
  };
  const alone =
    table.mentees === 0 ? [] : Array.from(mentorOf.keys()).filter((one) => mentorOf[one] === UNPAIRED);

  before[mentor] = -1;
  for (;;) {
    let node = -1;
    for (let one = 0; one <= mentors; one += 1) {
      if (isDone[one] === 1 || before[one] === -2) continue;
      if (node < 0 || compare(distance, one * blocks, distance, node * blocks, blocks) < 0) node = one;
    }
    if (node < 0) return null;
    if (node === home) break;
    isDone[node] = 1;
    const start = node * blocks;
    if (node === PLACES) {
      for (let to = 0; to < mentors; to += 1) {
        if (menteesOf[to]!.length === 0) continue;
        for (let block = 0; block < blocks; block += 1)
          length[block] = distance[start + block]! - mentorDuals[to * blocks + block]!;
        offer(to, PLACES, -1);
      }
      for (const who of alone) if (who !== mentee) offerSeats(who, PLACES);
      continue;
    }
    if (menteesOf[node]!.length < places[node]!) {
      length.set(distance.subarray(start, start + blocks));
      offer(PLACES, node, -1);
    }
    for (const who of menteesOf[node]!) {
      if (who === mentee) continue;
      offerSeats(who, node);
      for (let block = 0; block < blocks; block += 1)
        length[block] = distance[start + block]! + unpaired[block]! - menteeDuals[who * blocks + block]!;
      offer(PLACES, node, who);
    }
  }

  const moves: Move[] = [];
  for (let node = home; node !== mentor; node = before[node]!) {
    const who = mover[node]!;
    if (who >= 0) moves.unshift({ mentee: who, mentor: node === PLACES ? null : node });
  }
  return [{ mentee, mentor }, ...moves];
}

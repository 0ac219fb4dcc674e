// The solver: cheapest way to seat every mentee with a mentor who has a place, or with nobody.

/**
 * Costs in whole numbers. A cost is a short row of numbers, one a block, compared like the digits of a
 * number: a later one counts only where all before it are equal.
 */
export interface CostTable {
  readonly mentees: number;
  readonly places: readonly number[];
  /** How many numbers make one cost. */
  readonly blocks: number;
  /** Cost of mentee i with mentor j from index (i x mentors + j) x blocks; -1 there: not allowed. */
  readonly cells: Float64Array;
  /** Cost of a mentee who stays unpaired; no cell costs more. */
  readonly unpaired: Float64Array;
}

/** An optimal seating and the dual values that prove it. */
export interface Seating {
  /** Mentor of each mentee; UNPAIRED for none. */
  readonly mentorOf: Int32Array;
  /** Mentees of each mentor. */
  readonly menteesOf: readonly (readonly number[])[];
  /** Dual values, `blocks` numbers each. */
  readonly menteeDuals: Float64Array;
  readonly mentorDuals: Float64Array;
}

export const UNPAIRED = -1;
const NOT_YET = -2;

/**
 * Solves the transportation problem by shortest augmenting paths over reduced costs.
 *
 * 1. Row reduction: each mentee's dual is her cheapest cost; she takes that seat if it is free.
 * 2. For each mentee without a seat, a shortest path in Dijkstra fashion to a free place, or to someone
 *    for whom staying unpaired is cheapest; both dual vectors are updated and seats change along the path.
 * A cell that is not allowed is skipped, never priced.
 *
 * Source: Jonker & Volgenant (1987), Computing 38:325-340; Tomizawa (1971), Networks 1:173-194. Costs of
 * several blocks form an ordered group, for which the method holds unchanged.
 */
export function seatMentees(table: CostTable): Seating {
  const state = reduceRows(table);
  for (let mentee = 0; mentee < table.mentees; mentee += 1) {
    if (state.mentorOf[mentee] === NOT_YET) augment(table, state, mentee);
  }
  return state;
}

interface State extends Seating {
  readonly menteesOf: number[][];
}

function reduceRows(table: CostTable): State {
  const { mentees, places, blocks, cells, unpaired } = table;
  const mentors = places.length;
  const state: State = {
    mentorOf: new Int32Array(mentees).fill(NOT_YET),
    menteesOf: places.map(() => []),
    menteeDuals: new Float64Array(mentees * blocks),
    mentorDuals: new Float64Array(mentors * blocks),
  };
  for (let mentee = 0; mentee < mentees; mentee += 1) {
    let cheapest = UNPAIRED;
    let cost: Float64Array = unpaired;
    let costAt = 0;
    for (let mentor = 0; mentor < mentors; mentor += 1) {
      const at = (mentee * mentors + mentor) * blocks;
      if (places[mentor] === 0 || cells[at]! < 0) continue;
      const order = compare(cells, at, cost, costAt, blocks);
      const isFree = state.menteesOf[mentor]!.length < places[mentor]!;
      if (
        order < 0 ||
        (order === 0 && isFree && cheapest !== UNPAIRED && !hasPlace(state, places, cheapest))
      ) {
        cheapest = mentor;
        cost = cells;
        costAt = at;
      }
    }
    for (let block = 0; block < blocks; block += 1) {
      state.menteeDuals[mentee * blocks + block] = cost[costAt + block]!;
    }
    if (cheapest === UNPAIRED) state.mentorOf[mentee] = UNPAIRED;
    else if (hasPlace(state, places, cheapest)) seat(state, mentee, cheapest);
  }
  return state;
}

/** Finds the shortest path from one mentee without a seat, updates the duals, and moves everyone on it. */
function augment(table: CostTable, state: State, start: number): void {
  const { places, blocks, cells, unpaired } = table;
  const { menteesOf, menteeDuals, mentorDuals } = state;
  const mentors = places.length;
  const distance = new Float64Array(mentors * blocks);
  const cameFrom = new Int32Array(mentors).fill(NOT_YET);
  const isDone = new Uint8Array(mentors);
  const done: number[] = [];
  const here = new Float64Array(blocks); // distance of the mentees being scanned
  const base = new Float64Array(blocks);
  const leave = new Float64Array(blocks); // shortest way that ends with somebody unpaired
  let leaver = NOT_YET;
  let scanned: readonly number[] = [start];

  for (;;) {
    for (const mentee of scanned) {
      for (let block = 0; block < blocks; block += 1) {
        base[block] = here[block]! - menteeDuals[mentee * blocks + block]!;
      }
      if (leaver === NOT_YET || isSumLess(base, unpaired, leave)) {
        for (let block = 0; block < blocks; block += 1) leave[block] = base[block]! + unpaired[block]!;
        leaver = mentee;
      }
      for (let mentor = 0; mentor < mentors; mentor += 1) {
        const at = (mentee * mentors + mentor) * blocks;
        if (isDone[mentor] === 1 || cells[at]! < 0 || places[mentor] === 0) continue;
        const to = mentor * blocks;
        if (cameFrom[mentor] !== NOT_YET) {
          let order = 0;
          for (let block = 0; block < blocks && order === 0; block += 1) {
            order = base[block]! + cells[at + block]! - mentorDuals[to + block]! - distance[to + block]!;
          }
          if (order >= 0) continue;
        }
        for (let block = 0; block < blocks; block += 1) {
          distance[to + block] = base[block]! + cells[at + block]! - mentorDuals[to + block]!;
        }
        cameFrom[mentor] = mentee;
      }
    }

    let nearest = NOT_YET;
    for (let mentor = 0; mentor < mentors; mentor += 1) {
      if (isDone[mentor] === 1 || cameFrom[mentor] === NOT_YET) continue;
      const order =
        nearest === NOT_YET ? -1 : compare(distance, mentor * blocks, distance, nearest * blocks, blocks);
      if (
        order < 0 ||
        (order === 0 && !hasPlace(state, places, nearest) && hasPlace(state, places, mentor))
      ) {
        nearest = mentor;
      }
    }
    const endsUnpaired = nearest === NOT_YET || compare(leave, 0, distance, nearest * blocks, blocks) < 0;
    if (endsUnpaired || hasPlace(state, places, nearest)) {
      const length = endsUnpaired ? leave : distance.slice(nearest * blocks, (nearest + 1) * blocks);
      updateDuals(state, start, done, distance, length);
      moveAlong(state, start, endsUnpaired ? leaver : NOT_YET, nearest, cameFrom);
      return;
    }
    isDone[nearest] = 1;
    done.push(nearest);
    for (let block = 0; block < blocks; block += 1) here[block] = distance[nearest * blocks + block]!;
    scanned = menteesOf[nearest]!;
  }
}

function updateDuals(
  { menteesOf, menteeDuals, mentorDuals }: State,
  start: number,
  done: readonly number[],
  distance: Float64Array,
  length: Float64Array,
): void {
  const blocks = length.length;
  for (let block = 0; block < blocks; block += 1) {
    menteeDuals[start * blocks + block]! += length[block]!;
    for (const mentor of done) {
      const gain = length[block]! - distance[mentor * blocks + block]!;
      mentorDuals[mentor * blocks + block]! -= gain;
      for (const mentee of menteesOf[mentor]!) menteeDuals[mentee * blocks + block]! += gain;
    }
  }
}

/** Changes seats from the end of the path back to its start. */
function moveAlong(state: State, start: number, leaver: number, end: number, cameFrom: Int32Array): void {
  let mentee = leaver === NOT_YET ? cameFrom[end]! : leaver;
  let target = leaver === NOT_YET ? end : UNPAIRED;
  for (;;) {
    const before = state.mentorOf[mentee]!;
    if (before >= 0) {
      const seats = state.menteesOf[before]!;
      seats.splice(seats.indexOf(mentee), 1);
    }
    seat(state, mentee, target);
    if (mentee === start) return;
    target = before;
    mentee = cameFrom[before]!;
  }
}

function seat(state: State, mentee: number, mentor: number): void {
  state.mentorOf[mentee] = mentor;
  if (mentor !== UNPAIRED) state.menteesOf[mentor]!.push(mentee);
}

const hasPlace = (state: Seating, places: readonly number[], mentor: number): boolean =>
  state.menteesOf[mentor]!.length < places[mentor]!;

/** Below 0 when the cost at `i` of `a` is the smaller one, 0 when equal. */
export function compare(a: Float64Array, i: number, b: Float64Array, j: number, blocks: number): number {
  for (let block = 0; block < blocks; block += 1) {
    const difference = a[i + block]! - b[j + block]!;
    if (difference !== 0) return difference;
  }
  return 0;
}

function isSumLess(a: Float64Array, b: Float64Array, than: Float64Array): boolean {
  for (let block = 0; block < than.length; block += 1) {
    const difference = a[block]! + b[block]! - than[block]!;
    if (difference !== 0) return difference < 0;
  }
  return false;
}

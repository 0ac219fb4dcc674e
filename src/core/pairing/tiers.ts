// Several wishes in order of importance, written as whole-number costs: no total of a lower wish, however
// large, outweighs one point of a higher one.
import type { CostTable } from './transport';

/** One line of importance: what a pair is worth in it. */
export interface Tier {
  readonly name: string;
  /** Whole points from 0 to `most` for a pair that is allowed. */
  readonly value: (mentee: number, mentor: number) => number;
  /** The highest value of any pair. */
  readonly most: number;
}

/** What is to be decided: who may be paired with whom, how often, and what matters in which order. */
export interface TieredProblem {
  readonly mentees: number;
  /** Free places of each mentor; its length is the number of mentors. */
  readonly places: readonly number[];
  readonly isAllowed: (mentee: number, mentor: number) => boolean;
  /** Most important first. */
  readonly tiers: readonly Tier[];
}

/**
 * Encodes tiers as costs.
 *
 * 1. Tiers are packed from the top into blocks. Within a block the lowest tier has the unit 1, every other
 *    the unit of the tier below times (that tier's `most` x mentees + 1).
 * 2. A block is full when `4 x nodes x C` would leave the safe integers, C being the sum of unit x most;
 *    this leaves room for every dual value and path length that solving can produce.
 * 3. The cost of a pair in a block is C minus its weight; staying unpaired costs C.
 * Costs of different blocks are compared in order, like the digits of a number.
 *
 * @throws RangeError when one tier alone is too large for whole-number arithmetic.
 */
export function costTable(problem: TieredProblem): CostTable {
  const { mentees, places, isAllowed } = problem;
  const mentors = places.length;
  const blocks = packTiers(problem);
  const width = blocks.length;
  const cells = new Float64Array(mentees * mentors * width);
  const unpaired = Float64Array.from(blocks, (block) => block.most);
  let at = 0;
  for (let mentee = 0; mentee < mentees; mentee += 1) {
    for (let mentor = 0; mentor < mentors; mentor += 1, at += width) {
      if (!isAllowed(mentee, mentor)) {
        cells[at] = -1;
        continue;
      }
      for (let block = 0; block < width; block += 1) {
        cells[at + block] = unpaired[block]! - weightIn(blocks[block]!, mentee, mentor);
      }
    }
  }
  return { mentees, places, blocks: width, cells, unpaired };
}

interface Block {
  readonly tiers: readonly Tier[];
  readonly units: readonly number[];
  /** Sum of unit x most: the weight of a pair that is perfect in every tier of the block. */
  readonly most: number;
}

function packTiers({ mentees, places, tiers }: TieredProblem): readonly Block[] {
  const nodes = mentees + places.reduce((sum, count) => sum + Math.min(count, mentees), 0);
  const largest = Math.floor(Number.MAX_SAFE_INTEGER / (4 * Math.max(nodes, 1)));
  const blocks: Block[] = [];
  let open: Tier[] = [];
  for (const tier of tiers) {
    const wider = [...open, tier];
    if (blockOf(wider, mentees).most <= largest) {
      open = wider;
      continue;
    }
    if (blockOf([tier], mentees).most > largest) {
      throw new RangeError(
        `costTable: tier "${tier.name}" is worth up to ${tier.most}, more than ${largest}`,
      );
    }
    blocks.push(blockOf(open, mentees));
    open = [tier];
  }
  return [...blocks, blockOf(open, mentees)];
}

function blockOf(tiers: readonly Tier[], mentees: number): Block {
  const units = new Array<number>(tiers.length);
  let unit = 1;
  let most = 0;
  for (let index = tiers.length - 1; index >= 0; index -= 1) {
    const tier = tiers[index]!; // index runs over the array
    units[index] = unit;
    most += unit * tier.most;
    unit *= tier.most * mentees + 1;
  }
  return { tiers, units, most };
}

function weightIn({ tiers, units }: Block, mentee: number, mentor: number): number {
  let weight = 0;
  for (let index = 0; index < tiers.length; index += 1) {
    weight += units[index]! * tiers[index]!.value(mentee, mentor);
  }
  return weight;
}

// Ids and uuids. With a seed the same host makes the same ones, so that runs can be compared.
import { createHash, randomBytes } from 'node:crypto';

export interface RandomState {
  seed: string;
  drawn: number;
}

export function newRandomState(seed: number | string | undefined): RandomState {
  return { seed: seed === undefined ? randomBytes(16).toString('hex') : String(seed), drawn: 0 };
}

/** 32 hexadecimal digits, never the same twice for one state. */
export function drawId(state: RandomState): string {
  state.drawn += 1;
  return createHash('sha256').update(`${state.seed}:${state.drawn}`).digest('hex').slice(0, 32);
}

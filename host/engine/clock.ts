// The simulated clock: it stands still but for charges, sleeps and what a test moves.
import type { Clock } from './world';

export class SimulatedClock implements Clock {
  /** @param time Milliseconds since 1970. */
  constructor(private time: number) {}

  now(): number {
    return Math.round(this.time);
  }

  advance(milliseconds: number): void {
    if (!(milliseconds >= 0)) throw new RangeError(`advance: time does not run back, got ${milliseconds}`);
    this.time += milliseconds;
  }

  /** Sets the time outright, also back; for a new demonstration, not for scripts. */
  set(time: number): void {
    this.time = time;
  }
}

/** Real time, plus what charges and moves add: for a workbench in which a person clicks. */
export class RunningClock implements Clock {
  private ahead = 0;

  now(): number {
    return Math.round(Date.now() + this.ahead);
  }

  advance(milliseconds: number): void {
    if (!(milliseconds >= 0)) throw new RangeError(`advance: time does not run back, got ${milliseconds}`);
    this.ahead += milliseconds;
  }

  set(time: number): void {
    this.ahead = time - Date.now();
  }
}

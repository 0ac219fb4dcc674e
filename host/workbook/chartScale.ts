// The value axis of a chart: round steps from the lowest to the highest number, zero always among them.

export interface Scale {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

/**
 * Whole numbers get whole steps.
 * @example niceScale([3, 17]).ticks // [0, 5, 10, 15, 20]
 */
export function niceScale(values: readonly number[]): Scale {
  const lowest = Math.min(0, ...values);
  const highest = Math.max(0, ...values);
  const span = highest - lowest || 1;
  const whole = values.every(Number.isInteger);
  const step = whole ? Math.ceil(niceStep(span / 5, WHOLE_FACTORS)) : niceStep(span / 5, FACTORS);
  const first = Math.floor(lowest / step + 1e-9);
  const last = Math.max(Math.ceil(highest / step - 1e-9), first + 1);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => rounded((first + index) * step));
  return { low: rounded(first * step), high: rounded(last * step), ticks };
}

const FACTORS = [1, 2, 2.5, 5, 10];
const WHOLE_FACTORS = [1, 2, 5, 10];

/** One of the factors times a power of ten, at least `rough`. */
function niceStep(rough: number, factors: readonly number[]): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = factors.find((candidate) => candidate * power >= rough * (1 - 1e-9)) ?? 10;
  return factor * power;
}

const rounded = (value: number): number => Number(value.toPrecision(12));

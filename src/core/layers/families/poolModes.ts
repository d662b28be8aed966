/** How the values of a window become one. */
export type PoolMode = (values: readonly number[]) => number;

/** The largest value; NaN when one of them is NaN. */
export const largest: PoolMode = (values) => {
  let result = -Infinity;
  for (const value of values) result = Math.max(result, value);
  return result;
};

/** The mean of the values. */
export const meanOf: PoolMode = (values) => {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
};

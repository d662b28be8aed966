/**
 * Kernels in WebAssembly: loops over float64 values in linear memory, two values at a time.
 *
 * All addresses and steps are in bytes, all counts in values. An element-by-element kernel bears the name of its word in
 * the formula language and is called with (out, then an address and a step for each operand, count). The step from one
 * pair of values to the next is 16, or 0 where the operand is one value, written twice. Kernels work on whole pairs: the
 * result of an odd count has one meaningless value after it. `Float32` after a name says that every result is rounded to
 * float32; its operands are float32 numbers already, held as float64.
 */
export * from './arithmetic';
export * from './arithmeticFloat32';
export * from './selection';
export * from './relations';
export * from './bernoulli';
export { exp } from './exponential';
export { log } from './logarithm';
export { log1p } from './log1p';
export * from './logProducts';
export { addMultipliedLogs, addMultipliedLogsFloat32 } from './logProductSums';
export * from './softplus';
export * from './tanh';
export { extent } from './extent';
export { allFinite } from './finite';
export { countLabelPairs } from './labelPairs';
export { countTwoLabels } from './twoLabels';
export { countEqual } from './equalPairs';
export { sumDifferences } from './differenceSums';
export * from './logic';
export { argmaxRows } from './positions';
export * from './bucketCounts';
export * from './placeCounts';
export * from './byRow';
export * from './rows';
export * from './sums';
export * from './sumsFloat32';
export { roundToFloat32 } from './rounding';
export { countAtScores } from './scoreCounts';
export * from './segments';
export { sortValues } from './sorting';

/** Where the memory begins that kernels are free to work on. */
export function freeMemory(): usize {
  return __heap_base;
}

import { knownDifferenceSums, partLength } from '../../array/differenceSums';
import type { DifferenceSums } from '../kernels/differenceSumsByKernel';
import { unnamed } from './fusion';
import type { SumOfPairs } from './fusion';
import type { PartReduction } from './rowReduction';

/** What is known of the differences of two arrays, by the kernel that adds up the same. */
const sumsOf: ReadonlyMap<string, keyof DifferenceSums> = new Map([
  ['sumSquaredDifferences', 'squares'],
  ['sumAbsoluteDifferences', 'sizes'],
]);

/**
 * The parts of one sum of `length` differences of inputs, where they are known since these were looked at. They are those
 * of float64: float32 rounds in between.
 */
export function knownParts(
  pairs: SumOfPairs | undefined,
  length: number,
  given: (name: string) => Float64Array,
): PartReduction | undefined {
  const wanted = pairs && sumsOf.get(pairs.kernel);
  if (pairs === undefined || wanted === undefined) return undefined;
  const [a, b] = pairs.operands.map((operand) => {
    const source = unnamed(operand);
    return source.kind === 'input' ? given(source.name) : undefined;
  });
  if (a?.length !== length || b?.length !== length) return undefined;
  const sums = knownDifferenceSums(a, b)?.[wanted];
  return sums && ((start) => sums[start / partLength]!);
}

import type { Kernels } from './kernels';
import { bytesPerValue } from './kernels';

/** Values that are copied at once, so that they are still in the first-level cache when a kernel gets to them. */
const blockLength = 2048;

/**
 * Takes arrays of one length through the memory of kernels, part by part: `use` gets the address at which each array's
 * part is, and how many values the part has. Arrays that lie in that memory are one part.
 */
export function eachBlock(
  { memory }: Kernels,
  arrays: readonly Float64Array[],
  use: (addresses: readonly number[], count: number) => void,
): void {
  const length = arrays[0]?.length ?? 0;
  const places = arrays.map((array) => memory.placeOf(array));
  if (places.every((place) => place !== undefined)) {
    use(places.map(addressOf), length);
    return;
  }
  memory.scoped(() => {
    const blocks = arrays.map(() => memory.take(Math.min(length, blockLength)));
    const addresses = blocks.map(addressOf);
    for (let start = 0; start < length; start += blockLength) {
      const count = Math.min(blockLength, length - start);
      for (let i = 0; i < arrays.length; i += 1) memory.copyIn(blocks[i]!, arrays[i]!, start, count);
      use(addresses, count);
    }
  });
}

const addressOf = (offset: number): number => offset * bytesPerValue;

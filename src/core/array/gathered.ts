/**
 * The values at some positions, into `found`. Those that fit into bytes are packed first: what is read in any order is
 * found sooner the closer it lies.
 */
export function gathered(
  values: Float64Array,
  positions: Uint32Array,
  found: Float64Array = new Float64Array(positions.length),
): Float64Array {
  const bytes = asBytes(values);
  if (bytes === undefined) for (let i = 0; i < found.length; i += 1) found[i] = values[positions[i]!]!;
  else for (let i = 0; i < found.length; i += 1) found[i] = bytes[positions[i]!]!;
  return found;
}

/** The same values in bytes; undefined when one of them is -0, or no whole number from 0 to 255. */
function asBytes(values: Float64Array): Uint8Array | undefined {
  const bytes = new Uint8Array(values.length);
  for (let i = 0; i < values.length; i += 1) {
    bytes[i] = values[i]!;
    if (!Object.is(bytes[i], values[i])) return undefined;
  }
  return bytes;
}

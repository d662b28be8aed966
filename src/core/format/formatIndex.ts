/** `[1, 2]`: what picks the value at a position, in C order, out of an array of this shape; nothing for a scalar. */
export function formatIndex(shape: readonly number[], at: number): string {
  const parts: number[] = [];
  let rest = at;
  for (const size of [...shape].reverse()) {
    parts.unshift(rest % size);
    rest = Math.floor(rest / size);
  }
  return parts.length === 0 ? '' : `[${parts.join(', ')}]`;
}

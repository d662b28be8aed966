import type { FoundArray } from '../found';
import type { Described } from './describe';

/**
 * Gives the arrays of `a, b = [...], [...]` their names by order. When there are more or fewer arrays than names, none of
 * them is named: what a name stands for is not known then.
 */
export function nameTargets(text: string, described: readonly Described[]): readonly FoundArray[] {
  const arrays = described.map(({ found }) => found);
  described.forEach(({ targets }, first) => {
    if (targets === undefined) return;
    let count = 1;
    while (first + count < arrays.length && follows(text, arrays[first + count - 1]!, arrays[first + count]!))
      count += 1;
    for (let index = 0; index < count; index += 1) {
      const { name: _name, nameSpan: _span, ...unnamed } = arrays[first + index]!;
      const span = count === targets.length ? targets[index] : undefined;
      arrays[first + index] =
        span === undefined ? unnamed : { ...unnamed, name: text.slice(span.start, span.end), nameSpan: span };
    }
  });
  return arrays;
}

/** True when only a comma stands between two arrays. */
function follows(text: string, before: FoundArray, after: FoundArray): boolean {
  const gap = text.slice(before.span.end, Math.min(after.span.start, before.span.end + 80));
  return after.span.start - before.span.end < 80 && /^\s*,\s*$/.test(gap);
}

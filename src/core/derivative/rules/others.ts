/**
 * Functions that only move the values of their first operands (so many) to other places, where the others say: each
 * derivative goes back to where its value came from. Views (`layout`) move all of theirs.
 */
export const movedOperands: ReadonlyMap<string, number> = new Map([
  ['take', 1],
  ['by_descending', 1],
  ['run_ends', 1],
  ['reverse_head', 1],
  ['elements', 1],
  ['columns', 1],
  ['beside', 2],
  ['stack', Infinity],
  ['join', Infinity],
]);

/** Functions that count or rank: they stay as they are, except where they jump. */
export const jumpingFunctions: ReadonlySet<string> = new Set([
  'argmax',
  'all',
  'in_top_k',
  'in_first_k',
  'among_top_k',
  'dense_rank',
  'descending_place',
  'average_rank',
  'place',
  'torch_top_k',
]);

/** Functions that read the shape of their operands alone. */
export const unreadFunctions: ReadonlySet<string> = new Set(['position', 'machine_epsilon']);

/** Functions that no loss needs a derivative of. What goes through them has none here, and the result says so. */
export const functionsWithoutRule: ReadonlySet<string> = new Set([
  'weighted_quantile',
  'mean_of_equals',
  'interpolate',
  'weighted_confusion',
  'cross_table',
  'sum_at_least',
  'expected_mutual_information',
]);

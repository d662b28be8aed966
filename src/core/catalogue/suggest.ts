/**
 * The ids that `name` was most likely meant for, best first, for "Did you mean ...?".
 *
 * Compared are the last parts (`mean_squared_error` of `keras.losses.mean_squared_error`) without regard to case,
 * underscores and camelCase: by edit distance, by shared words and by common beginning. Ids with little in common are
 * left out, so that there may be fewer than `limit`, or none.
 */
export function suggestIds(name: string, ids: readonly string[], limit = 3): string[] {
  if (name.length > longestName) return [];
  const wanted = wordsOf(name);
  return ids
    .map((id, order) => ({ id, order, likeness: likeness(wanted, wordsOf(id), name, id) }))
    .filter((each) => each.likeness >= leastLikeness)
    .sort((a, b) => b.likeness - a.likeness || a.order - b.order)
    .slice(0, limit)
    .map(({ id }) => id);
}

const leastLikeness = 0.5;

/** Longer texts are not meant as names; comparing them would take long. */
const longestName = 200;

/** The words of the last part of a dotted name: `keras.losses.LogCosh` and `log_cosh` are both `['log', 'cosh']`. */
function wordsOf(name: string): string[] {
  const last = name.slice(name.lastIndexOf('.') + 1);
  const spaced = last.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
  return spaced.split(/[^\p{Letter}\p{Number}]+/u).filter((word) => word !== '');
}

/** From 0 (nothing in common) to about 1 (the same words); the same library as well is a little more. */
function likeness(wanted: readonly string[], words: readonly string[], name: string, id: string): number {
  const a = wanted.join('');
  const b = words.join('');
  if (a === '' || b === '') return 0;
  const spelling = 1 - editDistance(a, b) / Math.max(a.length, b.length);
  const shared = wanted.filter((word) => words.some((other) => isNearly(word, other))).length;
  const inCommon = (2 * shared) / (wanted.length + words.length);
  const beginning = a.length >= 3 && b.startsWith(a) ? 0.6 + 0.3 * (a.length / b.length) : 0;
  const sameLibrary = name.includes('.') && id.startsWith(name.slice(0, name.lastIndexOf('.') + 1));
  return Math.max(spelling, inCommon * 0.95, beginning) + (sameLibrary ? 0.02 : 0);
}

/** The same word but for a slip or a plural. */
function isNearly(word: string, other: string): boolean {
  return word === other || (word.length > 3 && editDistance(word, other) <= 1);
}

/** How many letters to insert, delete, replace, or swap with their neighbour to turn `a` into `b`. */
function editDistance(a: string, b: string): number {
  const width = b.length + 1;
  const table = Array.from({ length: (a.length + 1) * width }, (_, i) => (i < width ? i : 0));
  const at = (row: number, column: number): number => table[row * width + column] ?? 0;
  for (let row = 1; row <= a.length; row += 1) {
    table[row * width] = row;
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let least = Math.min(at(row - 1, column) + 1, at(row, column - 1) + 1, at(row - 1, column - 1) + (same ? 0 : 1));
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) least = Math.min(least, at(row - 2, column - 2) + 1);
      table[row * width + column] = least;
    }
  }
  return at(a.length, b.length);
}

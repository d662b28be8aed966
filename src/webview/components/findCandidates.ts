import type { Candidate } from '../../protocol/panel';

/**
 * The candidates that a query finds: those that fit first, then by how directly the name matches, then in the given
 * order. Every word of the query must be found in the name, its initials (`mse`), an alias, or the library.
 */
export function findCandidates(candidates: readonly Candidate[], query: string): Candidate[] {
  const words = wordsOf(query);
  return candidates
    .map((candidate) => ({ candidate, score: scoreOf(candidate, words) }))
    .filter(({ score }) => score > 0)
    .sort((left, right) => Number(right.candidate.fits) - Number(left.candidate.fits) || right.score - left.score)
    .map(({ candidate }) => candidate);
}

/** True when every word of the query is found in it. */
export function isFound(named: Named, query: string): boolean {
  return scoreOf(named, wordsOf(query)) > 0;
}

type Named = Pick<Candidate, 'name' | 'library' | 'aliases'>;

function wordsOf(query: string): string[] {
  return query
    .toLowerCase()
    .split(/[\s_.]+/)
    .filter((word) => word !== '');
}

/** 0 when a word is missing; 1 for an empty query. */
function scoreOf({ name, library, aliases = [] }: Named, words: readonly string[]): number {
  const parts = partsOf(name);
  const whole = parts.join('');
  const others = aliases.map((alias) => alias.toLowerCase().replaceAll('_', ''));
  const shelf = library.toLowerCase();
  const found = words.map((word) => {
    if (others.includes(word) || parts.map((part) => part.charAt(0)).join('') === word) return 5;
    if (whole.startsWith(word)) return 4;
    if (parts.some((part) => part.startsWith(word))) return 3;
    if (whole.includes(word) || others.some((other) => other.includes(word))) return 2;
    return shelf.includes(word) ? 1 : 0;
  });
  const exact = words.join('') === whole ? 10 : 0;
  return Math.min(...found, Number.POSITIVE_INFINITY) === 0
    ? 0
    : 1 + exact + found.reduce<number>((sum, one) => sum + one, 0);
}

/** `mean_squared_error` and `MeanSquaredError` alike: mean, squared, error. */
function partsOf(name: string): string[] {
  return name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split('_')
    .filter((part) => part !== '');
}

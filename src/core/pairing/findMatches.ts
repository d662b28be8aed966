import { compareMatches, matchOf, namedRole, type Candidate, type Match } from './candidate';

/** How many arrays above and below are looked at, of each kind: enough for any text that people read. */
const reach = 24;

/** The candidates of a list (in the order of the text) within reach of one, nearest on either side. */
function around(list: readonly Candidate[], { rank }: Candidate): readonly Candidate[] {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.rank ?? Infinity) < rank) low = middle + 1;
    else high = middle;
  }
  return list.slice(Math.max(0, low - reach), low + reach + 1);
}

type Kind = 'y_true' | 'y_pred' | 'other';

/** Candidates by what their names say; each list in the order of the text. */
function byKind(candidates: readonly Candidate[]): Readonly<Record<Kind, readonly Candidate[]>> {
  const kinds: Record<Kind, Candidate[]> = { y_true: [], y_pred: [], other: [] };
  for (const each of candidates) kinds[namedRole(each) ?? 'other'].push(each);
  return kinds;
}

/** The candidates that can matter to one of them: those within reach, of each kind and of the same family. */
export function within(candidates: readonly Candidate[], focused: Candidate): Candidate[] {
  const family = candidates.filter((each) => namedRole(each) !== undefined && each.name.family === focused.name.family);
  const near = [...Object.values(byKind(candidates)), family].flatMap((list) => around(list, focused));
  return [...new Set(near)].sort((a, b) => a.rank - b.rank);
}

/**
 * All matches between arrays that are within reach of each other, best first. Named arrays reach over unnamed ones, and
 * arrays of one family over those of other families. Takes time in proportion to the number of arrays.
 */
export function findMatches(candidates: readonly Candidate[]): Match[] {
  const { y_true: yTrue, y_pred: yPred, other: unnamed } = byKind(candidates);
  const families = new Map<string, Candidate[]>();
  for (const each of yPred) {
    const family = families.get(each.name.family);
    if (family === undefined) families.set(each.name.family, [each]);
    else family.push(each);
  }
  const matches: Match[] = [];
  const considerEach = (a: Candidate, others: Iterable<Candidate>): void => {
    for (const b of others) {
      const match = a.rank < b.rank ? matchOf(a, b) : matchOf(b, a);
      if (match !== undefined) matches.push(match);
    }
  };
  for (const each of yTrue) {
    considerEach(each, new Set([...around(yPred, each), ...around(families.get(each.name.family) ?? [], each)]));
    considerEach(each, around(unnamed, each));
  }
  for (const each of yPred) considerEach(each, around(unnamed, each));
  unnamed.forEach((each, i) => considerEach(each, unnamed.slice(i + 1, i + 1 + reach)));
  return matches.sort(compareMatches);
}

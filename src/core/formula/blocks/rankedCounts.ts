import { countsAtScores, type CountsAtScores } from '../../array/countsAtScores';
import { countOf } from '../dims';
import type { Node } from '../node';
import { mostInFloat32, operandsOf } from './countedLabels';
import type { RowsNode } from './evaluateRows';

/** Values that are added up from the largest score down. */
interface RankedSums {
  readonly values: Node;
  readonly scores: Node;
  /** How many runs of equal scores there are at most. */
  readonly runs: number;
}

/**
 * Counts of samples from the largest score down: `run_ends(cumsum(by_descending(y, s, 0), 0), by_descending(s, s, 0), n, 0)`
 * where y is 1 and 0, which the truth of a relation is. They are counted while the scores are sorted: the samples need not be
 * put in order. What was counted is kept for the opposite of y, whose counts the same look gives.
 */
export class RankedCounts {
  #known: CountsAtScores | undefined;

  /** @param valuesOf gives all values of a node */
  constructor(
    private readonly valuesOf: (node: Node) => Float64Array,
    private readonly float32: boolean,
  ) {}

  /** The counts after each run of equal scores; undefined for what is no such sum, or where a score is NaN. */
  of(node: RowsNode): Float64Array | undefined {
    const sums = asRankedSums(node);
    if (sums === undefined || (this.float32 && countOf(sums.scores.dims) > mostInFloat32)) return undefined;
    const [values, scores] = [this.valuesOf(sums.values), this.valuesOf(sums.scores)];
    const known = this.#known?.scores === scores ? countsOf(values, this.#known) : undefined;
    if (known !== undefined) return atRunEnds(known, this.#known!, sums.runs);
    if (!areTruths(values)) return undefined;
    const counts = countsAtScores(scores, values, 1);
    if (lastOf(counts.marked) + lastOf(counts.others) !== scores.length) return undefined;
    this.#known = counts;
    return atRunEnds(counts.marked, counts, sums.runs);
  }
}

function asRankedSums(node: RowsNode): RankedSums | undefined {
  const [sums, keys] = operandsOf(node, 'run_ends') ?? [];
  const [ordered] = operandsOf(sums, 'cumsum') ?? [];
  const [values, scores] = operandsOf(ordered, 'by_descending') ?? [];
  const [same, sortedBy] = operandsOf(keys, 'by_descending') ?? [];
  if (values === undefined || scores === undefined || !isSame(same, scores) || !isSame(sortedBy, scores))
    return undefined;
  const isOneRow = [values, scores].every(({ dims }) => countOf(dims) === dims[node.axis]!.size);
  return isOneRow ? { values, scores, runs: countOf(node.dims) } : undefined;
}

/** Each mention of an input is a node of its own. */
const isSame = (a: Node | undefined, b: Node): boolean =>
  a === b || (a?.kind === 'input' && b.kind === 'input' && a.name === b.name);

/** The counts of marked samples, or of the others, where values are 1 for these and 0 for all else. */
function countsOf(values: Float64Array, { marks, marked, others }: CountsAtScores): Uint32Array | undefined {
  const flip = Number(marks[0] !== values[0]);
  for (let i = 0; i < marks.length; i += 1) if ((marks[i]! ^ flip) !== values[i]) return undefined;
  return flip === 0 ? marked : others;
}

/** Whether all values are 0 or 1: then `v (v - 1)` is 0, and no branch waits for labels in disorder. */
function areTruths(values: Float64Array): boolean {
  let off = 0;
  for (let i = 0; i < values.length; i += 1) off += Math.abs(values[i]! * (values[i]! - 1));
  return off === 0;
}

/** Counts at the different scores, the last of them again and again where there are fewer. */
function atRunEnds(counts: Uint32Array, { marked, others }: CountsAtScores, runs: number): Float64Array {
  // Infinity is the first threshold, whether there is such a score or not.
  const first = marked[0]! + others[0]! > 0 ? 0 : 1;
  const ends = new Float64Array(runs);
  ends.set(counts.subarray(first, first + runs));
  return ends.fill(lastOf(counts), counts.length - first);
}

const lastOf = (counts: Uint32Array): number => counts.at(-1) ?? 0;

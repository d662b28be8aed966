import type { Shape } from '../../array/ndarray';

/**
 * The derivatives by log_p of `ctc_forward(log_p, labels)`: the recursion over time that made the value, gone through
 * from the last time to the first. A path's share of a sum of paths is e^(its logarithm - the sum's).
 *
 * log_p `[batch, time, classes]`, labels `[batch, 1, length]`, adjoint `[batch, 1, 2 length + 1]`; one value for each of
 * log_p.
 *
 * Source: Graves, Fernández, Gomez, Schmidhuber (2006), Connectionist Temporal Classification, section 4.1
 */
export function ctcBackward(
  [logP = nothing, labels = nothing]: readonly Float64Array[],
  _statics: readonly number[],
  [shape = [], labelShape = []]: readonly Shape[],
  adjoint: Float64Array,
): Float64Array {
  const [batch = 0, times = 0, classes = 0] = shape;
  const length = labelShape[2] ?? 0;
  const symbols = 2 * length + 1;
  const size = times * classes;
  const out = new Float64Array(logP.length);
  for (let b = 0; b < batch; b += 1) {
    const sample = {
      logP: logP.subarray(b * size, (b + 1) * size),
      symbols: symbolsOf(labels.subarray(b * length, (b + 1) * length)),
      times,
      classes,
    };
    backThroughTime(sample, adjoint.subarray(b * symbols, (b + 1) * symbols), out.subarray(b * size, (b + 1) * size));
  }
  return out;
}

/** One sample: its log-probabilities along time and classes, and blank, label 1, blank, label 2, …, blank. */
interface Sample {
  readonly logP: Float64Array;
  readonly symbols: readonly number[];
  readonly times: number;
  readonly classes: number;
}

const nothing = new Float64Array();

/** The class that stands for "no label here". */
const blank = 0;

const symbolsOf = (labels: Float64Array): number[] => [blank, ...[...labels].flatMap((label) => [label, blank])];

function backThroughTime(sample: Sample, last: Float64Array, out: Float64Array): void {
  const { symbols, times, classes } = sample;
  const paths = allPaths(sample);
  let adjoint = last;
  for (let t = times - 1; t >= 0; t -= 1) {
    const next = new Float64Array(symbols.length);
    adjoint.forEach((flow, s) => {
      const at = t * classes + symbols[s]!;
      if (flow === 0 || at >= out.length) return;
      out[at]! += flow;
      if (t === 0) return;
      const from = predecessors(symbols, s);
      const logs = from.map((each) => paths[t - 1]![each]!);
      const sum = logSumExp(logs);
      from.forEach((each, k) => {
        if (logs[k] !== -Infinity) next[each]! += flow * Math.exp(logs[k]! - sum);
      });
    });
    adjoint = next;
  }
}

/** For each time and symbol the logarithm of the probability of all paths that have come there. */
function allPaths({ logP, symbols, times, classes }: Sample): Float64Array[] {
  const found: Float64Array[] = [];
  for (let t = 0; t < times; t += 1) {
    const before = found[t - 1];
    found.push(
      Float64Array.from(symbols, (symbol, s) => {
        const own = logP[t * classes + symbol] ?? NaN;
        if (before === undefined) return s < 2 ? own : -Infinity;
        return logSumExp(predecessors(symbols, s).map((each) => before[each]!)) + own;
      }),
    );
  }
  return found;
}

/** The symbols from which a path comes to this one: itself, the one before it, and past a blank to another label. */
function predecessors(symbols: readonly number[], s: number): number[] {
  if (s === 0) return [0];
  const skips = s > 1 && symbols[s] !== blank && symbols[s] !== symbols[s - 2];
  return skips ? [s, s - 1, s - 2] : [s, s - 1];
}

function logSumExp(values: readonly number[]): number {
  const largest = Math.max(...values);
  if (!Number.isFinite(largest)) return largest;
  return largest + Math.log(values.reduce((sum, value) => sum + Math.exp(value - largest), 0));
}

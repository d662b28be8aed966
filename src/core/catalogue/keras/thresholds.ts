import type { Issue } from '../../issues/issue';
import { issue } from '../../issues/issue';
import { phrase } from '../../issues/phrase';
import type { ParamSpec, ParamValue } from '../definition';

/** The thresholds of a metric, and how predictions are compared with them. */
export interface Thresholds {
  readonly values: readonly number[];
  /** Evenly spaced over [0, 1]: predictions are sorted into buckets between them. */
  readonly even: boolean;
  /** The first threshold is below 0 and the last above 1, so that 0 counts as positive at the first. */
  readonly padded?: boolean;
  readonly issues: readonly Issue[];
}

type Params = Readonly<Record<string, ParamValue>>;

export const thresholdsParam: ParamSpec = {
  type: 'number',
  default: null,
  nullable: true,
  several: true,
  symbol: '\\tau',
  doc: 'predictions above it count as positive; several give one value each. None is 0.5',
};

export const numThresholds: ParamSpec = {
  type: 'integer',
  default: 200,
  min: 1,
  doc: 'how many thresholds are spread evenly over [0, 1]',
};

/** Keras's epsilon: how far AUC's outer thresholds lie beyond 0 and 1. */
const epsilon = 1e-7;

/** Below every score: the threshold of Precision and Recall when only the largest k scores count. */
const belowAll = -1e10;

/** The thresholds that the user gives: one, several, or 0.5. */
export function givenThresholds({ thresholds: given = null, top_k: topK = null }: Params): Thresholds {
  if (given === null) return { values: [topK === null ? 0.5 : belowAll], even: false, issues: [] };
  const values = (typeof given === 'object' ? given : [given]).map(Number);
  const received = values.filter((value) => !(value >= 0 && value <= 1)).join(', ');
  return {
    values,
    even: areEven(values),
    issues:
      received === '' && values.length > 0
        ? []
        : [
            issue('compute.param-range', 'error', {
              name: 'thresholds',
              received: received || '[]',
              expected: phrase('0 to 1'),
            }),
          ],
  };
}

/** So many thresholds from 0 to 1; a single one is 0.5. */
export function spreadThresholds({ num_thresholds: given }: Params): Thresholds {
  const count = Number(given);
  return count === 1
    ? { values: [0.5], even: false, issues: [] }
    : { values: [0, ...between(count), 1], even: true, issues: [] };
}

/** AUC's: the user's, or so many, between one just below 0 and one just above 1. */
export function paddedThresholds({ thresholds, num_thresholds: count }: Params): Thresholds {
  const given = Array.isArray(thresholds) ? (thresholds as readonly number[]) : undefined;
  const inner = given === undefined ? between(Number(count)) : [...given].sort((a, b) => a - b);
  return {
    values: [-epsilon, ...inner, 1 + epsilon],
    even: given === undefined || areEven([0, ...inner, 1]),
    padded: true,
    issues: [],
  };
}

function between(count: number): number[] {
  return Array.from({ length: count - 2 }, (_, index) => (index + 1) / (count - 1));
}

/** Three or more that are evenly spaced over [0, 1], as close as NumPy's allclose asks for with Keras's epsilon. */
function areEven(values: readonly number[]): boolean {
  return (
    values.length >= 3 &&
    values.every((value, index) => {
      const expected = Math.fround(index / (values.length - 1));
      return Math.abs(value - expected) <= epsilon + 1e-5 * expected;
    })
  );
}

import { isRecordOf } from './goldenRecord';
import type { GoldenValue } from './goldenRecord';
import { distance } from './tolerance';
import type { Distance, Tolerance } from './tolerance';

export interface Comparison extends Distance {
  readonly equal: boolean;
  /** The first place where they differ and how: "[2][0]: expected 1, received 0.5". */
  readonly difference?: string;
}

const same: Comparison = { equal: true, error: 0, share: 0 };

/**
 * Compares values and nesting: numbers within the tolerance, everything else exactly.
 *
 * `error` and `share` are the largest over all numbers. A scalar is not a list of one, and [] is not [[]].
 */
export function compareNested(
  got: GoldenValue | undefined,
  expected: GoldenValue,
  tolerance: Tolerance,
  path = '',
): Comparison {
  if (typeof expected === 'number' && typeof got === 'number') {
    const { error, share } = distance(got, expected, tolerance);
    return share <= 1 ? { equal: true, error, share } : { ...differs(path, expected, got), error, share };
  }
  if (Array.isArray(expected) && Array.isArray(got)) return compareLists(got, expected, tolerance, path);
  if (isNamed(expected) && isNamed(got)) return compareNamed(got, expected, tolerance, path);
  return got === expected ? same : differs(path, expected, got);
}

const isNamed = (value: GoldenValue | undefined): value is Readonly<Record<string, GoldenValue>> => isRecordOf(value);

function compareLists(
  got: readonly GoldenValue[],
  expected: readonly GoldenValue[],
  tolerance: Tolerance,
  path: string,
): Comparison {
  if (got.length !== expected.length) {
    return structureDiffers(path, `a list of ${String(expected.length)}`, `a list of ${String(got.length)}`);
  }
  return worst(expected.map((item, index) => compareNested(got[index], item, tolerance, `${path}[${String(index)}]`)));
}

function compareNamed(
  got: Readonly<Record<string, GoldenValue>>,
  expected: Readonly<Record<string, GoldenValue>>,
  tolerance: Tolerance,
  path: string,
): Comparison {
  const extra = Object.keys(got).find((name) => !(name in expected));
  if (extra !== undefined) return structureDiffers(path, `no ${extra}`, extra);
  return worst(
    Object.entries(expected).map(([name, value]) => compareNested(got[name], value, tolerance, `${path}.${name}`)),
  );
}

function worst(parts: readonly Comparison[]): Comparison {
  const difference = parts.find((part) => !part.equal)?.difference;
  return {
    equal: difference === undefined,
    error: parts.reduce((largest, part) => Math.max(largest, part.error), 0),
    share: parts.reduce((largest, part) => Math.max(largest, part.share), 0),
    ...(difference === undefined ? {} : { difference }),
  };
}

function differs(path: string, expected: GoldenValue, got: GoldenValue | undefined): Comparison {
  return structureDiffers(path, brief(expected), brief(got));
}

function structureDiffers(path: string, expected: string, got: string): Comparison {
  const place = path === '' ? 'value' : path;
  return {
    equal: false,
    error: Infinity,
    share: Infinity,
    difference: `${place}: expected ${expected}, received ${got}`,
  };
}

function brief(value: GoldenValue | undefined): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'number') return String(value);
  const json = JSON.stringify(value);
  return json.length > 60 ? `${json.slice(0, 57)}...` : json;
}

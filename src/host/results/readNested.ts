import { ndarray, type NDArray } from '../../core/array/ndarray';
import type { Role } from '../../core/catalogue/definition';
import { issue, type Outcome } from '../../core/issues/issue';
import { phrase, type Phrase } from '../../core/issues/phrase';

/** Lists may be this deep, as in NumPy. */
const depthLimit = 64;

/**
 * An array out of nested lists of numbers and booleans, as another extension passes it. All of one depth and of equal
 * lengths, or it is refused with the place of the first misfit (`y_true[2][0]`). All booleans make a bool array,
 * everything else float64: JavaScript does not tell 2.0 from 2.
 */
export function readNested(role: Role, value: unknown): Outcome<NDArray> {
  const shape: number[] = [];
  for (let level = value; Array.isArray(level); level = level[0] as unknown) {
    if (shape.length === depthLimit)
      return { issues: [issue('request.too-deep', 'error', { role, limit: depthLimit })] };
    if (level.length === 0)
      return {
        issues: [
          issue('request.empty', 'error', {
            place: placeOf(
              role,
              shape.map(() => 0),
            ),
          }),
        ],
      };
    shape.push(level.length);
  }

  const numbers: number[] = [];
  const path: number[] = [];
  let booleans = 0;

  /** Reads what stands at `path`; what was expected there when it does not fit, undefined when it does. */
  const take = (item: unknown): { readonly expected: Phrase; readonly item: unknown } | undefined => {
    const length = shape[path.length];
    if (length === undefined) {
      if (typeof item === 'boolean') booleans += 1;
      else if (typeof item !== 'number') return { expected: phrase('a number'), item };
      numbers.push(Number(item));
      return undefined;
    }
    if (!Array.isArray(item) || item.length !== length)
      return { expected: phrase('a list of {count}', { count: length }), item };
    const isLast = path.length === shape.length - 1;
    for (let index = 0; index < length; index += 1) {
      const each: unknown = item[index];
      // Most of what there is: its place need not be known.
      if (isLast && typeof each === 'number') {
        numbers.push(each);
        continue;
      }
      path.push(index);
      const misfit = take(each);
      if (misfit !== undefined) return misfit;
      path.pop();
    }
    return undefined;
  };

  const misfit = take(value);
  if (misfit !== undefined) {
    const { expected } = misfit;
    return {
      issues: [
        issue('request.misfit', 'error', { place: placeOf(role, path), expected, received: inWords(misfit.item) }),
      ],
    };
  }
  return {
    value: ndarray(new Float64Array(numbers), shape, booleans === numbers.length ? 'bool' : 'float64'),
    issues: [],
  };
}

function placeOf(role: Role, path: readonly number[]): string {
  return role + path.map((index) => `[${String(index)}]`).join('');
}

function inWords(item: unknown): string {
  if (Array.isArray(item)) return `a list of ${String(item.length)}`;
  if (item === null) return 'null';
  return typeof item === 'string' ? JSON.stringify(item.slice(0, 40)) : typeof item;
}

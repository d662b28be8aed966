import { decimalLike } from '../exact/decimalLike';
import { call, operandOf } from '../tex/tex';
import type { ArrayFunction } from './types';

/** Reading curves between their points. */
export const interpolation: readonly ArrayFunction[] = [
  {
    kind: 'array',
    name: 'interpolate',
    doc: 'interpolate(x, xs, ys): for each x, the height of each curve there, on the line through the last point that is not right of x and the next; points along the first axis, curves along the last',
    arrays: 3,
    dims: ([x = [], xs = [], ys = []]) => {
      const [position, ...others] = x;
      const curve = xs.at(-1);
      const fits = xs.length > 1 && xs.length === ys.length && xs.every(({ size }, axis) => size === ys[axis]?.size);
      return position !== undefined && others.length === 0 && curve !== undefined && fits
        ? [position, curve]
        : undefined;
    },
    evaluate: ([x, xs, ys], _statics, [, shape = []], float32) => {
      const curves = shape.at(-1) ?? 1;
      const points = shape[0] ?? 0;
      const round = float32 ? Math.fround : Number;
      const out = new Float64Array(x!.length * curves);
      x!.forEach((value, i) => {
        for (let curve = 0; curve < curves; curve += 1) {
          const from = lastAt(points, (point) => value >= xs![point * curves + curve]!) * curves + curve;
          const [x0, x1, y0, y1] = [xs![from]!, xs![from + curves]!, ys![from]!, ys![from + curves]!];
          const run = round(x1 - x0);
          const slope = run === 0 ? 0 : round(round(y1 - y0) / run);
          out[i * curves + curve] = round(round(slope * value) + round(y0 - round(slope * x0)));
        }
      });
      return out;
    },
    exact: ([x, xs, ys], _statics, [, shape = []]) => {
      const curves = shape.at(-1) ?? 1;
      const points = shape[0] ?? 0;
      return x!.flatMap((value) =>
        Array.from({ length: curves }, (_, curve) => {
          const from = lastAt(points, (point) => value.gte(xs![point * curves + curve]!)) * curves + curve;
          const [x0, x1, y0, y1] = [xs![from]!, xs![from + curves]!, ys![from]!, ys![from + curves]!];
          const slope = x1.eq(x0) ? decimalLike(x0, 0) : y1.minus(y0).div(x1.minus(x0));
          return value.minus(x0).times(slope).plus(y0);
        }),
      );
    },
    tex: (operands) => call('interpolate')(operands.map(operandOf)),
  },
];

/** As many points as are not right of x, less one: where its line starts. The last line starts at the last point but one. */
function lastAt(points: number, isReached: (point: number) => boolean): number {
  let reached = 0;
  for (let point = 0; point < points; point += 1) reached += Number(isReached(point));
  return Math.min(Math.max(reached - 1, 0), points - 2);
}

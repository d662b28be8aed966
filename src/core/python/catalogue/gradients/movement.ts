import { ndarray, type NDArray } from '../../../array/ndarray';
import { arrayOf } from '../../arrays/nestedArray';
import type { Value } from '../../values/value';
import type { Operation } from './recording';
import { lastName } from './operationFormulas';
import { noDerivative } from './noDerivative';

/** Operations that put values in other places, and change none. */
const moving: ReadonlySet<string> = new Set([
  ...['[]', '.T', 'reshape', 'view', 'flatten', 'ravel', 'transpose', 'permute', 'permute_dimensions', 'swapaxes'],
  ...['expand_dims', 'unsqueeze', 'squeeze', 'concat', 'concatenate', 'cat', 'stack', 'hstack', 'vstack', 'gather'],
  ...['tile', 'repeat', 'broadcast_to', 'flip', 'roll', 'slice', 't'],
]);

export const isMovement = ({ name }: Operation): boolean => moving.has(lastName(name));

/** How much a sum changes with each number of an operand. */
export type Share = readonly [operand: Value, weights: NDArray];

/**
 * What the operands of a movement have of the slopes of its result: the operation is carried out on the places of the values,
 * which says where each value of the result came from.
 */
export function throughMovement({ name, given, again }: Operation, slopes: Float64Array): Share[] {
  const [first, ...others] = given.positional;
  if (first === undefined) throw noDerivative(name);
  const operands = first.kind === 'list' || first.kind === 'tuple' ? first.items : [first];
  const shares = operands.map((operand): Share => [operand, zerosLike(operand)]);
  const places = placesOf(shares);
  const moved = again({
    ...given,
    positional: [
      first.kind === 'list' || first.kind === 'tuple' ? { ...first, items: places } : places[0],
      ...others,
    ].flatMap((each) => each ?? []),
  });
  if (moved.kind !== 'array' || moved.array.data.length !== slopes.length) throw noDerivative(name);
  const all = shares.map(([, weights]) => weights.data);
  moved.array.data.forEach((place, at) => {
    addAt(all, place, slopes[at] ?? 0);
  });
  return shares;
}

const zerosLike = (operand: Value): NDArray => {
  const { data, shape } = arrayOf(operand, 'tensorflow');
  return ndarray(new Float64Array(data.length), shape);
};

/** In the place of every value its number, counted through all operands. */
function placesOf(shares: readonly Share[]): Value[] {
  let start = 0;
  return shares.map(([operand, { data, shape }]) => {
    const from = start;
    start += data.length;
    const places = ndarray(
      data.map((_, at) => from + at),
      shape,
    );
    return operand.kind === 'array' ? { kind: 'array', array: places, framework: operand.framework } : operand;
  });
}

function addAt(parts: readonly Float64Array[], place: number, slope: number): void {
  let left = place;
  for (const part of parts) {
    if (left < part.length) {
      part[left] = (part[left] ?? 0) + slope;
      return;
    }
    left -= part.length;
  }
}

import fc from 'fast-check';

import type { NDArray } from '../../../src/core/array/ndarray';
import { ndarray } from '../../../src/core/array/ndarray';
import type { Definition, Role } from '../../../src/core/catalogue/definition';
import type { DrawnRequest } from '../arbitraries';
import type { ClassAxes } from './classAxes';
import { classAxesOf } from './classAxes';
import type { Relation } from './relation';
import { compareArrays, isPerSample, valuesOf } from './relation';
import { range } from './rows';

/** Under numbers up to this one, the largest that a request has. */
const mostClasses = 8;

/** Which class is called 0 says nothing about a model. A class may be the first to win a tie: scores are made different. */
export const relabelledClasses: Relation<readonly number[]> = {
  name: 'relabelled classes',
  says: 'gives the same value, or those of the classes in another order, when its classes are relabelled',
  changes: () => fc.shuffledSubarray(range(0, mostClasses), { minLength: mostClasses, maxLength: mostClasses }),
  compare: (definition, drawn, order) => {
    const classes = classAxesOf(definition, drawn);
    if (classes === undefined) return undefined;
    const request = holdsScores(definition, drawn, classes) ? withoutTies(drawn) : drawn;
    const before = valuesOf(request);
    if (before === undefined) return undefined;
    const after = valuesOf(
      relabelled(
        request,
        classes,
        order.filter((label) => label < classes.count),
      ),
    );
    const inAnyOrder = (value: NDArray): NDArray =>
      value.shape.length === 0 || (value.shape.length === 1 && isPerSample(definition, request, value))
        ? value
        : ndarray(value.data.slice().sort(), [value.data.length]);
    return compareArrays(after?.map(inAnyOrder), before.map(inAnyOrder), request);
  },
};

function relabelled(request: DrawnRequest, classes: ClassAxes, labels: readonly number[]): DrawnRequest {
  const inputs = Object.entries(request.inputs).map(([name, array]): [string, NDArray] => {
    const role = name as Role;
    const axis = classes.axes[role];
    if (axis !== undefined) return [role, movedAlong(array, axis, labels)];
    return [role, classes.numbered.includes(role) ? mapped(array, (value) => labels[value] ?? value) : array];
  });
  return { ...request, inputs: Object.fromEntries(inputs) };
}

/** The entries along an axis, that at position c moved to position `to[c]`. */
function movedAlong(array: NDArray, axis: number, to: readonly number[]): NDArray {
  const { data, shape, dtype } = array;
  const inner = shape.slice(axis + 1).reduce((product, size) => product * size, 1);
  const size = shape[axis] ?? 1;
  const moved = new Float64Array(data.length);
  data.forEach((value, at) => {
    const position = Math.floor(at / inner) % size;
    moved[at + ((to[position] ?? position) - position) * inner] = value;
  });
  return ndarray(moved, shape, dtype);
}

/** Labels are numbers, or tables of 0 and 1. */
function holdsScores({ inputs }: Definition, { params }: DrawnRequest, { numbered }: ClassAxes): boolean {
  if (numbered.includes('y_pred')) return false;
  return inputs.y_pred?.domain !== 'class-index' || params?.sparse_y_pred === false;
}

/** Scores that were equal become different, by less than any threshold sees. */
function withoutTies(request: DrawnRequest): DrawnRequest {
  const { y_pred: scores } = request.inputs;
  if (scores === undefined) return request;
  const apart = mapped(scores, (value, at) => (value === 0 ? at * 2 ** -40 : value * (1 - at * 2 ** -30)));
  return { ...request, inputs: { ...request.inputs, y_pred: apart } };
}

const mapped = ({ data, shape, dtype }: NDArray, change: (value: number, index: number) => number): NDArray =>
  ndarray(data.map(change), shape, dtype);

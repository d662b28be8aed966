import type { NDArray, Shape } from '../array/ndarray';
import type { Role } from '../catalogue/definition';
import { roles } from '../catalogue/definition';
import type { Inputs } from '../compute/types';
import { formatShape } from '../format/formatShape';
import type { Issue } from '../issues/issue';
import { issue } from '../issues/issue';
import type { MetricState } from './metricState';

/** Arrays that have no entry for each sample; they belong to the function, and are the same for every batch. */
const ofTheFunction: readonly Role[] = ['weight', 'pos_weight', 'ref_labels', 'ref_embeddings'];

/** A batch may come without these where others have them. */
const optional: readonly Role[] = ['sample_weight', 'mask'];

export const isOfTheFunction = (role: Role): boolean => ofTheFunction.includes(role);

/** Why a batch cannot follow another: arrays that only one of them has, other axes after the first, other class weights. */
export function misfits(batch: Inputs, first: Inputs): readonly Issue[] {
  return roles.flatMap((role): readonly Issue[] => {
    const [here, before] = [batch[role], first[role]];
    if (here === undefined && before === undefined) return [];
    if (here === undefined || before === undefined) return optional.includes(role) ? [] : [lonely(role, here)];
    if (isOfTheFunction(role))
      return isSame(here, before) ? [] : [issue('batches.other-values', 'error', { name: role })];
    return isSameKind(here.shape, before.shape) ? [] : [otherShape(role, here.shape, before.shape)];
  });
}

/** Why the state of a batch cannot be added to another: a variable of another shape. */
export function stateMisfits(batch: MetricState, before: MetricState): readonly Issue[] {
  return Object.entries(before).flatMap(([name, { shape }]) => {
    const received = batch[name]?.shape ?? [];
    return received.join() === shape.join() ? [] : [otherShape(name, received, shape)];
  });
}

function lonely(role: Role, here: NDArray | undefined): Issue {
  return issue(here === undefined ? 'batches.missing' : 'batches.unexpected', 'error', { name: role });
}

function otherShape(name: string, received: Shape, before: Shape): Issue {
  const [, ...rest] = before;
  const expected = before.length === 0 ? '()' : `(None${rest.map((size) => `, ${String(size)}`).join('')})`;
  return issue('batches.other-shape', 'error', { name, received: formatShape(received), expected });
}

/** As many axes, of the same sizes after the first, which counts the samples. */
function isSameKind(a: Shape, b: Shape): boolean {
  return a.length === b.length && a.every((size, axis) => axis === 0 || size === b[axis]);
}

function isSame(a: NDArray, b: NDArray): boolean {
  return a.shape.join() === b.shape.join() && a.data.every((value, index) => Object.is(value, b.data[index]));
}

import type { NDArray } from '../../array/ndarray';
import type { Definition, Domain, Role } from '../../catalogue/definition';
import { inputSpecs } from './inputSpecs';

/** What the numbers of an argument are handed over as; `float` is the float of the precision. */
export type ElementType = 'float' | 'int32' | 'int64' | 'bool';

/** An argument of a call. */
export interface Argument {
  readonly role: Role;
  readonly array: NDArray;
  readonly domain: Domain;
}

/** How a library wants an argument's numbers; the other arguments may matter. */
export type ElementTypeOf = (argument: Argument, others: Readonly<Partial<Record<Role, NDArray>>>) => ElementType;

/** The arguments of a call: every array that the definition takes and the request has, in the definition's order. */
export function argumentsOf(definition: Definition, arrays: Readonly<Partial<Record<Role, NDArray>>>): Argument[] {
  return inputSpecs(definition).flatMap(([role, { domain }]) => {
    const array = arrays[role];
    return array === undefined ? [] : [{ role, array, domain }];
  });
}

const isWhole = ({ data }: NDArray): boolean => data.every(Number.isInteger);
const isFloat = ({ dtype }: NDArray): boolean => dtype.includes('float');
const indices: ReadonlySet<Domain> = new Set(['class-index', 'label-list']);
const labels: ReadonlySet<Domain> = new Set(['class-index', 'label-list', 'binary']);

const sameShape = (a: NDArray, b: NDArray | undefined): boolean => a.shape.join() === b?.shape.join();

/** Keras casts labels itself, and takes class indices in int32. */
export const kerasElementType: ElementTypeOf = ({ role, array, domain }) => {
  if (role === 'mask') return 'bool';
  return indices.has(domain) && isWhole(array) ? 'int32' : 'float';
};

/** The functions of Keras 2 take tensors of one dtype. */
export const keras2ElementType: ElementTypeOf = () => 'float';

/** torch wants class indices in int64, and probabilities of classes, which have the shape of the prediction, as floats. */
export const torchElementType: ElementTypeOf = ({ array, domain }, { y_pred: yPred }) => {
  if (domain === 'label-list') return 'int64';
  return domain === 'class-index' && !sameShape(array, yPred) && isWhole(array) ? 'int64' : 'float';
};

/** torchmetrics takes targets in int64, and integers as predicted labels where it takes labels at all. */
export const torchmetricsElementType: ElementTypeOf = ({ role, array, domain }) => {
  if (!isWhole(array)) return 'float';
  if (role === 'y_true') return labels.has(domain) ? 'int64' : 'float';
  const isLabels = indices.has(domain) || ((domain === 'probability' || domain === 'score') && !isFloat(array));
  return isLabels ? 'int64' : 'float';
};

/** Retrieval ranks by scores, which must be floats. */
export const retrievalElementType: ElementTypeOf = ({ role, array }) =>
  role === 'y_true' && isWhole(array) ? 'int64' : 'float';

/** scikit-learn tells classes from numbers by their values; whole labels are easier to read. */
export const sklearnElementType: ElementTypeOf = ({ array, domain }) =>
  labels.has(domain) && isWhole(array) ? 'int64' : 'float';

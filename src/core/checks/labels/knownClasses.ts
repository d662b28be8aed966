import type { Subject } from '../check';
import { columnsOf } from '../places';

/** How many classes y_true, as class indices, may name; undefined where it names none, or nothing says how many. */
export function knownClasses({ definition, params, arrays: { y_pred: yPred } }: Subject): number | undefined {
  if (definition.inputs.y_true?.domain !== 'class-index' || yPred === undefined) return undefined;
  if (typeof params.num_classes === 'number') return params.num_classes;
  const domain = definition.inputs.y_pred?.domain;
  // Rows of embeddings are not rows of classes.
  const areRows = domain !== 'class-index' && domain !== 'real' && yPred.shape.length === 2;
  return areRows && columnsOf(yPred) > 1 ? columnsOf(yPred) : undefined;
}
